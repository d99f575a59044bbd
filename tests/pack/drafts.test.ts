import { expect, test } from 'vitest';
import { formatSummary } from '../../src/pack/format-summary.ts';
import { summarise } from '../../src/pack/summary.ts';
import { countDrafts } from '../../src/pack/without-drafts.ts';
import { loadWith } from './ferry-story.ts';

const LISTS = `
questions:
  - { id: a, question: When?, answer: Monday., cites: [again from Monday], topics: [used] }
  - { id: b, question: How much?, answer: "40,000 crowns.", cites: ["It cost 40,000 crowns"], draft: true }
facts:
  - { id: c, fact: 310 people live there., cites: [310 residents were supplied], topics: [idle], draft: true }
unanswered:
  - { id: d, question: Who pays?, draft: true }
  - { id: e, question: Who built it?, draft: false }
aliases:
  - { name: Ruth Adler, also: [the captain], draft: true }
topics:
  - { id: used, title: The ferry, draft: true }
  - { id: idle, title: The island, draft: true }
`;

test('what waits for its editor is checked, and left out of the pack that answers', () => {
  const { pack, withDrafts } = loadWith(LISTS);

  expect(pack?.questions.map(({ id }) => id)).toEqual(['a']);
  expect(pack?.facts).toEqual([]);
  expect(pack?.unanswered.map(({ id }) => id)).toEqual(['e']);
  expect(pack?.names).toEqual([]);
  expect(withDrafts?.questions.map(({ id, draft }) => [id, draft])).toEqual([
    ['a', undefined],
    ['b', true],
  ]);
  expect(withDrafts?.facts).toHaveLength(1);
  expect(withDrafts && countDrafts(withDrafts)).toBe(6);
});

test('a drafted topic stays while an accepted entry has it', () => {
  expect(loadWith(LISTS).pack?.topics.map(({ id }) => id)).toEqual(['used']);
});

test('a pack without drafts is one and the same', () => {
  const { pack, withDrafts } = loadWith('facts: [{ id: c, fact: 310 people., cites: [310 residents were supplied] }]');

  expect(pack).toBe(withDrafts);
});

test('a draft that the article does not bear out is a problem like any other', () => {
  const { problems } = loadWith(
    'facts: [{ id: c, fact: 311 people., cites: [310 residents were supplied], draft: true }]',
  );

  expect(problems).toHaveLength(1);
});

test.each(['maybe', '1', '"true"', '[true]', ''])('draft: %s is a problem: it is true, false or not there', (value) => {
  const { problems } = loadWith(`unanswered: [{ id: d, question: Who pays?, draft: ${value} }]`);

  expect(problems[0]).toMatchObject({ expected: 'true or false in the field “draft” of an unanswered question' });
});

test('the summary says how many wait', () => {
  const { pack, withDrafts } = loadWith(LISTS);

  const summary = pack && formatSummary(summarise(pack, withDrafts));

  expect(summary).toContain('1 question in 1 phrasing\n');
  expect(summary).toContain('6 drafts waiting for your word');
});
