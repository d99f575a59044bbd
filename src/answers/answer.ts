import type { Steps } from '../contracts/steps.ts';
import type { Citation, Entry, FactEntry, QuestionEntry, UnansweredEntry } from '../pack/pack.ts';
import type { CheckedClaim } from './check-claim/check-claim.ts';
import type { SmallTalk } from './small-talk/phrases.ts';
import type { Slot } from './strict-slot.ts';
import type { Fragment } from './understand/fragment.ts';
import type { Veto } from './veto/veto.ts';

/** What Footnote says to a question: one of three honest outcomes. */
export type Answer = Answered | Closest | Unknown;

export interface Answered extends Understood {
  outcome: 'answered';
  /** One entry, or one for each part of a message that has an answer; none where the article itself was asked about. */
  entries: (QuestionEntry | FactEntry)[];
  /** The answer in the editor's words; empty where the sentence itself is the answer. */
  text: string;
  citations: Citation[];
  /** Whether what was asked is so; only where the story decides it beyond doubt. */
  yesNo?: 'yes' | 'no';
  /** Which of two things there are more or fewer of, in the reader's word. */
  compared?: { thing: string; wants?: 'more' | 'fewer' };
  /** Set where the article itself was asked about: its title, its author, a paragraph. */
  itself?: OfArticle;
}

/** The story does not say this directly; the citations are the nearest it says. */
export interface Closest extends Understood {
  outcome: 'closest';
  /** One to three. */
  citations: Citation[];
  /** The story may say it all the same: its language is not read well. */
  isOpen?: true;
  /** Set where the editor foresaw the question as one the story does not answer. */
  entry?: UnansweredEntry;
}

/** The story does not say. */
export interface Unknown extends Understood {
  outcome: 'unknown';
  /** The story may say it all the same: its language is not read well. */
  isOpen?: true;
  /** Set where the editor foresaw the question as one the story does not answer. */
  entry?: UnansweredEntry;
  /** Set where the article itself was asked about, and does not have that. */
  itself?: OfArticle;
  /** Set where the message asks nothing. */
  smallTalk?: SmallTalk;
  /** Set where it asks nothing of the story: an order to the bot, an opinion, what any bot is asked. */
  beside?: 'order' | 'opinion' | 'any-bot';
  /** The value that was asked for, where no sentence gives any such. */
  lacks?: Slot;
  /** Set where the message says nothing without the question before it, which is not known. */
  fragment?: Fragment;
}

/** What a message lacks that leans on another; nothing for any other answer. */
export function fragmentOf(answer: Answer): Fragment | undefined {
  return answer.outcome === 'unknown' ? answer.fragment : undefined;
}

/** How a question was read and what it may mean, without what was made of it. */
export function readingOf(answer: Answer): Understood {
  const { question, confidence, candidates, related, understood, corrected, notInStory } = answer;
  return { question, confidence, candidates, related, understood, corrected, notInStory };
}

/** How a question was read that no entry stands for. */
export function readingBesideStory({ question, understood, corrected, notInStory }: Answer): Understood {
  return { question, confidence: 0, candidates: [], related: [], understood, corrected, notInStory };
}

/** What was asked of the article itself, with what the bot's own words tell of it. */
export type OfArticle =
  | { of: 'title' | 'author' | 'published' | 'updated' | 'source' | 'summary' }
  | { of: 'length' | 'whole'; paragraphs: number; sentences: number; words: number }
  /** `number` as it was asked for, and that of the last one, where there is none such. */
  | { of: 'paragraph' | 'sentence'; number?: number; last?: number }
  /** How many sentences name it. */
  | { of: 'mention'; name: string; count: number };

/** The day an answer is of, and which articles say otherwise. */
export interface AsOf {
  /** As 2026-04-09. */
  day: string;
  otherwise: 'earlier' | 'later';
}

/** A rule that weighs what is asked against what an answer or the story has. */
export interface Gate {
  rule: 'unknown-name' | 'unknown-word' | 'unsaid-word' | 'little-covered' | 'lacking-kind' | 'off-topic' | 'elsewhere';
  /** The word it is about. */
  word?: string;
  /** What was found, and what is allowed or needed. */
  figure?: number;
  limit?: number;
}

/** What every outcome tells about how the question was read. */
export interface Understood {
  question: string;
  /** Probability from 0 to 1 that the best candidate is what the question asks. */
  confidence: number;
  /** Up to five, best first, whatever the outcome. */
  candidates: Candidate[];
  /** Up to three curated questions near to this one. */
  related: QuestionEntry[];
  /** The words that were compared, in order, names by one word of their own such as "north_korea". */
  understood: string[];
  /** Misspelt word → the word it was read as. */
  corrected: Record<string, string>;
  /** Informative words of the question that occur nowhere in the pack's stories. */
  notInStory: string[];
  /** Why an answer that was likely enough was kept back. */
  veto?: Veto;
  /** What else kept it back, or kept the nearest sentences from being shown. */
  gate?: Gate;
  /** The answers that this one was put together from: to the parts of the question, or to the clause that asks. */
  parts?: Answer[];
  /** Questions of the message that were left, as it asks more than one answer can hold. */
  left?: string[];
  /** Characters in the middle of a long message that were not read. */
  unread?: number;
  /** Of when it is, where the articles give different values: the newest comes first, unless another article was asked about. */
  asOf?: AsOf;
  /** The question or fact of an earlier answer that this question was completed by, where it could not stand alone. */
  inLightOf?: string;
}

export interface Candidate {
  /** An entry's id, or the place of a bare sentence, `article#p1s2`. */
  id: string;
  entry: Entry;
  /** Probability from 0 to 1 that this is what the question asks. */
  confidence: number;
  /** The entry's phrasing that comes nearest to the question; empty where none shares a word with it. */
  phrasing: string;
}

/** A trained pack: asks, checks and completes. Deterministic and free of side effects. */
export interface Answerer {
  /** Any text of any length; never throws. */
  ask(question: string): Answer;
  /**
   * Any text, asked about an earlier answer, by the id of that one's entry or the place of its sentence. The same as `ask` where
   * the question stands alone or the pack has no such entry; what the earlier answer had to help with is never more than closest.
   */
  askAfter(question: string, earlierId: string): Answer;
  /** What the story has to a claim, one sentence of any length; never throws. In doubt it is neither said nor otherwise. */
  check(claim: string): CheckedClaim;
  /** The answer of one curated question, or a fact, by its id (from autocomplete or a button); nothing if the pack has none such. */
  askEntry(id: string): Answer | undefined;
  /** Curated questions and facts that match what has been typed so far, best first, at most `limit`; starters for an empty text. */
  complete(typed: string, limit: number): (QuestionEntry | FactEntry)[];
  /** Curated questions to start with, of every topic, at most `limit`. */
  starters(limit: number): QuestionEntry[];
  /** Answers from a few more questions too; the pack itself is shared, and not learned again. */
  withQuestions(questions: readonly QuestionEntry[]): Steps<Answerer>;
}
