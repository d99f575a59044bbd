import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, trainClassifier } from '../../../src/answers/match/classifier.ts';
import type { FeatureRow } from '../../../src/answers/match/feature-table.ts';
import { shareOfSecond, trainTwoClasses } from '../../../src/answers/match/two-classes.ts';
import { finish } from '../../../src/contracts/steps.ts';

/** Word → size. */
type Features = ReadonlyMap<string, number>;

interface Example {
  features: Features;
  label: number;
}

const STEPS = 0;
const LENS = 1;
const STORM = 2;

const examples: Example[] = [
  example(STEPS, 'how', 'many', 'steps'),
  example(STEPS, 'steps', 'climbed'),
  example(STEPS, 'number', 'of', 'stairs'),
  example(LENS, 'how', 'much', 'lens'),
  example(LENS, 'lens', 'price'),
  example(LENS, 'crowns', 'of', 'glass'),
  example(STORM, 'how', 'strong', 'storm'),
  example(STORM, 'storm', 'speed'),
  example(STORM, 'wind', 'of', 'hesper'),
];
const classifier = train(examples, 3);

describe('a trained classifier', () => {
  test('knows the examples it learnt from', () => {
    expect(examples.map(({ features }) => likeliest(classifier.classify(features)))).toEqual(
      examples.map(({ label }) => label),
    );
  });

  test.each([
    ['stairs climbed', STEPS],
    ['how much glass', LENS],
    ['the speed of wind', STORM],
  ])('knows mixtures of words it learnt: %s', (words, label) => {
    expect(likeliest(classifier.classify(features(...words.split(' '))))).toBe(label);
  });

  test('is less sure where the words speak for two classes', () => {
    const sure = Math.max(...classifier.classify(features('steps', 'climbed')));
    const torn = Math.max(...classifier.classify(features('steps', 'lens')));
    expect(torn).toBeLessThan(sure);
  });

  test('says nothing definite about words it never met', () => {
    const unmet = classifier.classify(features('quillon'));
    expect([...unmet]).toEqual([...classifier.classify(new Map())]);
    expect(Math.max(...unmet)).toBeLessThan(0.5);
  });

  test('gives probabilities that add up to 1, whatever the features', () => {
    const words = fc.constantFrom('how', 'steps', 'lens', 'storm', 'of', 'quillon', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.float({ min: -1, max: 1, noNaN: true })), { maxLength: 8 }), (found) => {
        const shares = [...classifier.classify(new Map(found))];
        expect(shares).toHaveLength(3);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('is the same to the last bit when trained again', () => {
    const again = train(examples, 3);
    for (const { features: found } of examples) expect(again.classify(found)).toEqual(classifier.classify(found));
  });

  test('is not changed by being asked', () => {
    const before = [...classifier.classify(features('steps'))];
    for (const { features: found } of examples) classifier.classify(found);
    expect([...classifier.classify(features('steps'))]).toEqual(before);
  });
});

describe('a classifier can be trained', () => {
  test('without any example, and then takes every class for equally likely', () => {
    expect([...train([], 4).classify(features('steps'))]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('for one class, which is then certain', () => {
    expect([...train([example(0, 'steps')], 1).classify(features('lens'))]).toEqual([1]);
  });

  test('for no class at all', () => {
    expect([...train([], 0).classify(features('steps'))]).toEqual([]);
  });

  test('on the same words for two classes, and then takes both for equally likely', () => {
    const [first = 0, second = 0] = train([example(0, 'lens'), example(1, 'lens')], 2).classify(features('lens'));
    expect(Math.abs(first - second)).toBeLessThan(0.2);
  });

  test('on an example without features', () => {
    const shares = train([{ features: new Map(), label: 1 }, example(0, 'lens')], 2).classify(features('lens'));
    expect(likeliest(shares)).toBe(0);
  });
});

describe('a classifier of two classes', () => {
  const labels = examples.map(({ label }) => (label === STEPS ? 0 : 1));

  test('comes to the same as one of any number of classes', () => {
    const { table, rowOf } = tabulate(examples);
    const second = finish(trainTwoClasses(table, labels.map(Boolean)));
    const several = finish(trainClassifier(table, labels, 2));
    for (const words of ['steps', 'storm lens', 'how many stairs', 'of', 'quillon']) {
      const row = rowOf(features(...words.split(' ')));
      expect(shareOfSecond(row, second)).toBeCloseTo(classify(several, row)[1] ?? 0, 5);
    }
  });
});

/** A classifier of features. */
function train(some: Example[], classes: number) {
  const { table, rowOf } = tabulate(some);
  const trained = finish(
    trainClassifier(
      table,
      some.map(({ label }) => label),
      classes,
    ),
  );
  return { classify: (found: Features) => classify(trained, rowOf(found)) };
}

/** Examples as a table, and how to read other features as a row of it. */
function tabulate(some: Example[]) {
  const columns = new Map<string, number>();
  for (const { features: own } of some)
    for (const word of own.keys()) columns.set(word, columns.get(word) ?? columns.size);
  const rowOf = (found: Features): FeatureRow => {
    const known = [...found].filter(([word]) => columns.has(word));
    return {
      columns: Int32Array.from(known, ([word]) => columns.get(word) ?? 0),
      sizes: Float32Array.from(known, ([, size]) => size),
      from: 0,
      to: known.length,
    };
  };
  return { table: { rows: some.map((one) => rowOf(one.features)), width: columns.size }, rowOf };
}

/** A text's words as features, of length 1 together. */
function features(...words: string[]): Map<string, number> {
  return new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)]));
}

function example(label: number, ...words: string[]): Example {
  return { features: features(...words), label };
}

function likeliest(shares: Float64Array): number {
  return shares.indexOf(Math.max(...shares));
}
