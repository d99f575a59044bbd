import { mayHaveVerb } from '../../language/verbs.ts';
import type { ClaimToken } from './claim-token.ts';
import { CONNECTIVES, PRONOUNS } from './small-words.ts';

/**
 * A sentence with its subject pronoun replaced by the subject of the sentence before: "He" after "Tom Hale left." is Tom Hale.
 * Undefined where it starts otherwise, or it is not sure who is meant.
 */
export function resolvePronoun(
  sentence: readonly ClaimToken[],
  before: readonly ClaimToken[],
  isNamed: (token: ClaimToken) => boolean,
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
  if (kind === 'person' ? !isName : kind === 'thing' ? isName : isName || !/[^s]s$/.test(subject.at(-1)?.word ?? ''))
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
