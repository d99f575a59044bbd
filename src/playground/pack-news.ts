import type { Answer as StoryAnswer } from '../answers/answer.ts';
import type { Quality } from '../answers/quality/quality.ts';
import type { Problem } from '../contracts/problem.ts';
import type { PackSummary } from '../pack/summary.ts';

// What the page is told of the pack.

/** The answers that differ from those of the pack which the editor last accepted; none asked: it is that pack. */
export interface PackPreview {
  asked: number;
  changes: PageChange[];
}

/** An answer that becomes another. */
export interface PageChange {
  question: string;
  /** How many other questions get the same. */
  others: number;
  /** Readers asked it in vain last week. */
  isGap: boolean;
  before: ToldAnswer;
  after: ToldAnswer;
}

export interface ToldAnswer {
  outcome: StoryAnswer['outcome'];
  text: string;
}

export interface PackStatus {
  folder: string;
  /** Where it was started, if it now answers from a draft. */
  home?: string;
  /** The folders of the other stories, if it is the first of several: the page shows one. */
  others?: string[];
  /**
   * `good`: it answers from what the folder holds; `stale`: from that without the entries that have problems; `broken`: from the
   * last good one, if there was any.
   */
  state: 'loading' | 'good' | 'stale' | 'broken';
  /** Whether this is news of a change rather than the pack found at the start. */
  isReloaded: boolean;
  problems: Problem[];
  /** What the pack that answers holds; absent before the first good one. */
  summary?: PackSummary;
  /** What it is about, to begin with; absent likewise. */
  opening?: Opening;
}

export interface Opening {
  /** Of the articles. */
  titles: string[];
  /** Questions to start from. */
  questions: string[];
}

export type CheckedQuality = Pick<Quality, 'asked' | 'phrasings' | 'rates' | 'entries'> & {
  /** What readers can expect, in words. */
  today: string;
  /** Of a small pack: what to write next. */
  suggestions?: { why: string; text: string }[];
};

export type QualityStatus =
  | { state: 'idle' }
  | { state: 'checking' }
  | { state: 'checked'; quality: CheckedQuality }
  | { state: 'failed'; reason: string };
