/** One unit of an article as a reader of its page sees it, without mark-up. */
export interface Block {
  /** An item of a list, a row of a table and a piece of code are never read on into what follows. */
  kind: 'text' | 'heading' | 'item' | 'row' | 'code';
  /** Of a heading, from 1; otherwise 0. */
  level: number;
  /** White space as single spaces. */
  text: string;
  /** The words in bold that it starts with; empty where it does not. */
  strong: string;
  /** Where it starts in its file, counted from 1. */
  line: number;
}
