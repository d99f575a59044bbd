/** A checked knowledge pack: what the loader promises and everything else builds on. */
export interface Pack {
  articles: Article[];
  /** Questions with their answers, in file order. */
  questions: QuestionEntry[];
  facts: FactEntry[];
  /** Questions that the story does not answer. */
  unanswered: UnansweredEntry[];
  /** People, places, weapons and spellings: each with the other ways readers write it. */
  names: Name[];
  topics: Topic[];
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
  paragraphs: Paragraph[];
}

export interface Paragraph {
  /** As the article gives it, without mark-up, white space as single spaces. */
  text: string;
  sentences: Sentence[];
  /** What the article puts above it. */
  heading?: string;
  /** The question it answers, in an interview or below a heading that asks. */
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

/** A verbatim quote with the place it was found at. */
export interface Citation {
  article: string;
  paragraph: number;
  sentence: number;
  /** As it stands in the article: always a part of the sentence at that place. */
  quote: string;
}

export type Entry = QuestionEntry | FactEntry | UnansweredEntry;

export interface QuestionEntry {
  kind: 'question';
  /** Unique over all entries of the pack, and stable: Discord keeps it in buttons and choices. */
  id: string;
  question: string;
  /** Other ways to ask the same. */
  also: string[];
  answer: string;
  citations: Citation[];
  topics: string[];
}

export interface FactEntry {
  kind: 'fact';
  id: string;
  fact: string;
  citations: Citation[];
  topics: string[];
}

export interface UnansweredEntry {
  kind: 'unanswered';
  id: string;
  question: string;
  also: string[];
  /** What to tell the reader, for example "The story does not name Poland's foreign minister." */
  note?: string;
  /** The nearest that the story does say. */
  nearest: Citation[];
}

export interface Name {
  name: string;
  also: string[];
  /** Free text such as "person", "place" or "weapon". */
  kind?: string;
}

export interface Topic {
  id: string;
  title: string;
}
