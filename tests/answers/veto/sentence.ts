import type { EntryTexts, MarkedWord } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

/** A rule's objection to a question that a bare sentence would answer, or an entry with one phrasing. */
export function objection(
  rule: (asked: readonly MarkedWord[], said: EntryTexts) => string | undefined,
  asked: string,
  sentence: string,
  ...phrasings: string[]
): string | undefined {
  const said = phrasings.map(wordsOf);
  const texts = { phrasings: said, sure: said, own: [], cited: [wordsOf(sentence)] };
  return rule(wordsOf(asked), texts as unknown as EntryTexts);
}
