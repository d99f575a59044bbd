/**
 * Ends a clause: a stop or comma before more, a dash, a line; not the stops of "U.S. troops". A run of signs or spaces is looked at
 * from its beginning only: readers can paste thousands of them.
 */
const end = /(?<![.!?…;:,\n]|\b\p{L})[.!?…;:,\n]+\s+|(?<!\s)\s+[-–—]+\s+|(?<!\.)\.{2,}|(?<!\n)\n+/gu;

/** Says what the clause beside it is about: "for the lamp, how far is it?" asks nothing without it. */
const aside =
  /^(?:as (?:for|to)|about|against|at|before|after|by|concerning|during|for|from|in|near|of|on|regarding|since|to|under|with|within)(?:\s+[^\s]+){1,4}$/iu;

/** Words; fewer are no question of their own. */
const SHORTEST = 3;
/** Whoever tells something first asks at the end. */
const MOST = 6;
/** As much of a message as its words are read of, in characters. */
const LONGEST_TEXT = 2_000;

/** The clauses of a message that says more than one thing, the last six of them in their order; none for a message of one clause. */
export function splitClauses(message: string): string[] {
  const text = message.slice(0, LONGEST_TEXT).trim();
  const clauses = withAsides(text);
  if (clauses.length < 2) return [];
  return clauses
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((clause) => clause.split(/\s+/).length >= SHORTEST)
    .slice(-MOST);
}

/** Where the clauses are, each with an aside that stands before it, and the last with one behind it. */
function withAsides(text: string): { from: number; to: number }[] {
  const clauses: { from: number; to: number; isAside: boolean }[] = [];
  let from = 0;
  for (const { 0: sign, index: to } of [...text.matchAll(end), { 0: '', index: text.length }]) {
    const before = clauses.at(-1);
    if (before?.isAside) Object.assign(before, { to, isAside: false });
    else clauses.push({ from, to, isAside: aside.test(text.slice(from, to).trim()) });
    from = to + sign.length;
  }
  const [clause, last] = clauses.slice(-2);
  if (!clause || !last?.isAside) return clauses;
  return [...clauses.slice(0, -2), { from: clause.from, to: last.to }];
}
