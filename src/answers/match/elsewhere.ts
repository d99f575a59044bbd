import type { Steps } from '../../contracts/steps.ts';
import { isCountry, isDemonym, isSameCountry } from '../../language/names/countries.ts';
import { isDateWord } from '../../language/names/name-words.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import type { Term } from '../understand/understand.ts';
import { writtenAsNames } from '../understand/written-as-names.ts';

/** The place a question is about that the pack never mentions, or undefined. */
export type FindElsewhere = (terms: readonly Term[]) => Term | undefined;

/**
 * Learns which places a pack mentions, in articles and entries.
 * @param isKnown whether a stem is in the story
 */
export function* learnPlaces(
  texts: Iterable<readonly Term[]>,
  isKnown: (stem: string) => boolean,
): Steps<FindElsewhere> {
  const named = new Set<string>();
  const seen = new Set<string>();
  for (const terms of texts) {
    for (const { word } of terms) {
      if (seen.has(word)) continue;
      seen.add(word);
      if (isCountry(word) || isDemonym(word)) named.add(word);
    }
    yield;
  }
  const isUnnamedCountry = ({ word, weight }: Term) =>
    weight >= INFORMATIVE_WEIGHT && isCountry(word) && ![...named].some((other) => isSameCountry(other, word));
  return (terms) => terms.find(isUnnamedCountry) ?? unknownPlace(terms, isKnown);
}

/** “How many people live in Tokyo?”, of a story without Tokyo; not the last word of a name such as “Ministry of Defence”. */
function unknownPlace(terms: readonly Term[], isKnown: (stem: string) => boolean): Term | undefined {
  if (!terms.some(({ word }) => OF_PLACES.has(word))) return undefined;
  return writtenAsNames(terms).find((name) => {
    const at = terms.indexOf(name);
    const [before, preposition] = [terms[at - 2], terms[at - 1]];
    return (
      preposition !== undefined &&
      OF_PLACES.has(preposition.word) &&
      !/^\p{Lu}/u.test(before?.written ?? '') &&
      name.weight >= INFORMATIVE_WEIGHT &&
      !isKnown(name.stem) &&
      // Its people may be named: “Norwegian”.
      !isCountry(name.word) &&
      !isDateWord(name.word)
    );
  });
}

const OF_PLACES: ReadonlySet<string> = new Set(['in', 'of', 'from', 'near']);
