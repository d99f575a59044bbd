import { type ClaimShape, isInChain, isPassive } from './claim-shape.ts';
import { type Item, saySame } from './items.ts';
import { NEAR } from './noun-phrase.ts';
import { scopeOf } from './scope.ts';

/** A verb of a sentence, with what stands before it. */
export interface Deed {
  at: number;
  /** Where its auxiliaries begin. */
  from: number;
  auxiliaries: ReadonlySet<string>;
  sort: 'active' | 'passive' | 'noun';
  /** "Prompted Ukraine to announce", "killing 107". */
  isDependent: boolean;
  /** "Is coming": now or soon. */
  isGoingOn: boolean;
  /** "Led by Penhallow" */
  isReduced: boolean;
  /** "Refused to pay" */
  isRefused: boolean;
  /** The claim names nothing that it is done to. */
  isIntransitive: boolean;
  /** Whether the claim has this word too, so that it may stand anywhere. */
  isShared(item: Item): boolean;
  /** The places after it whose words may belong to it. */
  scope: ReadonlySet<number>;
}

export function readDeed(sentence: readonly Item[], at: number, claim?: ClaimShape): Deed {
  let from = at;
  while (from > 0 && isInChain(sentence[from - 1])) from--;
  const isLeft = sentence[at]?.isPast === true && LEFT_AS.test(sentence[from - 1]?.word ?? '');
  if (isLeft) from--;
  while (isLeft && from > 0 && isInChain(sentence[from - 1])) from--;
  const auxiliaries = new Set(
    sentence.slice(from, at).flatMap(({ kind, keys: [key = ''] }) => (kind === 'auxiliary' ? [key] : [])),
  );
  if (isLeft) auxiliaries.add('be');
  const item = sentence[at] as Item;
  const governor = sentence.slice(0, from).findLastIndex(({ isVerb }) => isVerb);
  if (sentence.slice(from + 1, at + 1).some(({ led }) => led === 'to') && sentence[from]?.keys[0] === 'be')
    auxiliaries.add('will');
  const ruling = sentence[from]?.led === 'to' ? (sentence[from - 1]?.word ?? '') : '';
  const isSettled = AGREED.test(ruling) || REFUSED.test(ruling);
  if (sentence[from]?.led === 'to') {
    const isAlone = governor < from - 1 && auxiliaries.has('be');
    if (isSettled) for (const mood of ['will', ...readDeed(sentence, from - 1).auxiliaries]) auxiliaries.add(mood);
    else if (isAlone || PLANS.test(sentence[governor]?.keys[0] ?? '') || sentence[from - 1]?.keys[0] === 'be')
      auxiliaries.add('will');
    else if (governor > 0)
      for (const mood of readDeed(sentence, governor).auxiliaries) if (mood !== 'be') auxiliaries.add(mood);
    const before = sentence.slice(0, isSettled ? from - 1 : from);
    if (before.some(({ word }, place) => from - place <= NEAR && NOT_DONE.test(word))) auxiliaries.add('may');
  }
  const isNoun = item.kind === 'word' && !item.isVerb && !/(?:ing|ed)$/.test(item.word);
  // "Fell by a fifth"
  const doer = sentence[at + 1]?.word === 'by' && item.isPast ? sentence[at + 2] : undefined;
  const isReduced = doer !== undefined && doer.kind !== 'number' && !FRACTION.test(doer.word);
  const passive = isReduced || isPassive(item, auxiliaries) || isListedPassive(sentence, at);
  return {
    at,
    from,
    auxiliaries,
    sort: isNoun ? 'noun' : passive ? 'passive' : 'active',
    isGoingOn: item.word.endsWith('ing') && /^(?:is|are|am)$/.test(sentence[from]?.word ?? ''),
    isReduced,
    isRefused: REFUSED.test(ruling),
    isDependent: sentence[from]?.led === 'to' || (item.word.endsWith('ing') && auxiliaries.size === 0),
    isIntransitive: claim?.others[0]?.by !== undefined || claim?.others.length === 0,
    isShared: (item) => claim?.items.some((one) => saySame(one, item)) === true,
    scope: scopeOf(sentence, at),
  };
}

const FRACTION = /^(?:half|third|quarter|\w+th)$/;

/** "Stayed closed", "remains shut" */
const LEFT_AS = /^(?:stay(?:s|ed)?|remain(?:s|ed)?|becomes?|became|got)$/;

const PLANS = /^(?:~?plan|~?intend|set|due|schedul)/;

/** Whoever agrees to do something will do it, and whoever refuses will not. */
const AGREED = /^agree[ds]?$/;
const REFUSED = /^(?:refuse[ds]?|decline[ds]?)$/;

/** What is offered or refused is not done; by how the words begin. */
const NOT_DONE = new RegExp(
  `^(?:${(
    'offer refus ask want hope hoping try trie attempt threat promis agree declin fail urg call propos expect need encourag ' +
      'seek sought vow demand invit consider decid wish like unable ready willing reluctan due chance opportunity order ' +
      'free$ right$ way$'
  ).replaceAll(' ', '|')})`,
);

/** "Were woken and taken" */
function isListedPassive(sentence: readonly Item[], at: number): boolean {
  if (sentence[at - 1]?.word !== 'and' || !sentence[at]?.isPast) return false;
  const before = sentence.slice(0, at - 1).findLastIndex(({ isPast }) => isPast);
  return before > 0 && sentence[before - 1]?.keys[0] === 'be';
}
