import type { Steps } from '../contracts/steps.ts';
import type { AnswerEntry, Citation, Entry, QuestionEntry, UnansweredEntry } from '../pack/pack.ts';
import type { CheckedClaim } from './check-claim/check-claim.ts';
import type { SmallTalk } from './small-talk/phrases.ts';
import type { Slot } from './strict-slot.ts';
import type { Fragment } from './understand/fragment.ts';
import type { Veto } from './veto/veto.ts';

/** Footnote's answer: one of three honest outcomes. */
export type Answer = Answered | Closest | Unknown;

export interface Answered extends Understood {
  outcome: 'answered';
  /** One entry per answered part; none for questions about the article itself. */
  entries: AnswerEntry[];
  /** The editor's words; empty if the cited sentence is the answer. */
  text: string;
  citations: Citation[];
  /** Set only if the story decides it beyond doubt. */
  yesNo?: 'yes' | 'no';
  /** The winner of a comparison, in the user's word. */
  compared?: { thing: string; wants?: 'more' | 'fewer' };
  /** Set for questions about the article itself: title, author, paragraph. */
  itself?: OfArticle;
}

/** Not directly in the story; cites the nearest sentences. */
export interface Closest extends Understood {
  outcome: 'closest';
  /** One to three, nearest first. */
  citations: Citation[];
  /** How many of them are about as near as the first; absent: all. */
  asNear?: number | undefined;
  /** The story may still say it: its language is poorly supported. */
  isOpen?: true;
  /** The `unanswered` entry that foresaw the question. */
  entry?: UnansweredEntry;
}

/** The story does not say. */
export interface Unknown extends Understood {
  outcome: 'unknown';
  /** The story may still say it: its language is poorly supported. */
  isOpen?: true;
  /** The `unanswered` entry that foresaw the question. */
  entry?: UnansweredEntry;
  /** Set if the article itself was asked about and lacks the answer. */
  itself?: OfArticle;
  /** Set if the message asks nothing. */
  smallTalk?: SmallTalk;
  /** Set if it is not about the story: an order, an opinion, a general bot question. */
  beside?: 'order' | 'opinion' | 'any-bot';
  /** The kind of value asked for, if no sentence gives one. */
  lacks?: Slot;
  /** Set if the message needs an earlier question that is unknown. */
  fragment?: Fragment;
}

/** The fragment an answer lacked context for, or undefined. */
export function fragmentOf(answer: Answer): Fragment | undefined {
  return answer.outcome === 'unknown' ? answer.fragment : undefined;
}

/** How a question was read, without its outcome. */
export function readingOf(answer: Answer): Understood {
  const { question, confidence, candidates, related, understood, corrected, notInStory } = answer;
  return { question, confidence, candidates, related, understood, corrected, notInStory };
}

/** How a question was read when no entry matches it. */
export function readingBesideStory({ question, understood, corrected, notInStory }: Answer): Understood {
  return { question, confidence: 0, candidates: [], related: [], understood, corrected, notInStory };
}

/** A question about the article itself, with the data to answer it. */
export type OfArticle =
  | { of: 'title' | 'author' | 'published' | 'updated' | 'source' | 'summary' }
  | { of: 'length' | 'whole'; paragraphs: number; sentences: number; words: number }
  /** `number` as asked; `last` is the highest number, if `number` is beyond it. */
  | { of: 'paragraph' | 'sentence'; number?: number; last?: number }
  /** How many sentences name it; of several names, `missing` are in none. */
  | { of: 'mention'; name: string; count: number; missing?: string[] };

/** The date of an answer, and the articles that disagree. */
export interface AsOf {
  /** As 2026-04-09. */
  day: string;
  otherwise: 'earlier' | 'later';
}

/** A rule that compares the question with the answer or the story. */
export interface Gate {
  rule:
    | 'unknown-name'
    | 'unknown-word'
    | 'unsaid-word'
    | 'little-covered'
    | 'nothing-asked'
    | 'lacking-kind'
    | 'off-topic'
    | 'elsewhere';
  /** The word it is about. */
  word?: string;
  /** The measured value, and its limit. */
  figure?: number;
  limit?: number;
}

/** How the question was read, for every outcome. */
export interface Understood {
  question: string;
  /** Probability that the best candidate is what was asked, 0 to 1. */
  confidence: number;
  /** Up to five, best first, for every outcome. */
  candidates: Candidate[];
  /** Up to three similar curated questions. */
  related: QuestionEntry[];
  /** The compared words in order; a name is one symbol, such as "north_korea". */
  understood: string[];
  /** Misspelt word → the word it was read as. */
  corrected: Record<string, string>;
  /** Informative words that appear nowhere in the pack. */
  notInStory: string[];
  /** Why a likely answer was withheld. */
  veto?: Veto;
  /** The gate that withheld it, or hid the nearest sentences. */
  gate?: Gate;
  /** The answers this one combines: per part, or of the clause that asks. */
  parts?: Answer[];
  /** Questions skipped because the message asked too many. */
  left?: string[];
  /** How many characters were skipped in the middle of a long message. */
  unread?: number;
  /** Set if articles disagree: the newest comes first, unless another was asked about. */
  asOf?: AsOf;
  /** The earlier question or fact that completed this one. */
  inLightOf?: string;
}

export interface Candidate {
  /** An entry's id, or a bare sentence's place: `article#p1s2`. */
  id: string;
  entry: Entry;
  /** Probability that this is what was asked, 0 to 1. */
  confidence: number;
  /** The nearest phrasing; empty if none shares a word. */
  phrasing: string;
}

/** A trained pack: asks, checks and completes. Deterministic, no side effects. */
export interface Answerer {
  /** Accepts any text of any length; never throws. */
  ask(question: string): Answer;
  /**
   * Asks a follow-up to an earlier answer, named by its entry's id or sentence's place.
   * Same as `ask` if the question stands alone or the id is unknown;
   * an answer that needed the earlier one is never more than closest.
   */
  askAfter(question: string, earlierId: string): Answer;
  /** The sentence that a question in another language than the story points to; undefined if none does. */
  nearestSentence(question: string, language: string): Citation | undefined;
  /** Checks one claim of any length; never throws. In doubt, neither confirms nor denies. */
  check(claim: string): CheckedClaim;
  /** The answer of a question or fact by id (from autocomplete or a button); undefined if unknown. */
  askEntry(id: string): Answer | undefined;
  /** The same, or of a sentence's place, where nobody asks: what a card that was posted earlier would say now. */
  entryNow(id: string): Answered | undefined;
  /** Whether the story, or what its editor wrote it says, has a word with this stem. */
  hasWord(stem: string): boolean;
  /** At most `limit` questions and facts matching the typed text, best first; starters for an empty text. */
  complete(typed: string, limit: number): AnswerEntry[];
  /** At most `limit` curated starter questions, across all topics. */
  starters(limit: number): QuestionEntry[];
  /** Adds a few questions; shares the trained pack instead of retraining. */
  withQuestions(questions: readonly QuestionEntry[]): Steps<Answerer>;
}
