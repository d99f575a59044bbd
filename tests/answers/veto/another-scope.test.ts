import { expect, test } from 'vitest';
import { findAnotherScope } from '../../../src/answers/veto/another-scope.ts';
import { objection } from './sentence.ts';

const LARGEST = 'It is the largest breach of a company in the country';

test.each(['what is the biggest breach in the world', 'what is the biggest breach of all time', 'the worst worldwide'])(
  '“%s” is not answered by the largest of a country',
  (asked) => {
    expect(objection(findAnotherScope, asked, LARGEST)).toContain('does not tell of that');
  },
);

test.each([
  ['the world is told of', 'what is the biggest breach in the world', 'It is the largest breach worldwide'],
  ['it is a manner of speaking', 'why on earth did they wait', LARGEST],
  ['nothing wider is asked', 'what is the biggest breach', LARGEST],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findAnotherScope, asked, sentence)).toBeUndefined();
});
