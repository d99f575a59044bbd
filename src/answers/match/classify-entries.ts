import type { Cache } from '../../contracts/cache.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Term } from '../understand/understand.ts';
import { keepTrained, recallTrained, type Trained } from './cached-classes.ts';
import { classify, trainClassifier } from './classifier.ts';
import { type TableLimits, tabulate } from './feature-table.ts';
import type { LearnedPack } from './learn-pack.ts';
import { shareOfSecond, trainTwoClasses } from './two-classes.ts';

/** The classifiers' result for a question. */
export interface Classified {
  /** Probability of each answered and unanswered question, by number in the learned pack. */
  probabilities: Float64Array;
  /** Probability that the story answers it; ½ if the pack lacks either sort. */
  answerable: number;
}

/** Beyond these, training takes too long or too much memory; the nearest phrasings replace the classifier. */
const MOST = {
  /** Classes times examples: time. */
  comparisons: 6_000_000,
  /** Classes times features of all examples: training time. */
  products: 600_000_000,
  /** Features of all examples, and distinct ones: memory, about 16 and 150 bytes each. */
  cells: 10_000_000,
  columns: 600_000,
};
/** How fast a phrasing's weight falls with distance; at 20, being 0.1 further counts a seventh. */
export const SHARPNESS = 20;

/** Classifies a question by its terms, their meaning, and each entry's nearest phrasing (0 to 1). */
export type Classify = (terms: readonly Term[], meaning: Float32Array, nearness: Float64Array) => Classified;

/**
 * Trains two classifiers on the same examples: which entry, and whether it is answerable.
 * @param cache what an earlier start learned from the same pack
 */
export function* learnToClassify(pack: LearnedPack, cache?: Cache): Steps<Classify> {
  const questions = pack.entries.filter(({ entry }) => entry.kind === 'question').length;
  const classes = pack.entries.filter(({ entry }) => entry.kind !== 'fact').length;
  const trained = (yield* recallTrained(cache?.get('classes'), classes)) ?? (yield* train(pack, classes, questions));
  if (!trained) {
    return (_terms, _meaning, nearness) => {
      const near = nearness.slice(0, classes);
      const probabilities = classes < 2 ? near : followNearest(near);
      const answerable = probabilities.subarray(0, questions).reduce((sum, probability) => sum + probability, 0);
      return { probabilities, answerable: questions > 0 && questions < classes ? answerable : 0.5 };
    };
  }
  if (!cache?.get('classes')) cache?.put('classes', () => keepTrained(trained));
  const { columns, which, whether } = trained;
  // A few unanswered questions among many answered ones teach little.
  const balance = Math.min(1, (classes - questions) / (questions || 1));
  const heard = (answerable: number) => 0.5 + balance * (answerable - 0.5);
  return (terms, meaning) => {
    const row = columns.read(terms, meaning);
    return {
      probabilities: classify(which, row),
      answerable: heard(whether ? shareOfSecond(row, whether) : 0.5),
    };
  };
}

/** Undefined if there is too little or too much to learn. */
function* train(pack: LearnedPack, classes: number, questions: number): Steps<Trained | undefined> {
  const examples = [pack.phrasings, pack.lessons].map((texts) => texts.filter(({ entry }) => entry < classes));
  const count = examples.reduce((sum, { length }) => sum + length, 0);
  // A single class would always be certain, so one question uses similarity instead.
  if (classes < 2 || classes * count > MOST.comparisons) return undefined;
  const texts = examples.flat();
  const table = yield* tabulate(texts, limitsFor(classes));
  if (!table) return undefined;
  const labels = texts.map(({ entry }) => entry);
  const which = yield* trainClassifier(table, labels, classes);
  const hasBoth = questions > 0 && questions < classes;
  const isQuestion = labels.map((label) => label < questions);
  return { columns: table, which, whether: hasBoth ? yield* trainTwoClasses(table, isQuestion) : undefined };
}

function limitsFor(classes: number): TableLimits {
  return {
    columns: MOST.columns,
    cells: Math.min(MOST.cells, MOST.products / classes),
  };
}

/** Softmax over each entry's nearest phrasing. */
function followNearest(nearness: Float64Array): Float64Array {
  const shares = nearness.map((near) => (near > 0 ? Math.exp(SHARPNESS * near) : 0));
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  return shares.map((share) => share / total);
}
