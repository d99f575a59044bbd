import type { Steps } from '../../contracts/steps.ts';
import type { Term } from '../understand/understand.ts';
import { trainClassifier } from './classifier.ts';
import { type TableLimits, tabulate } from './feature-table.ts';
import type { LearnedPack } from './learn-pack.ts';
import { trainTwoClasses } from './two-classes.ts';

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

/** Trains two classifiers on the same examples: which entry, and whether it is answerable. */
export function* learnToClassify(pack: LearnedPack): Steps<Classify> {
  const questions = pack.entries.filter(({ entry }) => entry.kind === 'question').length;
  const classes = pack.entries.filter(({ entry }) => entry.kind !== 'fact').length;
  const examples = [pack.phrasings, pack.lessons].map((texts) => texts.filter(({ entry }) => entry < classes));
  const count = examples.reduce((sum, { length }) => sum + length, 0);
  // A single class would always be certain, so one question uses similarity instead.
  const canLearn = classes >= 2 && classes * count <= MOST.comparisons;
  const texts = canLearn ? examples.flat() : [];
  const table = canLearn ? yield* tabulate(texts, limitsFor(classes)) : undefined;
  if (!table) {
    return (_terms, _meaning, nearness) => {
      const near = nearness.slice(0, classes);
      const probabilities = classes < 2 ? near : followNearest(near);
      const answerable = probabilities.subarray(0, questions).reduce((sum, probability) => sum + probability, 0);
      return { probabilities, answerable: questions > 0 && questions < classes ? answerable : 0.5 };
    };
  }
  const labels = texts.map(({ entry }) => entry);
  const which = yield* trainClassifier(table, labels, classes);
  // A few unanswered questions among many answered ones teach little.
  const balance = Math.min(1, (classes - questions) / (questions || 1));
  const heard = (answerable: number) => 0.5 + balance * (answerable - 0.5);
  const hasBoth = questions > 0 && questions < classes;
  const whether = hasBoth
    ? yield* trainTwoClasses(
        table,
        labels.map((label) => label < questions),
      )
    : undefined;
  return (terms, meaning) => {
    const row = table.read(terms, meaning);
    return {
      probabilities: which.classify(row),
      answerable: heard(whether?.(row) ?? 0.5),
    };
  };
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
