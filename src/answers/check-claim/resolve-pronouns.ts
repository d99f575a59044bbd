import { mayHaveVerb } from '../../language/verbs.ts';
import type { ClaimToken } from './claim-token.ts';
import { THE_FIRM } from './organisations.ts';
import { CONNECTIVES, PRONOUNS } from './small-words.ts';

/**
 * A sentence with its pronouns replaced by whom they mean, as far as that is sure; undefined where it is of none. `before` is the
 * sentence before in the same paragraph.
 */
export function resolvePronouns(
  sentence: readonly ClaimToken[],
  before: readonly ClaimToken[] | undefined,
  isNamed: (token: ClaimToken) => boolean,
  organisations: ReadonlySet<string> = new Set(),
): { tokens: ClaimToken[]; isOfBefore: boolean } | undefined {
  const isFirm = (name: readonly ClaimToken[]) => name.some(({ key }) => organisations.has(key));
  const begun = before && resolvePronoun(sentence, before, isNamed, isFirm);
  const people = peopleIn(before ?? [], isNamed);
  let isOfBefore = begun !== undefined;
  let isAny = isOfBefore;
  const tokens = (begun ?? sentence).flatMap((token, at, all) => {
    // "Brisk's boss will leave the company"
    if (at > 1 && THE_FIRM.has(token.word) && all[at - 1]?.word === 'the') {
      const [firm, ...rest] = distinct(namesIn(all.slice(0, at), isNamed).filter(isFirm));
      if (!firm || rest.length > 0 || firm.length > 2) return [token];
      isAny = true;
      return firm.map((part) => ({ ...part, isPossessive: false }));
    }
    const isOwn = token.word === 'his' || (token.word === 'her' && isNounStart(all[at + 1], isNamed));
    if (!isOwn && !PERSONAL.has(token.word)) return [token];
    const met = peopleIn(all.slice(0, at), isNamed);
    const [one, ...others] = distinct([...met, ...people]);
    if (!one || others.length > 0) return [token];
    isAny = true;
    isOfBefore ||= met.length === 0;
    return one.map((part, place) => ({ ...part, isPossessive: isOwn && place === one.length - 1 }));
  });
  return isAny ? { tokens, isOfBefore } : undefined;
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);

function isNounStart(next: ClaimToken | undefined, isNamed: (token: ClaimToken) => boolean): boolean {
  return (
    next !== undefined &&
    (isNamed(next) || ((next.role === 'word' || next.role === 'number') && !CONNECTIVES.has(next.word)))
  );
}

/** Names that may be a person's, with all their words: no country, and nothing that somebody is in. */
function peopleIn(tokens: readonly ClaimToken[], isNamed: (token: ClaimToken) => boolean): ClaimToken[][] {
  const people: ClaimToken[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isNamed(token) || isPlace(token)) continue;
    const before = tokens[at - 1];
    if (before && isNamed(before) && !before.isPossessive && people.at(-1)?.at(-1) === before)
      people.at(-1)?.push(token);
    else if (!WITHIN.has(before?.word ?? '')) people.push([token]);
  }
  return people;
}

/** Every name with all its words. */
function namesIn(tokens: readonly ClaimToken[], isNamed: (token: ClaimToken) => boolean): ClaimToken[][] {
  return tokens.reduce<ClaimToken[][]>((names, token, at) => {
    const before = tokens[at - 1];
    if (!isNamed(token)) return names;
    if (before && isNamed(before) && !before.isPossessive) names.at(-1)?.push(token);
    else names.push([token]);
    return names;
  }, []);
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'near', 'into', 'inside']);

function isPlace({ key }: ClaimToken): boolean {
  return /^@[A-Z]{2}$/.test(key);
}

/** Each person once, under the longest name; "Hale" is Tom Hale. */
function distinct(people: readonly ClaimToken[][]): ClaimToken[][] {
  const longest = [...people].sort((one, other) => other.length - one.length);
  return longest.filter((person, at) => !hasPerson(longest.slice(0, at), person));
}

function hasPerson(people: readonly ClaimToken[][], person: readonly ClaimToken[]): boolean {
  return people.some((one) => person.every(({ key }) => one.some((part) => part.key === key)));
}

/**
 * A sentence with its subject pronoun replaced by the subject of the sentence before: "He" after "Tom Hale left." is Tom Hale.
 * Undefined where it starts otherwise, or it is not sure who is meant.
 */
function resolvePronoun(
  sentence: readonly ClaimToken[],
  before: readonly ClaimToken[],
  isNamed: (token: ClaimToken) => boolean,
  isFirm: (name: readonly ClaimToken[]) => boolean,
): ClaimToken[] | undefined {
  const [pronoun, next] = sentence;
  const kind = KINDS[pronoun?.word ?? ''];
  if (!kind || !next || next.role === 'clause') return undefined;
  // "It is the third accident"
  if (kind === 'thing' && (next.key === 'be' || CONNECTIVES.has(next.word))) return undefined;
  const subject = subjectOf(before, isNamed);
  if (!subject) return undefined;
  // "Ada met Bo. She …" may be either.
  const named = before.filter((token) => isNamed(token) && !subject.includes(token));
  if (kind === 'person' && named.some(({ key }) => !/^@[A-Z]{2}$/.test(key))) return undefined;
  const isName = subject.every((token) => isNamed(token) || PARTS.has(token.word));
  if (
    kind === 'person'
      ? !isName
      : kind === 'thing'
        ? isName && !isFirm(subject)
        : isName || !/[^s]s$/.test(subject.at(-1)?.word ?? '')
  )
    return undefined;
  return [...subject, ...sentence.slice(1)];
}

const KINDS: Partial<Record<string, 'person' | 'thing' | 'several'>> = {
  he: 'person',
  she: 'person',
  it: 'thing',
  they: 'several',
};
const PARTS: ReadonlySet<string> = new Set(['the', 'mr', 'mrs', 'ms', 'dr']);
/** More words before a verb are no plain subject. */
const LONGEST = 6;

/** What a sentence begins with and tells about: "The old lens", "Tom Hale" in "Tom Hale, who …". */
function subjectOf(tokens: readonly ClaimToken[], isNamed: (token: ClaimToken) => boolean): ClaimToken[] | undefined {
  const end = tokens.findIndex((token, at) => at > 0 && !isNamed(token) && endsSubject(token, tokens[at - 1]));
  const subject = tokens.slice(0, end);
  if (end < 1 || end > LONGEST || subject.some(({ word }) => CONNECTIVES.has(word) || PRONOUNS.has(word)))
    return undefined;
  const [first] = subject;
  // "Two men and a boy" are not "they" for certain.
  return first && (isNamed(first) || ARTICLES.has(first.word)) && tokens[end]?.word !== 'and' ? subject : undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

function endsSubject({ role, word, key }: ClaimToken, before: ClaimToken | undefined): boolean {
  if (role === 'clause' || key === 'be' || CONNECTIVES.has(word) || /^(?:ha[sd]|have|will|would|can|could)$/.test(word))
    return true;
  return role === 'word' && !ARTICLES.has(before?.word ?? '') && mayHaveVerb([word]);
}
