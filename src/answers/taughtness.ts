import type { Pack } from '../pack/pack.ts';

/** Phrasings an entry with which a hurried editor begins: they teach no more than the words of the story do. */
const FEW_PHRASINGS = 3;
/** From this many on, a classifier tells the entries apart. */
const SOME_PHRASINGS = 12;
/** From this many on, an entry is known by how it is asked, not only by its words. */
const MANY_PHRASINGS = 30;
/** Foreseen questions without an answer for each sentence of the story: from this many on, what it does not say is known too. */
const MANY_REFUSALS = 2;

/** How many ways to ask its entries a pack has, from 0 (those of a hurried editor, or fewer) to 1: then a classifier knows them. */
export function phrasednessOf(pack: Pack): number {
  return shareOfPhrasings(pack, SOME_PHRASINGS);
}

/**
 * How far a pack has been taught, from 0 (an article, or little more) to 1: how many ways to ask its entries have, and how much of
 * what the story does not say has been foreseen. Each entry that is added moves it by little.
 */
export function taughtnessOf(pack: Pack): number {
  const sentences = pack.articles
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, one) => sum + one.sentences.length, 0);
  const refused = pack.unanswered.length / (MANY_REFUSALS * (sentences || 1));
  return shareOfPhrasings(pack, MANY_PHRASINGS) * share(refused);
}

/** Phrasings an entry, from few (0) to `many` (1): from two to four is as much as from ten to twenty. */
function shareOfPhrasings({ questions, unanswered }: Pack, many: number): number {
  const entries = [...questions, ...unanswered];
  const phrasings = entries.reduce((sum, { also }) => sum + 1 + also.length, 0) / (entries.length || 1);
  return share(Math.log(Math.max(phrasings, 1) / FEW_PHRASINGS) / Math.log(many / FEW_PHRASINGS));
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
