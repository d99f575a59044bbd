/**
 * Ends a clause: a stop or comma before more, a dash, a line; not the stops of "U.S. troops". A run of signs or spaces is looked at
 * from its beginning only: readers can paste thousands of them.
 */
const end = /(?<![.!?…;:,\n]|\b\p{L})[.!?…;:,\n]+\s+|(?<!\s)\s+[-–—]+\s+|(?<!\.)\.{2,}|(?<!\n)\n+/u;

/** Words; fewer are no question of their own. */
const SHORTEST = 3;
/** Whoever tells something first asks at the end. */
const MOST = 6;
/** As much of a message as its words are read of, in characters. */
const LONGEST_TEXT = 2_000;

/** The clauses of a message that says more than one thing, the last six of them in their order; none for a message of one clause. */
export function splitClauses(message: string): string[] {
  const clauses = message.slice(0, LONGEST_TEXT).split(end);
  if (clauses.length < 2) return [];
  return clauses
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= SHORTEST)
    .slice(-MOST);
}
