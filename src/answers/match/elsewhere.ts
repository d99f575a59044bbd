import type { Steps } from '../../contracts/steps.ts';
import { isCountry, isDemonym, isSameCountry } from '../../language/names/countries.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import type { Term } from '../understand/understand.ts';

/** The country a question is about that the pack never mentions, or undefined. */
export type FindElsewhere = (terms: readonly Term[]) => Term | undefined;

/** Learns which countries a pack mentions, in articles and entries. */
export function* learnCountries(texts: Iterable<readonly Term[]>): Steps<FindElsewhere> {
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
  return (terms) =>
    terms.find(
      ({ word, weight }) =>
        weight >= INFORMATIVE_WEIGHT && isCountry(word) && ![...named].some((other) => isSameCountry(other, word)),
    );
}
