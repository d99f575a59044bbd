import { COUNTED, editDistance } from '../language/edit-distance.ts';

/** Returns the word of a list that was most likely meant by a misspelt one, or nothing where none is near. */
export function nearestWord<Word extends string>(typed: string, words: Iterable<Word>): Word | undefined {
  const wanted = typed.toLowerCase();
  // A third of the letters may be wrong, as in "anser" and "awnser" for "answer".
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: Word | undefined;
  for (const word of words) {
    const steps = editDistance(wanted, word.toLowerCase(), COUNTED, allowed);
    if (steps > allowed) continue;
    if (nearest !== undefined && steps === allowed) continue;
    nearest = word;
    allowed = steps;
  }
  return nearest;
}
