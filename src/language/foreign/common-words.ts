import type { Steps } from '../../contracts/steps.ts';
import { readCommonWords } from '../tables/tables.ts';
import { stemIn } from './stem-in.ts';
import { knownLanguage } from './support.ts';

/** How common the words of one language are. */
export interface CommonWords {
  /** Commonest first, in lower case. */
  words: string[];
  has(word: string): boolean;
  /** How much a word tells, from 0 (the commonest) to 1; any form of a common word is common. */
  informativeness(word: string, stem: string): number;
}

const known = new Map<string, CommonWords>();
const WORDS_A_STEP = 300;
/** Endings hide how common a rare form's word is, but a rare word's stem may be a common one's. */
const BEST_OF_FORMS = 1.5;
/** By Zipf's law a word of rank r is one in about 12 × r, as in English; on the scale of English words. */
const ZIPF = 12;
const COMMONEST = Math.log(30);
const RAREST = Math.log(1e8);
/** What the list does not have: rarer than its last word. */
const UNLISTED = 0.75;

/** Reads the common words of a language, once; none for a language without a list. */
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
