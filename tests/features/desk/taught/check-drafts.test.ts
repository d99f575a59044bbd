import { expect, test } from 'vitest';
import { finish } from '../../../../src/contracts/steps.ts';
import { checkDrafts } from '../../../../src/features/desk/taught/check-drafts.ts';
import { loadPack } from '../../../../src/pack/load-pack.ts';
import type { Pack } from '../../../../src/pack/pack.ts';

const FILES = [
  { path: 'a.md', text: '---\ntitle: A\n---\n\nThe ferry sails on Tuesday at noon. About 155 traders come.\n' },
  {
    path: 'q.yaml',
    text: 'questions:\n  - { id: stale, question: How many?, answer: 140 come., cites: [About 140 traders come] }\n  - { id: good, question: When?, answer: On Tuesday., cites: [ferry sails on Tuesday] }\n',
  },
];
const draft = (question: string, quote: string) => ({ question, answer: 'At noon.', quote });

const loaded = loadPack(FILES);
const pack = (loaded.pack ?? loaded.rest) as Pack;

test('drafts are checked with what is left of a pack whose article was corrected', () => {
  const good = draft('At what hour?', 'sails on Tuesday at noon');
  const stale = draft('When at noon?', 'sails on Monday at noon');
  const { checked, questions } = finish(checkDrafts(pack, [good, stale], (_, at) => `draft-${at}`));

  expect(questions.map(({ id }) => id)).toEqual(['draft-0']);
  expect(checked.map(({ problems }) => problems.length)).toEqual([0, 1]);
});
