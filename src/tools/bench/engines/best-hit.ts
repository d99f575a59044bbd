import type { Answer, Understood } from '../../../answers/answer.ts';
import type { QuestionEntry, UnansweredEntry } from '../../../pack/pack.ts';
import type { Learn } from '../engine.ts';

/** One way to ask an entry's question. */
export interface Phrasing {
  text: string;
  entry: QuestionEntry | UnansweredEntry;
}

/** The best that a library found, and how sure it is: more is surer. */
export interface Hit {
  entry: QuestionEntry | UnansweredEntry;
  score: number;
}

/** Hands a pack's phrasings to a library; returns how to find the best hit for a question. */
export type Index = (phrasings: readonly Phrasing[]) => Find | Promise<Find>;
export type Find = (question: string) => Hit | undefined | Promise<Hit | undefined>;

/** What a developer builds with a search library: all phrasings in its index, and the best hit's entry is the answer. */
export function answerWithBestHit(index: Index): Learn {
  return async (pack) => {
    const phrasings = [...pack.questions, ...pack.unanswered].flatMap((entry) =>
      [entry.question, ...entry.also].map((text) => ({ text, entry })),
    );
    const find = await index(phrasings);
    return async (question) => {
      const hit = await find(question);
      return { answer: answerOf(question, hit), score: hit?.score ?? Number.NEGATIVE_INFINITY };
    };
  };
}

/** A hit on a question that the story does not answer is a refusal, and so is no hit at all. */
function answerOf(question: string, hit: Hit | undefined): Answer {
  const understood: Understood = {
    question,
    confidence: 0,
    candidates: [],
    related: [],
    understood: [],
    corrected: {},
    notInStory: [],
  };
  const entry = hit?.entry;
  if (entry?.kind !== 'question') return { ...understood, outcome: 'unknown' };
  return { ...understood, outcome: 'answered', entries: [entry], text: entry.answer, citations: entry.citations };
}
