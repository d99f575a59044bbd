import type { Steps } from '../../contracts/steps.ts';
import { COUNTED, editDistance } from '../../language/edit-distance.ts';
import type { QuotedParagraph } from './find-quotes.ts';

/** The passage a misquote was probably copied from. */
interface NearText {
  within: QuotedParagraph;
  /** As it stands in the article. */
  text: string;
  /** Whether nothing else is about as near. */
  isAlone: boolean;
}

/** Paragraphs compared word by word, by rarest shared words. */
const MOST_COMPARED = 3;
/** Words in more paragraphs do not help locate a quote. */
const TOO_COMMON = 500;
/** Word comparisons in all; a pack of misquotes gets its last problems without suggestions. */
const MOST_STEPS = 5_000_000;
/** Compared in one go; two long words take some microseconds. */
const WORDS_A_STEP = 300;
/** A text sharing less of its words was not meant. */
const LEAST_ALIKE = 0.35;
/** With a smaller lead in `align` points the editor must choose: one similar word and one missing. */
const LEAST_LEAD = 0.9;

/** Makes a search for the text nearest to a misquote, by words shared in order. */
export function createNearestText(
  paragraphs: readonly QuotedParagraph[],
): (quote: string) => Steps<NearText | undefined> {
  let index: Map<string, Set<number>> | undefined;
  let steps = 0;

  return function* (quote) {
    index ??= yield* indexWords(paragraphs);
    const wanted = wordsOf(quote).map(({ key }) => key);
    let best: { score: number; near: Omit<NearText, 'isAlone'> } | undefined;
    let second = Number.NEGATIVE_INFINITY;
    for (const place of likeliest(wanted, index)) {
      const within = paragraphs[place];
      if (!within) continue;
      const words = wordsOf(within.paragraph.text);
      steps += words.length * wanted.length;
      if (steps > MOST_STEPS) break;
      yield;
      const aligned = yield* align(
        wanted,
        words.map(({ key }) => key),
      );
      second = Math.max(second, Math.min(aligned.score, best?.score ?? Number.NEGATIVE_INFINITY), aligned.elsewhere);
      if (aligned.score < wanted.length * LEAST_ALIKE || (best && aligned.score <= best.score)) continue;
      const text = within.paragraph.text.slice(words[aligned.first]?.start, words[aligned.last]?.end);
      best = { score: aligned.score, near: { within, text } };
    }
    return best && { ...best.near, isAlone: second <= best.score - LEAST_LEAD };
  };
}

/** Fewer letters distinguish words; comparison costs their lengths' product. */
const LONGEST_KEY = 40;

interface PlacedWord {
  /** Lower case, letters and digits only. */
  key: string;
  start: number;
  end: number;
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(`[${UNSPACED}]|[^\\s${UNSPACED}]+`, 'gu');

function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(whole);
    if (!core) continue;
    const key = core[0]
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    words.push({ key: key.slice(0, LONGEST_KEY), start: index + core.index, end: index + core.index + core[0].length });
  }
  return words;
}

function* indexWords(paragraphs: readonly QuotedParagraph[]): Steps<Map<string, Set<number>>> {
  const index = new Map<string, Set<number>>();
  for (const [place, { paragraph }] of paragraphs.entries()) {
    for (const { key } of wordsOf(paragraph.text)) {
      const places = index.get(key);
      if (places) places.add(place);
      else index.set(key, new Set([place]));
    }
    yield;
  }
  return index;
}

function likeliest(wanted: string[], index: Map<string, Set<number>>): number[] {
  const scores = new Map<number, number>();
  for (const key of new Set(wanted)) {
    const places = index.get(key);
    if (!places || places.size > TOO_COMMON) continue;
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + 1 / places.size);
  }
  const sorted = [...scores].sort((first, second) => second[1] - first[1] || first[0] - second[0]);
  return sorted.slice(0, MOST_COMPARED).map(([place]) => place);
}

/**
 * Aligns the wanted words with a run of words (Needleman–Wunsch, free run ends): 1 point for an equal word, ½ for a similar one,
 * less for surplus, missing or replaced words. `elsewhere` is the best score of a run that does not overlap.
 */
function* align(wanted: string[], words: string[]): Steps<Aligned> {
  let scores = new Float64Array(words.length + 1);
  let firsts = Int32Array.from({ length: words.length + 1 }, (_, column) => column);
  for (const word of wanted) {
    const nextScores = new Float64Array(words.length + 1);
    const nextFirsts = new Int32Array(words.length + 1);
    nextScores[0] = (scores[0] ?? 0) - MISSING;
    for (let column = 1; column <= words.length; column++) {
      if (column % WORDS_A_STEP === 0) yield;
      const matched = (scores[column - 1] ?? 0) + likeness(word, words[column - 1] ?? '');
      const missing = (scores[column] ?? 0) - MISSING;
      const surplus = (nextScores[column - 1] ?? 0) - SURPLUS;
      nextScores[column] = Math.max(matched, missing, surplus);
      if (matched >= missing && matched >= surplus) nextFirsts[column] = firsts[column - 1] ?? 0;
      else if (missing >= surplus) nextFirsts[column] = firsts[column] ?? 0;
      else nextFirsts[column] = nextFirsts[column - 1] ?? 0;
    }
    scores = nextScores;
    firsts = nextFirsts;
    yield;
  }
  let last = 0;
  for (const [column, score] of scores.entries()) if (score > (scores[last] ?? 0)) last = column;
  const first = firsts[last] ?? 0;
  let elsewhere = Number.NEGATIVE_INFINITY;
  for (const [column, score] of scores.entries()) {
    if (column <= first || (firsts[column] ?? 0) >= last) elsewhere = Math.max(elsewhere, score);
  }
  return { score: scores[last] ?? 0, first, last: last - 1, elsewhere };
}

interface Aligned {
  score: number;
  first: number;
  last: number;
  elsewhere: number;
}

/** A replacement costs slightly less than a gap in each text, so replacements stay together. */
const MISSING = 0.4;
const SURPLUS = 0.3;
const REPLACED = -0.3;

function likeness(first: string, second: string): number {
  if (first === second) return 1;
  if (first[0] !== second[0] && first.at(-1) !== second.at(-1)) return REPLACED;
  const allowed = Math.floor(Math.max(first.length, second.length) / 3);
  return allowed > 0 && editDistance(first, second, COUNTED, allowed) <= allowed ? 0.5 : REPLACED;
}
