import { COUNTED, editDistance } from '../language/edit-distance.ts';

/** The word of a list most likely meant by a misspelling, or undefined. */
export function nearestWord<Word extends string>(typed: string, words: Iterable<Word>): Word | undefined {
  return nearestWords(typed, words)[0];
}

/** Same, with all equally near words. */
export function nearestWords<Word extends string>(typed: string, words: Iterable<Word>): Word[] {
  const wanted = typed.toLowerCase();
  // A third of the letters may be wrong: "anser" and "awnser" for "answer".
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: Word[] = [];
  for (const word of words) {
    const steps = editDistance(wanted, word.toLowerCase(), COUNTED, allowed);
    if (steps > allowed) continue;
    if (steps === allowed) nearest.push(word);
    else nearest = [word];
    allowed = steps;
  }
  return nearest;
}
