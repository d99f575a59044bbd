import type { Pack } from './pack.ts';

/** An earlier state of a pack: its articles, with only its first questions and `unanswered` questions. */
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
