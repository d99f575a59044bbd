import type { Steps } from '../../contracts/steps.ts';
import type { Word } from '../../language/read-words.ts';
import { isRealWord } from '../../language/real-words.ts';
import { askedEntries, textOf } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';

/** A word in this many phrasings is real; a rarer one may be a deliberate misspelling. */
const PHRASINGS_TO_TRUST = 3;

const WORDS_A_STEP = 500;

/** A pack's lower-case words with counts, without misspellings from its phrasings. */
export function* collectVocabulary(
  pack: Pack,
  readWords: (text: string) => readonly Word[],
): Steps<Map<string, number>> {
  const trusted = new Map<string, number>();
  const count = (words: Map<string, number>, text: string) => {
    for (const word of readWords(text)) words.set(word.text, (words.get(word.text) ?? 0) + 1);
  };
  for (const article of pack.articles) {
    count(trusted, article.title);
    for (const paragraph of article.paragraphs) {
      count(trusted, paragraph.text);
      yield;
    }
  }
  const written = [
    ...pack.names.flatMap(({ name, also }) => [name, ...also]),
    ...[...pack.facts, ...pack.questions].map(textOf),
    ...pack.unanswered.map(({ note }) => note ?? ''),
  ];
  for (const text of written) {
    count(trusted, text);
    yield;
  }

  const typed = new Map<string, number>();
  for (const { question, also } of askedEntries(pack)) {
    count(trusted, question);
    for (const phrasing of also) {
      count(typed, phrasing);
      yield;
    }
    yield;
  }
  let seen = 0;
  for (const [word, times] of typed) {
    seen += 1;
    if (seen % WORDS_A_STEP === 0) yield;
    if (trusted.has(word) || isRealWord(word) || times >= PHRASINGS_TO_TRUST)
      trusted.set(word, (trusted.get(word) ?? 0) + times);
  }
  return trusted;
}
