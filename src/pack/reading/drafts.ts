import type { Article } from '../pack.ts';
import type { PlacedText, Spot } from '../source-text.ts';

/** The parsed files, before quotes are found and texts compared. */
export interface Drafts {
  articles: ArticleDraft[];
  questions: QuestionDraft[];
  facts: FactDraft[];
  unanswered: UnansweredDraft[];
  names: NameDraft[];
  topics: TopicDraft[];
  /** What was unreadable, so that its contents are not reported missing. */
  unread: { articles: boolean; lists: boolean };
}

/** Empty drafts, to be filled file by file. */
export function emptyDrafts(unread: Drafts['unread']): Drafts {
  return { articles: [], questions: [], facts: [], unanswered: [], names: [], topics: [], unread };
}

export interface ArticleDraft {
  article: Article;
  /** Whether the title was readable; otherwise it is the id. */
  hasTitle: boolean;
  spot: Spot;
}

/** A quote as the editor wrote it. */
export interface QuoteDraft {
  quote: PlacedText;
  /** The article it must be in, if the editor named one. */
  article?: PlacedText;
}

export interface EntryDraft {
  spot: Spot;
  id: PlacedText | undefined;
  /** Waits for its editor. */
  isDraft?: boolean;
}

export interface QuestionDraft extends EntryDraft {
  kind: 'question';
  question: PlacedText | undefined;
  also: PlacedText[];
  answer: PlacedText | undefined;
  cites: QuoteDraft[];
  topics: PlacedText[];
}

export interface FactDraft extends EntryDraft {
  kind: 'fact';
  fact: PlacedText | undefined;
  cites: QuoteDraft[];
  topics: PlacedText[];
}

export interface UnansweredDraft extends EntryDraft {
  kind: 'unanswered';
  question: PlacedText | undefined;
  also: PlacedText[];
  note: PlacedText | undefined;
  nearest: QuoteDraft[];
}

export interface NameDraft {
  spot: Spot;
  name: PlacedText | undefined;
  also: PlacedText[];
  kind: PlacedText | undefined;
  isDraft?: boolean;
}

export interface TopicDraft {
  spot: Spot;
  id: PlacedText | undefined;
  title: PlacedText | undefined;
  isDraft?: boolean;
}
