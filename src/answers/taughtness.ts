import { askedEntries, countPhrasings } from '../pack/entries.ts';
import type { Pack } from '../pack/pack.ts';
import { sentencesOf } from './match/teaching.ts';

/** Phrasings per entry of a hurried editor; they add little to the story's own words. */
const FEW_PHRASINGS = 3;
/** From here on, a classifier can separate the entries. */
const SOME_PHRASINGS = 12;
/** From here on, entries are recognised by how they are asked. */
const MANY_PHRASINGS = 30;
/** `unanswered` questions per sentence that teach what the story does not say. */
const MANY_REFUSALS = 2;

/** How well phrasings cover a pack, from 0 (a hurried editor) to 1 (a classifier knows its entries). */
export function phrasednessOf(pack: Pack): number {
  return shareOfPhrasings(pack, SOME_PHRASINGS);
}

/**
 * How well a pack is taught, from 0 (little more than an article) to 1: by phrasings per entry and foreseen `unanswered` questions.
 * Continuous, so that one more entry changes little.
 */
export function taughtnessOf(pack: Pack): number {
  const refused = pack.unanswered.length / (MANY_REFUSALS * (sentencesOf(pack).length || 1));
  return shareOfPhrasings(pack, MANY_PHRASINGS) * share(refused);
}

/** Phrasings per entry on a log scale from 0 (few) to 1 (`many`): 2→4 counts as much as 10→20. */
function shareOfPhrasings(pack: Pack, many: number): number {
  const entries = askedEntries(pack);
  const phrasings = countPhrasings(entries) / (entries.length || 1);
  return share(Math.log(Math.max(phrasings, 1) / FEW_PHRASINGS) / Math.log(many / FEW_PHRASINGS));
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
