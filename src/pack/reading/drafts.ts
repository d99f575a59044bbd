import type { Article, StorySettings } from '../pack.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import type { EntryKind } from './entry-kinds.ts';

/** The parsed files, before quotes are found and texts compared. */
export interface Drafts {
  articles: ArticleDraft[];
  /** Entries by how they are told, as in the pack. */
  questions: EntryDraft[];
  facts: EntryDraft[];
  unanswered: EntryDraft[];
  names: NameDraft[];
  topics: TopicDraft[];
  /** Of the story as a whole. */
  story?: StorySettings;
  /** What was unreadable, so that its contents are not reported missing. */
  unread: { articles: boolean; lists: boolean };
}

/** Empty drafts, to be filled file by file. */
export function emptyDrafts(unread: Drafts['unread']): Drafts {
  return { articles: [], questions: [], facts: [], unanswered: [], names: [], topics: [], unread };
}

/** The list that holds the entries of a kind. */
export function listOf(drafts: Drafts, { told }: EntryKind): EntryDraft[] {
  return { question: drafts.questions, fact: drafts.facts, unanswered: drafts.unanswered }[told];
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

/** An entry of any kind; what its kind lacks is undefined or empty. */
export interface EntryDraft {
  kind: EntryKind;
  spot: Spot;
  id: PlacedText | undefined;
  /** Waits for its editor. */
  isDraft?: boolean;
  question: PlacedText | undefined;
  also: PlacedText[];
  /** Its answer, fact or note. */
  text: PlacedText | undefined;
  quotes: QuoteDraft[];
  topics: PlacedText[];
}

export interface NameDraft {
  spot: Spot;
  name: PlacedText | undefined;
  also: PlacedText[];
  kind: PlacedText | undefined;
  isDraft?: boolean;
}

interface TopicDraft {
  spot: Spot;
  id: PlacedText | undefined;
  title: PlacedText | undefined;
  isDraft?: boolean;
}
