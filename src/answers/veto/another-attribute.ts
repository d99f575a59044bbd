import { stem, stemsIn } from '../../language/stem.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import { asksWhether, type EntryTexts, isSameName, type MarkedWord } from './texts.ts';

/**
 * Another of several that exclude each other: “Who drives the second train?” against the first train.
 * A yes-or-no question may be answered by the right one.
 */
export function findAnotherAttribute(
  asked: readonly MarkedWord[],
  { sure, own, cited, stems }: EntryTexts,
): string | undefined {
  if (asksWhether(asked)) return undefined;
  for (const [at, attribute] of asked.entries()) {
    const set = setOf(attribute);
    const thing = asked[at + 1];
    if (!set || !thing || thing.weight < LEAST_OF_THING || setOf(thing) || stems().has(attribute.stem)) continue;
    const isOther = ({ stem: said }: MarkedWord) => set.has(said) && said !== attribute.stem;
    for (const text of [...sure, ...own, ...cited].map(apart)) {
      const place = text.findIndex(
        (word, here) => isSameName(word, thing) && text.slice(Math.max(0, here - REACH), here).some(isOther),
      );
      const other = text.slice(Math.max(0, place - REACH), Math.max(0, place)).find(isOther);
      if (other) return `the question asks of “${attribute.written} ${thing.written}”, and it says “${other.word}”`;
    }
  }
  return undefined;
}

/** A name that is one symbol, such as "north_korea", as its words. */
function apart(text: readonly MarkedWord[]): MarkedWord[] {
  return text.flatMap((whole) =>
    whole.word.includes('_') ? whole.word.split('_').map((word) => ({ ...whole, word, stem: stem(word) })) : [whole],
  );
}

/** Words before a thing that may say which: “the new national flag”. */
const REACH = 2;
/** Lighter words are no things. */
const LEAST_OF_THING = INFORMATIVE_WEIGHT / 2;

const SETS: readonly ReadonlySet<string>[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth last final 1st 2nd 3rd 4th 5th',
  'gold golden silver bronze copper',
  'red blue green yellow black white grey gray brown orange purple pink',
  'shared private',
  'current new former',
  'left right',
  'upper lower',
  'spring summer autumn winter',
  'morning afternoon evening',
  'north south east west northern southern eastern western',
  'indoor outdoor',
  'domestic foreign',
  'civil military',
].map(stemsIn);

function setOf({ stem: said }: MarkedWord): ReadonlySet<string> | undefined {
  return SETS.find((set) => set.has(said));
}
