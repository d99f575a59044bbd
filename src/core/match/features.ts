import type { Term } from '../understand/understand.ts';

/** What the classifier sees of a text: feature → value, of length 1. */
export type Features = Map<string, number>;

/** The share of each family of features in a text's length 1, before they are squared and added up. */
const WORD = 1;
/** Neighbouring words: "joint force" is more than "joint" and "force". */
const WORD_PAIR = 0.6;
/** Letters: bridge inflections, compounds and misspellings that were not corrected. */
const LETTERS = 0.7;
/** Three are in too many words, five miss too many misspellings. */
const LETTERS_TOGETHER = 4;
/** The first two words: "how many" or "who" says what kind of answer is wanted. */
const OPENING = 0.5;

/** What the text is about: lets a few phrasings stand for others that share no word with them. */
const MEANING = 0.7;
/** The axes of meaning looked at: the strongest quarter tells as much apart as all of them, in less than half the time. */
const AXES = Array.from({ length: 16 }, (_, axis) => `m ${axis}`);

/** Common words are weighed down rather than out: "can I" or "where" may be all that tells two questions apart. */
const LEAST_WEIGHT = 0.25;

/**
 * The features of a text for the classifier.
 * @param meaning what the text is about, as one vector
 */
export function readFeatures(terms: readonly Term[], meaning: Float32Array): Features {
  const features: Features = new Map();
  addFamily(
    features,
    WORD,
    terms.map((term) => [`w ${term.stem}`, value(term)]),
  );
  addFamily(features, WORD_PAIR, pairs(terms));
  addFamily(features, LETTERS, terms.filter((term) => term.weight > 0.35).flatMap(letters));
  addFamily(
    features,
    OPENING,
    terms.slice(0, 2).map((term, index) => [`o${index} ${term.stem}`, 1]),
  );
  for (const [axis, name] of AXES.entries()) features.set(name, MEANING * (meaning[axis] ?? 0));
  return toUnitLength(features);
}

/** A name found twice counts once, with its larger value. */
function addFamily(features: Features, share: number, found: [string, number][]): void {
  for (const [name, size] of found) features.set(name, Math.max(features.get(name) ?? 0, size));
  const names = new Set(found.map(([name]) => name));
  let square = 0;
  for (const name of names) square += (features.get(name) ?? 0) ** 2;
  const scale = share / (Math.sqrt(square) || 1);
  for (const name of names) features.set(name, scale * (features.get(name) ?? 0));
}

function toUnitLength(features: Features): Features {
  let square = 0;
  for (const size of features.values()) square += size * size;
  const length = Math.sqrt(square) || 1;
  for (const [name, size] of features) features.set(name, size / length);
  return features;
}

function pairs(terms: readonly Term[]): [string, number][] {
  return terms.slice(1).map((term, index) => {
    const before = terms[index];
    return [`p ${before?.stem} ${term.stem}`, Math.sqrt(value(term) * (before ? value(before) : 0))];
  });
}

function letters(term: Term): [string, number][] {
  const padded = `^${term.stem}$`;
  const found: [string, number][] = [];
  for (let start = 0; start + LETTERS_TOGETHER <= padded.length; start++) {
    found.push([`c ${padded.slice(start, start + LETTERS_TOGETHER)}`, value(term)]);
  }
  return found;
}

function value(term: Term): number {
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * term.weight;
}
