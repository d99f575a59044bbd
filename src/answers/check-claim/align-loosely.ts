import { HEDGES } from '../yes-no/readable.ts';
import type { Difference } from './align.ts';
import { type Item, saySame } from './loose-items.ts';
import { CONDITIONS, CONNECTIVES, EXCLUSIVES, LIMITS, NOT_REALLY, RELATIVES, REPORTING } from './small-words.ts';

/** How a claim stands in a statement that tells more, or a thing by the way. */
export interface LooseAlignment {
  matched: number;
  /** At most one: two make another story. */
  difference?: { kind: Difference; claimed?: Item; said?: Item };
}

/** Comparisons of one claim with one statement; more are of texts that repeat themselves. */
const MOST_STEPS = 3_000;
const MOST_MODIFIERS = 3;
const LONGEST_PHRASE = 8;
const LONGEST_ASIDE = 20;

/**
 * Finds what a claim tells in a statement, in the statement's order, from the subject of one of its clauses on. What the statement has
 * in between may be adjectives, phrases with a preposition, an aside, or what the subject does besides. One number, date, name or negation may differ.
 */
export function alignLoosely(
  claim: readonly Item[],
  statement: readonly Item[],
  isQuoted: boolean,
): LooseAlignment | undefined {
  const wanted = claim.filter(({ kind }) => kind !== 'soft' && kind !== 'mark');
  let steps = 0;
  const walk = (
    at: number,
    from: number,
    so: LooseAlignment,
    places: readonly number[],
  ): LooseAlignment | undefined => {
    const item = wanted[at];
    if (!item) return mayStop(statement, from, places, isQuoted) ? so : undefined;
    if (item.kind === 'negation' && !so.difference && statement[from]?.kind !== 'negation') {
      const denied = walk(at + 1, from, { ...so, difference: { kind: 'negation' } }, places);
      if (denied) return denied;
    }
    let found: LooseAlignment | undefined;
    for (let place = from; place < statement.length; place++) {
      if (++steps > MOST_STEPS) return undefined;
      const other = statement[place] as Item;
      const between = statement.slice(from, place);
      const denies = between.at(-1)?.kind === 'negation' && !so.difference;
      const gap = denies ? between.slice(0, -1) : between;
      if (gap.length > LONGEST_ASIDE + 2) break;
      if (other.kind === 'soft' || other.kind === 'mark') continue;
      if (at > 0 && !mayPass(gap, statement[from - 1], other, item, places.length)) continue;
      if (at === 0 && gap.length > 0) break;
      const next = matchOf(item, other, denies ? { ...so, difference: { kind: 'negation' } } : so);
      const ended = next && walk(at + 1, place + 1, next, [...places, place]);
      if (ended && !ended.difference) return ended;
      found ??= ended;
    }
    return found;
  };
  let best: LooseAlignment | undefined;
  for (const start of startsOf(statement)) {
    const found = walk(0, start, { matched: 0 }, []);
    if (found && !found.difference) return found;
    best ??= found;
  }
  return best;
}

function matchOf(item: Item, other: Item, so: LooseAlignment): LooseAlignment | undefined {
  if (saySame(item, other)) return { ...so, matched: so.matched + 1 };
  if (so.difference || item.kind !== other.kind || item.isPossessive !== other.isPossessive) return undefined;
  const difference = (kind: Difference) => ({ ...so, difference: { kind, claimed: item, said: other } });
  if (item.kind === 'number') return difference('number');
  if (item.kind === 'day' || item.kind === 'month') return difference('date');
  const isOther = item.kind === 'name' && !item.keys.some((key) => other.keys.includes(key));
  return isOther ? difference('name') : undefined;
}

