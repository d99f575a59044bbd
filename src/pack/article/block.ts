/** A unit of an article as displayed, without markup. */
export interface Block {
  /** Items, rows and code never continue into the next block. */
  kind: 'text' | 'heading' | 'item' | 'row' | 'code';
  /** Heading level from 1; otherwise 0. */
  level: number;
  /** White space as single spaces. */
  text: string;
  /** Its opening words in bold, or empty. */
  strong: string;
  /** Its first line in the file, from 1. */
  line: number;
}
