import { expect, test } from 'vitest';
import { describeHidden, startAdvice } from '../../src/app/stale-pack.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { makePack } from '../helpers/make-pack.ts';

const gone = (entry: string): Problem => ({
  file: 'q.yaml',
  expected: 'a quote of the article',
  found: 'none',
  advice: 'Mend it.',
  unsupported: { entry, text: 'x' },
});
const hidden = (count: number) => Array.from({ length: count }, (_, at) => gone(`entry-${at}`));

test('what else starts a pack is told for one entry or for several, each counted once', () => {
  const rest = makePack({});
  expect(startAdvice({ rest, problems: [gone('a'), gone('a')] })).toMatch(
    /say what an entry of .* without that entry\.$/,
  );
  expect(startAdvice({ rest, problems: hidden(3) })).toMatch(/say what 3 entries of .* without those entries\.$/);
  expect(startAdvice({ problems: hidden(3) })).toBe('');
});

test('entries out of service are counted, and five of them named', () => {
  expect(describeHidden([])).toBeUndefined();
  expect(describeHidden(hidden(1))).toMatch(/^1 entry is out of service.*: entry-0\. /);
  expect(describeHidden(hidden(5))).toMatch(/^5 entries are .*: entry-0, .*, entry-4\. /);
  expect(describeHidden(hidden(7))).toMatch(/entry-4 and 2 more\. /);
});
