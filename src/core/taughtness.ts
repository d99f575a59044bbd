import type { Pack } from './pack/pack.ts';

/** Phrasings an entry with which a hurried editor begins: they teach no more than the words of the story do. */
const FEW_PHRASINGS = 3;
/** From this many on, an entry is known by how it is asked, not only by its words. */
const MANY_PHRASINGS = 30;
/** Foreseen questions without an answer for each sentence of the story: from this many on, what it does not say is known too. */
const MANY_REFUSALS = 2;

/**
 * How far a pack has been taught, from 0 (an article, or little more) to 1: how many ways to ask its entries have, and how much of
 * what the story does not say has been foreseen. Each entry that is added moves it by little.
 */
export function taughtnessOf({ articles, questions, unanswered }: Pack): number {
  const entries = [...questions, ...unanswered];
  const phrasings = entries.reduce((sum, { also }) => sum + 1 + also.length, 0) / (entries.length || 1);
  const sentences = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, one) => sum + one.sentences.length, 0);
  const asked = Math.log(Math.max(phrasings, 1) / FEW_PHRASINGS) / Math.log(MANY_PHRASINGS / FEW_PHRASINGS);
  const refused = unanswered.length / (MANY_REFUSALS * (sentences || 1));
  return share(asked) * share(refused);
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