/** Where a subject may begin: with a clause, after its adjectives or a phrase like "in May", or as in "Korea's deployment of". */
function startsOf(statement: readonly Item[]): number[] {
  return statement.flatMap((item, at) => {
    if (item.kind === 'mark' || item.kind === 'soft' || item.kind === 'negation') return [];
    const before = statement.slice(0, at);
    const from = before.findLastIndex(({ kind, word }) => kind === 'mark' || JOINS.has(word)) + 1;
    const led = before.slice(from);
    if (isDoubted(before)) return [];
    const deed = statement[at + 1];
    const isDeed = item.isPossessive && item.kind === 'name' && NOUN_OF_DEED.test(deed?.word ?? '');
    if (isDeed && statement[at + 2]?.word === 'of' && !isDoubted(led)) return [at];
    if (from > 0 && statement[from - 1]?.kind === 'mark' && RELATIVES.has(led[0]?.word ?? item.word)) return [];
    const adjectives = led[0]?.kind === 'soft' ? [] : led;
    const isFronted = led[0]?.kind === 'soft' && led.length <= MOST_MODIFIERS + 1 && !led.some(({ isVerb }) => isVerb);
    const isPlain = adjectives.length <= MOST_MODIFIERS && adjectives.every((one) => isModifier(one));
    return (led[0]?.kind === 'soft' ? isFronted && item.isLed : isPlain) ? [at] : [];
  });
}

const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas']);
const NOUN_OF_DEED = /(?:ment|tion|sion)$/;
const DOUBTS: ReadonlySet<string> = new Set(['that', 'if', 'had', 'were', 'should']);

function isDoubted(items: readonly Item[]): boolean {
  return items.some(({ word }) => CONDITIONS.has(word) || REPORTING.has(word) || DOUBTS.has(word));
}

function isModifier({ kind, word, isVerb, isPossessive }: Item): boolean {
  if (kind === 'number') return true;
  if (isPossessive || (kind !== 'word' && kind !== 'name') || isVerb) return false;
  return !NOT_REALLY.has(word) && !LIMITS.has(word) && !EXCLUSIVES.has(word) && !CONNECTIVES.has(word);
}

/** Whether a statement may have these items between two of a claim's. */
function mayPass(gap: readonly Item[], before: Item | undefined, target: Item, item: Item, matched: number): boolean {
  const telling = gap.filter(({ kind, word }) => kind !== 'soft' && !isManner(word));
  if (telling.length === 0) return !gap.some(({ word }) => HEDGES.has(word));
  if (gap.some(({ kind, word }) => kind === 'negation' || NOT_REALLY.has(word) || HEDGES.has(word))) return false;
  const [first] = gap;
  const last = gap.at(-1);
  const isSubject = matched === 1 || before?.isVerb === false || (matched === 2 && before?.keys[0] === 'be');
  const isRelative = RELATIVE.has(first?.word ?? '');
  if (isDoubted(isRelative ? gap.slice(1) : gap)) return false;
  if (first?.kind === 'mark') {
    if (!item.isVerb || gap.length > LONGEST_ASIDE || !isSubject) return false;
    // "The director, Emil Kroon, thanked"
    if (gap.length === 1) return before?.kind === 'name';
    const end = gap.findLastIndex(({ kind }) => kind === 'mark');
    if (end === 0 || gap.filter(({ kind }) => kind === 'mark').length > MOST_MARKS) return false;
    return end === gap.length - 1 || mayPass(gap.slice(end + 1), before, target, item, matched);
  }
  if (gap.some(({ kind, word }) => kind === 'mark' || LIMITS.has(word))) return false;
  const told = isRelative ? gap[1] : first;
  if (isRelative || (first?.isLed && first.isVerb)) {
    // "A fire that broke out on Tuesday destroyed"; "that" may be among the little words.
    const verbs = gap.filter(({ isVerb }) => isVerb).length;
    if (item.isVerb && target.isVerb && isSubject && verbs === 1 && told?.isVerb && last?.isVerb === false) return true;
    if (isRelative) return false;
  }
  if (gap.some(({ word }) => RELATIVES.has(word))) return false;
  if (
    telling.length <= MOST_MODIFIERS &&
    telling.every((one) => isModifier(one) || isParticiple(one)) &&
    !target.isLed
  ) {
    const leads = before?.isVerb || before?.kind === 'number' || first?.isLed || first?.kind === 'soft';
    const isOneThing =
      telling.slice(1).every(({ isLed }) => !isLed) && gap.slice(1).every(({ kind }) => kind !== 'soft');
    if (leads && isOneThing && before?.word !== 'of') return true;
  }
  // "Atacms missiles against …": what a name is may be left out.
  const phrase = before?.kind === 'name' && matched > 2 && first && isModifier(first) ? gap.slice(1) : gap;
  if (phrase[0] && isPreposition(phrase[0]) && gap.length <= LONGEST_PHRASE) {
    const isPhrase = phrase.every(({ isVerb, word }) => !isVerb && (!JOINS.has(word) || item.isVerb));
    const hasEnd =
      last !== undefined && (last.kind === 'soft' || (last.isPossessive && gap.some(({ kind }) => kind === 'soft')));
    if (isPhrase && (item.isVerb ? before?.isVerb === false : hasEnd || isPreposition(target))) return true;
  }
  // "120 missiles and 90 drones"
  const isList = before?.isVerb === true && gap.length <= MOST_MODIFIERS + 1 && gap.every(({ isVerb }) => !isVerb);
  if (isList && last?.word === 'and' && (target.kind === 'number' || target.isLed)) return true;
  // "The thieves broke in and left": what else the subject does.
  return isSubject && first?.isVerb === true && last?.word === 'and' && target.isVerb;
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'who', 'which']);
/** "The pilot, Ada Lovelace, 34, climbed out" */
const MOST_MARKS = 3;

