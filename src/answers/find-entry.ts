import { allEntries } from '../pack/entries.ts';
import type { Entry, Pack } from '../pack/pack.ts';
import { placeId, sentenceEntry, sentencesOf } from './match/teaching.ts';

/** The entry with this id, or the bare sentence at this place (`article#p1s2`); undefined if neither exists. */
export function findEntry(pack: Pack, id: string): Entry | undefined {
  const entry = allEntries(pack).find((candidate) => candidate.id === id);
  if (entry) return entry;
  const sentence = sentencesOf(pack).find((candidate) => placeId(candidate) === id);
  return sentence && sentenceEntry(sentence);
}
