import { askedEntries, countPhrasings } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';
import { sentencesOf } from '../match/teaching.ts';
import { taughtnessOf } from '../taughtness.ts';
import type { Quality } from './quality.ts';

/** What readers of a pack can expect today, as shares from 0 to 1. */
export interface GoodFor {
  /** Answered, and rightly. */
  answered: number;
  /** Answered, or met with the sentence that answers. */
  found: number;
  /** Whether it was measured on this pack, or on others as full as this one. */
  isMeasured: boolean;
}

/** With fewer left out, chance decides. */
const ENOUGH_ASKED = 40;

/** As .github/docs/decisions.md measures: the invented stories' articles alone, their hurried packs, the shipped pack held out. */
const BARE = { answered: 0.423, found: 0.846 };
const HURRIED = { answered: 0.596, found: 0.865 };
const TAUGHT = { answered: 0.864, found: 0.942 };
/** A hurried pack has about a question to two sentences, each in three ways. */
const HURRIED_QUESTIONS = 0.5;
const HURRIED_PHRASINGS = 3;

/** What a pack is good for today. */
export function goodFor(pack: Pack, { asked, entries }: Pick<Quality, 'asked' | 'entries'>): GoodFor {
  if (asked >= ENOUGH_ASKED) {
    const questions = entries.filter(({ kind }) => kind === 'question');
    const sum = (key: 'asked' | 'found' | 'shown') => questions.reduce((total, entry) => total + entry[key], 0);
    const all = sum('asked') || 1;
    return { answered: sum('found') / all, found: (sum('found') + sum('shown')) / all, isMeasured: true };
  }
  const sentences = sentencesOf(pack).length || 1;
  const known = askedEntries(pack);
  const phrasings = countPhrasings(known) / (known.length || 1);
  const written =
    Math.min(1, pack.questions.length / sentences / HURRIED_QUESTIONS) * Math.min(1, phrasings / HURRIED_PHRASINGS);
  const taught = taughtnessOf(pack);
  const between = (key: 'answered' | 'found') =>
    BARE[key] + written * (HURRIED[key] - BARE[key]) + taught * (TAUGHT[key] - HURRIED[key]);
  return { answered: between('answered'), found: between('found'), isMeasured: false };
}

/** What readers can expect, in plain words. */
export function tellToday({ answered, found, isMeasured }: GoodFor): string {
  const how = isMeasured
    ? 'Measured by leaving its own phrasings out.'
    : 'Measured on other stories, with packs as full as this one.';
  const ten = Math.round(found * 10);
  const many = ten === 10 ? 'nearly all' : `${ten} of 10`;
  return `Today: about ${inFew(answered)} answered; ${many} find their sentence, as the answer or among the nearest. ${how}`;
}

/** A share as a simple fraction: `1 question in 2`. */
function inFew(share: number): string {
  const fractions = [2, 3, 4, 5].flatMap((of) => Array.from({ length: of - 1 }, (_, at) => ({ part: at + 1, of })));
  const all = [...fractions, { part: 9, of: 10 }, { part: 1, of: 10 }];
  const off = ({ part, of }: { part: number; of: number }) => Math.abs(share - part / of);
  const { part, of } = all.reduce((best, one) => (off(one) < off(best) - 1e-9 ? one : best));
  return part === 1 ? `1 question in ${of}` : `${part} questions in ${of}`;
}
