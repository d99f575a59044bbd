import type { Steps } from '../../contracts/steps.ts';
import { readCommonWords } from '../tables/tables.ts';
import { stemIn } from './stem-in.ts';
import { knownLanguage } from './support.ts';

/** Word frequencies of one language. */
export interface CommonWords {
  /** Commonest first, in lower case. */
  words: string[];
  has(word: string): boolean;
  /** How informative a word is, from 0 (commonest) to 1; any form of a common word is common. */
  informativeness(word: string, stem: string): number;
}

const known = new Map<string, CommonWords>();
const WORDS_A_STEP = 300;
/** Inflection hides a common word, but a rare word may share its stem. */
const BEST_OF_FORMS = 1.5;
/** Zipf's law: a word of rank r is one in about 12 × r, as in English. */
const ZIPF = 12;
const COMMONEST = Math.log(30);
const RAREST = Math.log(1e8);
/** An unlisted word is rarer than the last listed one. */
const UNLISTED = 0.75;

/** Reads a language's common words, once; undefined without a list. */
export function* commonWordsIn(language: string): Steps<CommonWords> {
  const ready = known.get(language);
  if (ready) return ready;
  const found = knownLanguage(language);
  const words = found ? readCommonWords(found.name).map((word) => word.trim().toLowerCase()) : [];
  yield;
  const ranks = new Map<string, number>();
  const ranksOfStems = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    if (at % WORDS_A_STEP === 0) yield;
    if (word === '' || ranks.has(word)) continue;
    ranks.set(word, at + 1);
    const stem = stemIn(language, word);
    if (!ranksOfStems.has(stem)) ranksOfStems.set(stem, at + 1);
  }
  const common: CommonWords = {
    words: [...ranks.keys()],
    has: (word) => ranks.has(word),
    informativeness(word, stem) {
      const rank = Math.min(
        ranks.get(word) ?? Number.POSITIVE_INFINITY,
        BEST_OF_FORMS * (ranksOfStems.get(stem) ?? Number.POSITIVE_INFINITY),
      );
      return Number.isFinite(rank) ? share((Math.log(ZIPF * rank) - COMMONEST) / (RAREST - COMMONEST)) : UNLISTED;
    },
  };
  known.set(language, common);
  return common;
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
