/** A checked knowledge pack, as promised by the loader to all other code. */
export interface Pack {
  articles: Article[];
  /** Answered questions, in file order. */
  questions: QuestionEntry[];
  facts: FactEntry[];
  /** Questions that the story does not answer. */
  unanswered: UnansweredEntry[];
  /** People, places, weapons and other names, each with the spellings users write. */
  names: Name[];
  topics: Topic[];
  /** What the editor says of the story as a whole. */
  story?: StorySettings;
}

export interface StorySettings {
  /** Where there are several; otherwise the newest article's. */
  title?: string;
  /** The last day on which it is followed, as 2026-04-09. */
  until?: string;
  /** No longer followed: it stays readable. */
  archived?: true;
  /** Ids of the guilds whose managers edit it. */
  deskGuilds?: string[];
}

export interface Article {
  /** The file's name without its ending. */
  id: string;
  title: string;
  source?: string;
  author?: string;
  url?: string;
  published?: string;
  updated?: string;
  language?: string;
  /** The id of an article whose numbers and dates this one's take the place of. */
  supersedes?: string;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  /** The article's text without markup, with single spaces. */
  text: string;
  sentences: Sentence[];
  /** What the article puts above it. */
  heading?: string;
  /** The question it answers, in an interview or below a question as heading. */
  asked?: string;
}

export interface Sentence {
  /** The article's id. */
  article: string;
  /** Counted from 1 within the article. */
  paragraph: number;
  /** Counted from 1 within the paragraph. */
  sentence: number;
  text: string;
}

/** A verbatim quote and where it was found. */
export interface Citation {
  article: string;
  paragraph: number;
  sentence: number;
  /** As in the article; always part of one sentence. */
  quote: string;
}

/** A guess that waits for its editor: answered only where drafts are asked for. */
export interface MayBeDraft {
  draft?: true;
}

export type Entry = QuestionEntry | FactEntry | UnansweredEntry;
/** What says what the story says. */
export type AnswerEntry = QuestionEntry | FactEntry;
/** What has a question. */
export type AskedEntry = QuestionEntry | UnansweredEntry;

export interface QuestionEntry extends MayBeDraft {
  kind: 'question';
  /** Unique in the pack, and stable: Discord keeps it in buttons and choices. */
  id: string;
  question: string;
  /** Other ways to ask the same. */
  also: string[];
  answer: string;
  citations: Citation[];
  topics: string[];
}

export interface FactEntry extends MayBeDraft {
  kind: 'fact';
  id: string;
  fact: string;
  citations: Citation[];
  topics: string[];
}

export interface UnansweredEntry extends MayBeDraft {
  kind: 'unanswered';
  id: string;
  question: string;
  also: string[];
  /** What to tell the user, such as "The story does not name Poland's foreign minister." */
  note?: string;
  /** The nearest the story says. */
  nearest: Citation[];
}

export interface Name extends MayBeDraft {
  name: string;
  also: string[];
  /** Free text such as "person", "place" or "weapon". */
  kind?: string;
}

export interface Topic extends MayBeDraft {
  id: string;
  title: string;
}
