import type { Pack } from './pack.ts';

/** A pack as it was when its editor had written only so many questions and `unanswered` ones: its articles, and the first of each. */
export function takeEntries(pack: Pack, questions: number, unanswered: number): Pack {
  return {
    ...pack,
    questions: pack.questions.slice(0, questions),
    unanswered: pack.unanswered.slice(0, unanswered),
    facts: [],
    names: [],
    topics: [],
  };
}
