import { findVerb, shapeOf } from './claim-shape.ts';
import type { Item } from './items.ts';
import { CONDITIONS } from './small-words.ts';

const LONGEST = 500;
const AND = /,?\s+(?:and|but)\s+/giu;

/**
 * The two claims of "Ada climbed the tower and lit a lamp", each with its subject; undefined where there are no two, or one holds only
 * because of the other.
 */
export function splitClaim(claim: string, read: (text: string) => Item[]): [string, string] | undefined {
  if (claim.length > LONGEST) return undefined;
  const all = read(claim);
  if (all.some(({ word }) => CONDITIONS.has(word)) || shapeOf(all)?.speaker) return undefined;
  for (const { 0: and, index } of claim.matchAll(AND)) {
    const [first, second] = [claim.slice(0, index), claim.slice(index + and.length)];
    const items = read(first);
    if (!shapeOf(items)) continue;
    const next = read(second);
    if (isClause(next)) return [first, second];
    const verb = items[findVerb(items)];
    const at = verb ? wordAt(first, verb.written) : -1;
    const goesOn = verb?.kind !== 'auxiliary' && next[0]?.isPast && next[0].led === 'nothing';
    if (at > 0 && (goesOn || next[0]?.kind === 'auxiliary')) return [first, first.slice(0, at) + second];
  }
  return undefined;
}

/** Whether it has a subject of its own, and a verb that is sure to be one. */
function isClause(items: readonly Item[]): boolean {
  const verb = items[findVerb(items)];
  const [first] = items;
  const hasSubject = first?.kind === 'name' || first?.led === 'article' || first?.kind === 'number';
  return hasSubject && verb !== undefined && (verb.kind === 'auxiliary' || verb.isPast) && shapeOf(items) !== undefined;
}

function wordAt(text: string, word: string): number {
  return ` ${text.toLowerCase()} `.indexOf(` ${word} `);
}
