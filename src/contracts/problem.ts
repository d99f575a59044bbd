/** One thing wrong with a pack, told like a good compiler would: where, what was expected, what was found, what to do. */
export interface Problem {
  /** Relative to the pack's folder. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  /** Counted from 1, in characters. */
  column?: number;
  expected: string;
  found: string;
  /** What to do about it, as an instruction to an editor who has never coded. */
  advice: string;
  /** Worth telling, but the pack is used all the same. */
  isNote?: true;
  /** What of an entry the articles do not bear out, where that is all that is wrong with it here: the rest of the pack can do without the entry. */
  unborne?: Unborne;
  /** What to put in place of what stands there, where only one thing can have been meant. */
  fix?: Fix;
}

export interface Unborne {
  /** The entry's id. */
  entry: string;
  /** The quote or the text, as it is known again when the articles have changed. */
  text: string;
}

export interface Fix {
  /** Where the text of a YAML file starts that is to be replaced, in UTF-16 units of what `sourceText` returns. */
  offset: number;
  text: string;
}
