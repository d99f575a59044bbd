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
}
