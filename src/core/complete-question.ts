import Fuse from 'fuse.js';
import type { Pack, QuestionEntry } from './pack/pack.ts';

/** Longer drafts are cut: fuse.js compares in stretches of 32 characters, and a choice has at most 100. */
const LONGEST_DRAFT = 96;
/** Packs with more questions than this complete from the questions alone, without their other phrasings, to stay within a keystroke. */
const MOST_WITH_PHRASINGS = 300;

/** Completes a question while it is typed, from a pack's curated questions; good starters for an empty draft. */
export function makeCompleter(pack: Pack): (typed: string, limit: number) => QuestionEntry[] {
  const keys = [
    { name: 'question', weight: 2 },
    ...(pack.questions.length <= MOST_WITH_PHRASINGS ? [{ name: 'also', weight: 1 }] : []),
  ];
  const fuse = new Fuse(pack.questions, { keys, threshold: 0.4, ignoreLocation: true });
  const starters = chooseStarters(pack.questions);
  return (typed, limit) => {
    const draft = typed.trim().slice(0, LONGEST_DRAFT);
    if (draft === '') return starters.slice(0, limit);
    return fuse.search(draft, { limit }).map(({ item }) => item);
  };
}

/** The first question of each topic, then the second of each, and so on: a varied first page in the editor's order. */
function chooseStarters(questions: readonly QuestionEntry[]): QuestionEntry[] {
  const taken = new Map<string, number>();
  return questions
    .map((question) => {
      const topic = question.topics[0] ?? '';
      const round = taken.get(topic) ?? 0;
      taken.set(topic, round + 1);
      return { question, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ question }) => question);
}
