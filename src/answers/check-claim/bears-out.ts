import { stem } from '../../language/stem.ts';
import { besideEachOther } from './beside-each-other.ts';
import type { ClaimShape, Phrase } from './claim-shape.ts';
import { type Deed, readDeed } from './deed.ts';
import { type Item, saySame } from './items.ts';
import { judge } from './judge.ts';
import { NEAR } from './noun-phrase.ts';
import { placePhrase } from './place-phrase.ts';
import { senseOf } from './senses.ts';
import { hasRole, isAbout } from './sentence-roles.ts';

/** Whether a sentence says what a claim does, or denies just that; undefined where it says neither, as far as can be seen. */
export function bearsOut(
  claim: ClaimShape,
  sentence: readonly Item[],
  title: ReadonlySet<string>,
): 'said' | 'denied' | undefined {
  const verbs = sentence.flatMap((item, at) => (isVerbOf(claim, item) ? [at] : []));
  for (const at of verbs) {
    const found = compareAt(claim, sentence, title, at);
    if (found) return found;
  }
  return claim.verb ? undefined : besideEachOther(claim, sentence);
}

function isVerbOf({ verb }: ClaimShape, item: Item): boolean {
  const {
    kind,
    keys: [key],
  } = item;
  if (!verb) return kind === 'auxiliary' && key === 'be';
  return kind === 'word' ? saySame(item, { ...verb, kind }) : kind === 'auxiliary' && key === verb.keys[0];
}

function compareAt(
  claim: ClaimShape,
  sentence: readonly Item[],
  title: ReadonlySet<string>,
  at: number,
): 'said' | 'denied' | undefined {
  const deed = readDeed(sentence, at, claim);
  if (!fitsMood(claim, deed)) return undefined;
  const taken = new Set([at]);
  const isOf = (role: 'doer' | 'sufferer') => (place: number) => hasRole(sentence, deed, place, role);
  const place = (phrase: Phrase, isThere: (place: number) => boolean) => placePhrase(phrase, sentence, taken, isThere);
  const subject = place(claim.subject, isOf(claim.isPassive ? 'sufferer' : 'doer'));
  if (subject === undefined || (claim.isOrdered && subject > at)) return undefined;
  let last = at;
  let isThere = isOf(claim.isPassive ? 'sufferer' : 'doer');
  for (const [number, phrase] of claim.others.entries()) {
    const isDoer = claim.isPassive && phrase.by === 'by';
    const isFirst = number === 0 || claim.others[number - 1]?.isBefore === true;
    const isObject =
      phrase.by === undefined && isFirst && !phrase.isBefore && claim.verb !== undefined && !claim.isPassive;
    const from = last;
    if (isDoer) isThere = isOf('doer');
    else if (isObject) isThere = isOf('sufferer');
    else if (phrase.isBefore && phrase.isListed && phrase.by === undefined)
      isThere = isOf(claim.isPassive ? 'sufferer' : 'doer');
    else if (phrase.isBefore)
      isThere = (place) =>
        isOfSubject(sentence, phrase, subject, place) || isAbout(sentence, deed, place, phrase, from);
    else if (!phrase.isListed) isThere = (place) => isAbout(sentence, deed, place, phrase, from);
    // "Tom, 42, and Ada are here" does not say what Ada is.
    const isSaidOf = !claim.verb && isFirst && !phrase.isBefore && phrase.by === undefined;
    const mayStand = isThere;
    const found = place(phrase, (one) => (!isSaidOf || one > at) && mayStand(one));
    if (found === undefined && !isKnownAnyhow(phrase, title)) return undefined;
    if (claim.isOrdered && found !== undefined && !phrase.isBefore && found < last) return undefined;
    last = found ?? last;
  }
  for (const adverb of claim.adverbs) {
    const found = sentence.findIndex((item, place) => !taken.has(place) && saySame(item, adverb));
    if (found < 0) return undefined;
    taken.add(found);
  }
  return judge(claim, sentence, taken, deed);
}

/** "Millions of pilgrims" */
function isOfSubject(sentence: readonly Item[], { by }: Phrase, subject: number, place: number): boolean {
  const gap = sentence.slice(subject + 1, place);
  return (
    place > subject && gap.length < NEAR && gap.some(({ word }) => word === by) && !gap.some(({ isVerb }) => isVerb)
  );
}

/** "In the collapse", of what the whole story is about. */
export function isKnownAnyhow({ by = '', items }: Phrase, title: ReadonlySet<string>): boolean {
  return (
    IN_EVENT.has(by) &&
    items.some(({ keys: [key = ''] }) => EVENTS.has(key)) &&
    items.every(({ kind, keys: [key = ''] }) => kind === 'word' && title.has(key))
  );
}

const IN_EVENT: ReadonlySet<string> = new Set('=in during after by at from'.split(' '));
/** What a whole story may be about. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'accident collapse crash collision fire blaze explosion blast attack assault storm flood earthquake quake eruption theft robbery raid ' +
    'shooting strike protest march riot war battle match game race final festival election vote summit meeting trial ceremony launch landing ' +
    'derailment avalanche landslide outbreak outage failure incident disaster incursion invasion'
  )
    .split(' ')
    .map((word) => senseOf(word, stem(word))),
);

/** What may happen or is planned has not happened. */
function fitsMood(claim: ClaimShape, { auxiliaries, sort, isGoingOn }: Deed): boolean {
  const moods = (all: ReadonlySet<string>) => [...all].filter((key) => !NO_MOOD.has(key));
  const [asked, said] = [moods(claim.auxiliaries), moods(auxiliaries)];
  // "The train leaves at nine" tells of tomorrow too.
  const isPlanned = said.every((key) => key === 'will') && claim.verb?.isPast === false && asked.length === 0;
  if (isGoingOn && said.length === 0 && asked.every((key) => key === 'will')) return true;
  // "Is buying" what it will buy
  const isSoon = claim.verb?.word.endsWith('ing') === true && claim.auxiliaries.has('be') && asked.length === 0;
  if (isSoon && said.every((key) => key === 'will')) return true;
  if (isPlanned || (sort === 'noun' && asked.every((key) => key === 'will'))) return true;
  // What one may not do one must not do.
  const [ask, say] = [asked, said].map((keys) => keys.map((key) => (claim.isNegated && BANS.has(key) ? 'may' : key)));
  return asked.length === said.length && (ask ?? []).every((key) => say?.includes(key));
}

const BANS: ReadonlySet<string> = new Set(['may', 'must', 'can', 'cannot']);

const NO_MOOD: ReadonlySet<string> = new Set(['be', 'have', 'get']);
