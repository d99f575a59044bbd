import { hideTitleStops } from './title-stops.ts';

/**
 * Ends a clause: a stop or comma before more text, a dash, a line break; not the stops of "U.S. troops".
 * A run of punctuation or spaces is scanned from its start only: users can paste thousands.
 */
const end = /(?<![.!?…;:,\n]|\b\p{L})[.!?…;:,\n]+\s+|(?<!\s)\s+[-–—]+\s+|(?<!\.)\.{2,}|(?<!\n)\n+/gu;

/** Introduces a topic: "for the lamp, how far is it?" needs it. */
const aside =
  /^(?:as (?:for|to)|about|against|at|before|after|by|concerning|during|for|from|in|near|of|on|regarding|since|to|under|with|within)(?:\s+[^\s]+){1,4}$/iu;

/** Clauses of fewer words are no question. */
const SHORTEST = 3;
/** After a statement, the question comes last. */
const MOST = 6;
/** Characters of a message that are split; the reader reads no more. */
const LONGEST_TEXT = 2_000;

/** The last six clauses of a message, in order; none if it has only one. */
export function splitClauses(message: string): string[] {
  const text = message.slice(0, LONGEST_TEXT).trim();
  const clauses = withAsides(text);
  if (clauses.length < 2) return [];
  return clauses
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((clause) => clause.split(/\s+/).length >= SHORTEST)
    .slice(-MOST);
}

/** Clause ranges, each with the aside before it; the last also with one after it. */
function withAsides(text: string): { from: number; to: number }[] {
  const clauses: { from: number; to: number; isAside: boolean }[] = [];
  let from = 0;
  for (const { 0: sign, index: to } of [...hideTitleStops(text).matchAll(end), { 0: '', index: text.length }]) {
    const before = clauses.at(-1);
    if (before?.isAside) Object.assign(before, { to, isAside: false });
    else clauses.push({ from, to, isAside: aside.test(text.slice(from, to).trim()) });
    from = to + sign.length;
  }
  const [clause, last] = clauses.slice(-2);
  if (!clause || !last?.isAside) return clauses;
  return [...clauses.slice(0, -2), { from: clause.from, to: last.to }];
}
