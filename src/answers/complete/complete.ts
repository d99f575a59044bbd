import Fuse from 'fuse.js';
import type { Steps } from '../../contracts/steps.ts';
import { informativeness } from '../../language/english-words.ts';
import { isFiller } from '../../language/informal-spellings.ts';
import { largest } from '../../language/largest.ts';
import { type DraftWord, makeTextMatcher } from './match-texts.ts';
import { makeMeantFinder, SLIP } from './meant-words.ts';
import { foldWords, readDraft } from './read-draft.ts';
import { indexWords } from './word-index.ts';

/** Something that can be chosen. */
export interface Choosable {
  /** What is shown of it. */
  shown: string;
  /** Other ways to say the same. */
  others?: readonly string[];
  /** Its weight among equal matches; 1 by default. */
  worth?: number;
}

/** The indices of at most `limit` matching items, best first. */
export type Complete = (typed: string, limit: number) => number[];

/** Minimum share of the draft's weight the text must cover … */
const LEAST_COVERED = 0.55;
/** … or minimum share, and number, of the text's words in a long draft. */
const LEAST_HELD = 0.7;
const FEWEST_HELD = 4;
/** A long phrasing needs more than a word or two: one per this many words. */
const ONE_WORD_OF = 8;
/** Displayed text counts more than other phrasings. */
const OTHER_WAY = 0.85;
/** Weight of fuse.js's score among texts of similar coverage. */
const NEARNESS = 0.25;
/** Limits on what fuse.js compares: its time grows with both texts and draft. */
const SHORTLIST = 14;
const LONGEST_DRAFT = 32;
const LONGEST_COMPLETED = 120;
const FUSE_THRESHOLD = 0.6;
/** Lighter words (“does”) appear everywhere; they count little, but not zero. */
const COMMON = 0.2;
const LEAST_WEIGHT = 0.05;
/** Words per draft that may be misspelt. */
const MOST_SLIPS = 4;

/** Learns what can be chosen. */
export function* completeInSteps(things: readonly Choosable[]): Steps<Complete> {
  const texts = things.map(({ shown }) => shown);
  const owners = [...texts.keys()];
  for (const [number, { others = [] }] of things.entries()) {
    for (const other of others) owners[texts.push(other) - 1] = number;
  }
  yield;
  const index = yield* indexWords(texts);
  const findMeant = yield* makeMeantFinder(index);
  const matchTexts = makeTextMatcher(index);
  const bestCovers = new Float64Array(things.length);
  const bestTexts = new Uint32Array(things.length);

  const readWords = (words: readonly string[], isOpen: boolean): DraftWord[] => {
    let slips = 0;
    return words.map((word, at) => {
      const meant = findMeant(word, isOpen && at === words.length - 1, slips < MOST_SLIPS);
      if (meant.some(({ fit }) => fit === SLIP)) slips += 1;
      const [first] = meant;
      const spelled = first?.fit === SLIP ? (index.vocabulary[first.word] ?? word) : word;
      const places = meant.reduce((sum, found) => sum + index.placesOf(found.word).length, 0);
      const rarity = 1 - Math.min(1, Math.log1p(places) / Math.log1p(texts.length));
      const tells = isFiller(word) ? 0 : Math.max(0, informativeness(word) - COMMON);
      return { meant, spelled, weight: (LEAST_WEIGHT + tells) * (0.5 + 0.5 * rarity) };
    });
  };
  /** Each item once, by its best covering text. */
  const shortlistFor = (
    draft: readonly DraftWord[],
    most: number,
  ): { thing: number; cover: number; text: string }[] => {
    const near: number[] = [];
    matchTexts(draft, (text, cover, words) => {
      const length = index.lengths[text] ?? 0;
      const isShown = text < things.length;
      if (!isShown && words * ONE_WORD_OF < length) return;
      if (cover < LEAST_COVERED && (words < FEWEST_HELD || words < LEAST_HELD * length)) return;
      const thing = owners[text] ?? 0;
      const counted = cover * (isShown ? 1 : OTHER_WAY) * (things[thing]?.worth ?? 1);
      const best = bestCovers[thing] ?? 0;
      if (best === 0) near.push(thing);
      if (counted <= best) return;
      bestCovers[thing] = counted;
      bestTexts[thing] = text;
    });
    const covers = near.map((thing) => bestCovers[thing] ?? 0);
    for (const thing of near) bestCovers[thing] = 0;
    return largest(covers, most).map((number) => {
      const thing = near[number] ?? 0;
      return { thing, cover: covers[number] ?? 0, text: texts[bestTexts[thing] ?? 0] ?? '' };
    });
  };

  return (typed, limit) => {
    const { words, isOpen } = readDraft(typed);
    const draft = readWords(words, isOpen);
    const shortlist = shortlistFor(draft, Math.max(SHORTLIST, limit));
    const spelled = draft.map((word) => word.spelled);
    const closeness = compare(spelled, shortlist);
    return shortlist
      .map(({ thing, cover }, at) => ({ thing, rank: cover + NEARNESS * (closeness.get(at) ?? 0) }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ thing }) => thing);
  };
}

/** Similarity of texts to a draft by fuse.js, up to 1. */
function compare(words: readonly string[], shortlist: readonly { text: string }[]): Map<number, number> {
  const texts = shortlist.map(({ text }) => foldWords(text.slice(0, LONGEST_COMPLETED)).join(' '));
  const fuse = new Fuse(texts, { threshold: FUSE_THRESHOLD, includeScore: true, ignoreLocation: true });
  const found = fuse.search(words.join(' ').slice(0, LONGEST_DRAFT));
  return new Map(found.map(({ refIndex, score = 1 }) => [refIndex, 1 - score]));
}
