/** A problem in a pack, told like a compiler error: where, expected, found, what to do. */
export interface Problem {
  /** Relative to the pack's folder. */
  file: string;
  /** 1-based; absent for the whole file. */
  line?: number;
  /** 1-based, in characters. */
  column?: number;
  expected: string;
  found: string;
  /** What to do, for an editor who has never coded. */
  advice: string;
  /** Worth knowing, but the pack is used all the same. */
  isNote?: true;
  /** What the articles no longer support, if nothing else is wrong here: the pack works without the entry. */
  unsupported?: Unsupported;
  /** The replacement, if only one is possible. */
  fix?: Fix;
}

export interface Unsupported {
  /** The entry's id. */
  entry: string;
  /** The quote or text, which identifies it after the articles have changed. */
  text: string;
}

export interface Fix {
  /** Where the YAML text to replace starts, in UTF-16 units of `sourceText`. */
  offset: number;
  text: string;
}
