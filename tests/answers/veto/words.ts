import type { MarkedWord } from '../../../src/answers/veto/texts.ts';
import { stem } from '../../../src/language/stem.ts';

/** Words of a text as the rules see them; those with a capital are names. */
export function wordsOf(text: string): MarkedWord[] {
  return text.split(' ').map((written) => {
    const word = written.toLowerCase();
    return { word, written, stem: stem(word), weight: 0.5, isName: /^\p{Lu}/u.test(written), kind: '' };
  });
}
