import type { Steps } from '../../contracts/steps.ts';
import { synonymsOf } from '../../language/synonyms.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';
import { termVector } from './term-vector.ts';

/** Finds a pack's synonyms of a question's word, without the word itself. */
export type SimilarWords = (term: Term) => SimilarWord[];

export interface SimilarWord {
  stem: string;
  /** How far it counts as the word itself, 0 to `MOST_FOR_SIMILAR`. */
  strength: number;
}

/** Words of lower cosine are not synonyms. */
const LEAST_LIKENESS = 0.45;
/** A synonym counts at most this much of the word itself. */
const MOST_FOR_SIMILAR = 0.75;
/** What a listed synonym counts: it is surely related, and seldom exactly the same. */
const LISTED = 0.45;
/** What a word of the same family counts: "ride" for "rider". */
const KIN = 0.6;
/** Words that begin alike, but are less similar, are no family: "corn" and "corner". */
const LEAST_LIKENESS_OF_KIN = 0.3;
/** Share of the shorter word that a family has in common, and its fewest letters. */
const SHARED_BEGINNING = 0.7;
const SHORTEST_BEGINNING = 4;
/** Lighter words have no synonyms. */
const SYNONYM_WEIGHT = 0.2;
/** Synonyms looked up per word. */
const MOST_SIMILAR = 12;

/** Axes compared before pruning, a multiple of four; the strongest come first. */
const HEAD = 24;

/** Sums in another order differ by less. */
const ROUNDING = 1e-6;

/** Some milliseconds' worth. */
const VECTORS_A_STEP = 1_000;

/** Cached lookups: about a busy day's words, to bound memory. */
const MOST_REMEMBERED = 5_000;

/** The cosine of a word and the most similar one, as far as it is known; a middling one for a word without any. */
export function likenessOf(similar: readonly SimilarWord[]): number {
  const [nearest] = similar;
  return nearest
    ? LEAST_LIKENESS + (nearest.strength * (1 - LEAST_LIKENESS)) / MOST_FOR_SIMILAR
    : LEAST_LIKENESS - BELOW;
}

/** How far the most similar word is below the least likeness, on average. */
const BELOW = 0.07;

/** Learns the vocabulary of a pack. */
export function* learnSimilarWords(texts: readonly (readonly Term[])[]): Steps<SimilarWords> {
  const vectors = new Map<string, Float32Array>();
  const known = new Set<string>();
  for (const terms of texts) {
    for (const term of terms) {
      const { stem, weight } = term;
      known.add(stem);
      const vector = weight >= SYNONYM_WEIGHT && !vectors.has(stem) ? termVector(term) : undefined;
      if (vector) vectors.set(stem, vector);
    }
    yield;
  }
  const stems = [...vectors.keys()];
  const wholes = [...vectors.values()];
  const heads = new Float32Array(stems.length * HEAD);
  const tails = new Float32Array(stems.length);
  for (const [number, vector] of wholes.entries()) {
    heads.set(vector.subarray(0, HEAD), number * HEAD);
    tails[number] = tailOf(vector);
    if (number % VECTORS_A_STEP === 0) yield;
  }
  const look = (term: Term): SimilarWord[] => {
    const listed = term.language === undefined ? [...synonymsOf(term.stem)].filter((stem) => known.has(stem)) : [];
    const found = new Map(listed.map((stem) => [stem, LISTED]));
    const vector = termVector(term);
    const tail = vector ? tailOf(vector) : 0;
    for (let other = 0; vector && other < stems.length; other++) {
      const stem = stems[other] ?? '';
      if (stem === term.stem) continue;
      const areKin = beginAlike(stem, term.stem);
      const least = areKin ? LEAST_LIKENESS_OF_KIN : LEAST_LIKENESS;
      // The rest adds at most the product of its lengths (Cauchy–Schwarz), which excludes most words.
      const most = headProduct(vector, heads, other * HEAD) + tail * (tails[other] ?? 0);
      const likeness = most < least - ROUNDING ? 0 : dotProduct(vector, wholes[other] as Float32Array);
      if (likeness < least) continue;
      const strength = Math.max(
        areKin ? KIN : 0,
        (MOST_FOR_SIMILAR * (likeness - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS),
      );
      found.set(stem, Math.max(strength, found.get(stem) ?? 0));
    }
    return [...found]
      .map(([stem, strength]) => ({ stem, strength }))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MOST_SIMILAR);
  };
  const remembered = new Map<string, SimilarWord[]>();
  return (term) => {
    if (term.weight < SYNONYM_WEIGHT) return [];
    const known = remembered.get(term.word);
    if (known) return known;
    const found = look(term);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(term.word, found);
    return found;
  };
}

function beginAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const shared = Math.max(SHORTEST_BEGINNING, Math.ceil(SHARED_BEGINNING * shorter));
  return shorter >= shared && one.startsWith(other.slice(0, shared));
}

/** The product of a vector's head and another; four sums at a time, since a processor waits for each. */
function headProduct(vector: Float32Array, heads: Float32Array, start: number): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let axis = 0; axis < HEAD; axis += 4) {
    one += (vector[axis] ?? 0) * (heads[start + axis] ?? 0);
    two += (vector[axis + 1] ?? 0) * (heads[start + axis + 1] ?? 0);
    three += (vector[axis + 2] ?? 0) * (heads[start + axis + 2] ?? 0);
    four += (vector[axis + 3] ?? 0) * (heads[start + axis + 3] ?? 0);
  }
  return one + two + (three + four);
}

/** The length of a vector's axes beyond the head. */
function tailOf(vector: Float32Array): number {
  return Math.hypot(...vector.subarray(HEAD));
}
