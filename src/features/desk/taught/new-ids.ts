import { LONGEST } from '../../../pack/limits.ts';
import type { Pack } from '../../../pack/pack.ts';

/** Room for a number that tells two ids apart. */
const LONGEST_STEM = 48;

/** Returns a function that makes ids out of questions: none that the pack has, and none twice. */
export function makeNewIds({ questions, facts, unanswered }: Pack): (question: string) => string {
  const taken = new Set([...questions, ...facts, ...unanswered].map(({ id }) => id));
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
  // A question in another script has no letter that an id may have.
  return stem.replace(/^-+|-+$/g, '') || 'question';
}