const TIMES: ReadonlySet<string> = new Set(['now', 'then', 'later', 'already', 'also', 'recently', 'today']);

function isManner(word: string): boolean {
  return (/..ly$/.test(word) || TIMES.has(word)) && !HEDGES.has(word) && !LIMITS.has(word) && !EXCLUSIVES.has(word);
}

/** "The stolen coins" */
function isParticiple({ isLed, word }: Item): boolean {
  return isLed && /e[dn]$/.test(word) && !REPORTING.has(word) && !NOT_REALLY.has(word);
}

function isPreposition({ kind, word }: Item): boolean {
  return kind === 'soft' || (CONNECTIVES.has(word) && !JOINS.has(word) && !RELATIVES.has(word));
}

/** Whether a statement may be left here: what follows only adds to it. */
function mayStop(statement: readonly Item[], at: number, places: readonly number[], isQuoted: boolean): boolean {
  const taken = new Set(places);
  const rest = statement.slice(at);
  const end = rest.findIndex(({ kind, word }) => kind === 'mark' || JOINS.has(word));
  const clause = end < 0 ? rest : rest.slice(0, end);
  const behind = rest.slice(clause.length + 1);
  const tagEnd = behind.findIndex(({ kind }) => kind === 'mark');
  const tag = tagEnd < 0 ? behind : behind.slice(0, tagEnd);
  const isSaidByOthers =
    tag.length <= LONGEST_TAG && tag.some(({ word }) => REPORTING.has(word) && !(word === 'said' && !isQuoted));
  const isLimited = statement.some(({ word }, place) => !taken.has(place) && CONDITIONS.has(word) && word !== 'until');
  if (isSaidByOthers || isLimited) return false;
  if (clause.some(({ kind, word }) => kind === 'negation' || EXCLUSIVES.has(word) || LIMITS_BEHIND.has(word)))
    return false;
  if (clause.some(({ word }) => NOT_REALLY.has(word) || CONDITIONS.has(word) || REPORTING.has(word))) return false;
  const [next] = clause;
  if (!next) return true;
  const last = statement[at - 1];
  if (last?.isPossessive || last?.kind === 'number') return false;
  return next.kind === 'soft' || CONNECTIVES.has(next.word) || (next.isLed && last?.isVerb !== true);
}

/** ", the county's chief fire officer said" */
const LONGEST_TAG = 6;
const LIMITS_BEHIND: ReadonlySet<string> = new Set([
  'only',
  'just',
  'almost',
  'nearly',
  'barely',
  'hardly',
  'none',
  'neither',
]);
