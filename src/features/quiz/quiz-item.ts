import type { Citation } from '../../pack/pack.ts';
import type { Figure } from './find-figure.ts';
import type { KnownName } from './known-names.ts';

/** The short answer to a question, of a kind that has others like it. */
export type ShortAnswer =
  | { kind: 'number'; text: string; figure: Figure }
  | { kind: 'date'; text: string }
  | { kind: 'name'; text: string; name: KnownName };

/** What a quiz can ask: a question of the pack, or a sentence with a gap. */
export interface QuizItem {
  /** An entry's id, or a sentence's place. */
  key: string;
  /** The pack's question; undefined for a gap. */
  question?: string;
  /** The sentence before and after its gap. */
  gap?: [before: string, after: string];
  /** The pack's answer, empty for a gap. */
  answer: string;
  citations: Citation[];
  short: ShortAnswer;
  /** The text of every cited sentence. */
  sentences: string[];
}
