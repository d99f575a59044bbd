import type { Answer, Understood } from '../../../answers/answer.ts';
import type { AskedEntry } from '../../../pack/pack.ts';
import type { Learn } from '../engine.ts';

/** One way to ask an entry's question. */
export interface Phrasing {
  text: string;
  entry: AskedEntry;
}

/** A library's best hit, and its confidence: higher is surer. */
export interface Hit {
  entry: AskedEntry;
  score: number;
}

/** Indexes a pack's phrasings in a library; returns its search. */
export type Index = (phrasings: readonly Phrasing[]) => Find | Promise<Find>;
export type Find = (question: string) => Hit | undefined | Promise<Hit | undefined>;

/** The usual use of a search library: index all phrasings, and answer with the best hit's entry. */
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

/** A hit on an `unanswered` question is a refusal, as is no hit. */
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
