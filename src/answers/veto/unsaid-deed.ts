import { mayHaveVerb } from '../../language/verbs.ts';
import { mayMeanSame } from './are-alike.ts';
import { AUXILIARIES, BEING, PARTICIPLE } from './name-roles.ts';
import { asksWhether, type EntryTexts, FEW_PHRASINGS, type MarkedWord } from './texts.ts';

/** What was done, where the entry tells of other deeds: the date a ship sank is not the date it was built. */
export function findUnsaidDeed(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  if (asksWhether(asked) || sure.length > FEW_PHRASINGS) return undefined;
  const deed = deedOf(asked);
  if (!deed || deed.weight < LEAST_TELLING || LIGHT.has(deed.word)) return undefined;
  const said = [...sure, ...own, ...cited].flat();
  return said.some((word) => mayMeanSame(word, deed))
    ? undefined
    : `the question asks of “${deed.written}”, and it tells of nothing like it`;
}

/** The verb of a plain question, as far as that is sure: “when was it built”, “when did it sink”, “who repaired it”. */
function deedOf(asked: readonly MarkedWord[]): MarkedWord | undefined {
  const opener = asked.findIndex(({ word }) => OPENERS.has(word));
  if (opener < 0 || opener > 2) return undefined;
  const at = asked.findIndex(({ word }, place) => place > opener && AUXILIARIES.has(word));
  const isVerb = (place: number) =>
    isWord(asked[place]) && mayHaveVerb([asked[place]?.word ?? '']) && !isNounAfter(asked[place - 1]);
  const places = [...asked.keys()];
  if (at < 0) {
    const from = asked[opener]?.word === 'who' || asked[opener]?.word === 'what' ? opener + 1 : opener + 3;
    return asked[places.slice(from).find(isVerb) ?? -1];
  }
  if (BEING.has(asked[at]?.word ?? ''))
    return asked[
      places.slice(at + 1).findLast((place) => isVerb(place) && PARTICIPLE.test(asked[place]?.word ?? '')) ?? -1
    ];
  return asked[places.slice(at + 2).find(isVerb) ?? -1];
}

/** “The train”, “their jobs”: no verb. */
function isNounAfter(before: MarkedWord | undefined): boolean {
  return /^(?:the|an?|my|our|your|his|her|their|its|this|these|those|every|each)$/.test(before?.word ?? '');
}

function isWord(word: MarkedWord | undefined): boolean {
  return word !== undefined && !word.isName && !AUXILIARIES.has(word.word) && /^\p{L}+$/u.test(word.word);
}

const LEAST_TELLING = 0.2;
const OPENERS: ReadonlySet<string> = new Set(['who', 'when', 'where', 'how', 'why', 'which', 'what']);
/** Said in too many ways, or too little by itself: “took place”, “lost power”. */
const LIGHT: ReadonlySet<string> = new Set(
  'need needed lose lost send sent tell told win won talk happen happened occur take took place do done go come get got make made say said mean'.split(
    ' ',
  ),
);
