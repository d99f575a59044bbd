import type { Steps } from '../contracts/steps.ts';
import type { Pack } from '../pack/pack.ts';
import type { QuestionReader, Term } from './understand/understand.ts';

/** The symbols of the pack's names, such as "north_korea", as opposed to words such as "troops". */
export function* namedWords(pack: Pack, reader: QuestionReader): Steps<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const { name } of pack.names) {
    yield;
    const { terms } = /\p{Lu}/u.test(name) ? reader.readOwn(name) : NO_NAME;
    if (terms.length === 1) for (const { word } of terms) words.add(word);
  }
  return words;
}

const NO_NAME: { terms: Term[] } = { terms: [] };
