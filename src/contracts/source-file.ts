/** A file of a knowledge folder, as read from disk. */
export interface SourceFile {
  /** Relative to the knowledge folder, with `/` between folders. */
  path: string;
  text: string;
}
