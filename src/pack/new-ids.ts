import { allEntries } from './entries.ts';
import { LONGEST } from './limits.ts';
import type { Pack } from './pack.ts';

/** Leaves room for a number. */
const LONGEST_STEM = 48;

/** Returns a function that turns questions into ids, new to the pack and unique. */
export function makeNewIds(pack: Pack): (question: string) => string {
  const taken = new Set(allEntries(pack).map(({ id }) => id));
  return (question) => {
    const stem = stemOf(question);
    let id = stem;
    for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
    taken.add(id);
    return id.slice(0, LONGEST.id);
  };
}

function stemOf(question: string): string {
  const plain = question.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_STEM);
  // Ids are Latin only; other scripts leave an empty stem.
  return stem.replace(/^-+|-+$/g, '') || 'question';
}
