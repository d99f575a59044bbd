import Fuse from 'fuse.js';
import { largest } from './largest.ts';
import type { Pack, QuestionEntry } from './pack/pack.ts';

/** Longer drafts are cut: fuse.js compares in stretches of 32 characters, and a choice has at most 100. */
const LONGEST_DRAFT = 96;
/** Packs with more questions than this complete from the questions alone, without their other phrasings, to stay within a keystroke. */
const MOST_WITH_PHRASINGS = 300;

/** Of a larger pack, fuse.js compares only the questions that share most beginnings of words with the draft. */
const MOST_COMPARED = 300;
/** Letters of a word that count as its beginning. */
const BEGINNING = 3;

/** Completes a question while it is typed, from a pack's curated questions; good starters for an empty draft. */
export function makeCompleter(pack: Pack): (typed: string, limit: number) => QuestionEntry[] {
  const isSmall = pack.questions.length <= MOST_WITH_PHRASINGS;
  const keys = [{ name: 'question', weight: 2 }, ...(isSmall ? [{ name: 'also', weight: 1 }] : [])];
  const index = (questions: readonly QuestionEntry[]) =>
    new Fuse(questions, { keys, threshold: 0.4, ignoreLocation: true });
  const all = isSmall ? index(pack.questions) : undefined;
  const shortlist = isSmall ? undefined : makeShortlist(pack.questions);
  const starters = chooseStarters(pack.questions);
  return (typed, limit) => {
    const draft = typed.trim().slice(0, LONGEST_DRAFT);
    if (draft === '') return starters.slice(0, limit);
    return (all ?? index(shortlist?.(draft) ?? [])).search(draft, { limit }).map(({ item }) => item);
  };
}

/** Finds the questions that share most beginnings of words with a draft. */
function makeShortlist(questions: readonly QuestionEntry[]): (draft: string) => QuestionEntry[] {
  const byBeginning = new Map<string, number[]>();
  for (const [number, { question }] of questions.entries()) {
    for (const beginning of beginningsOf(question)) {
      const list = byBeginning.get(beginning);
      if (list) list.push(number);
      else byBeginning.set(beginning, [number]);
    }
  }
  return (draft) => {
    const shared = new Float64Array(questions.length);
    for (const beginning of beginningsOf(draft)) {
      const found = byBeginning.get(beginning) ?? [];
      // A beginning that many questions have tells little.
      for (const number of found) shared[number] = (shared[number] ?? 0) + 1 / Math.log2(found.length + 1);
    }
    return largest(shared, MOST_COMPARED).flatMap((number) => questions[number] ?? []);
  };
}

function beginningsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, BEGINNING)));
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
