import { placeId, sentencesOf } from '../answers/match/teaching.ts';
import { allEntries } from '../pack/entries.ts';
import type { Pack } from '../pack/pack.ts';

/** All ids of a story that buttons remember. */
export function* buttonIds(pack: Pack): Iterable<string> {
  for (const { id } of [...allEntries(pack), ...pack.articles, ...pack.topics]) yield id;
  for (const sentence of sentencesOf(pack)) yield placeId(sentence);
}
