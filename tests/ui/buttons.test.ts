import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { button, inContextRows, inRows, questionRows, relatedRows, withButtons } from '../../src/ui/buttons.ts';
import type { Row } from '../../src/ui/card.ts';
import { ENGLISH } from '../helpers/english.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../helpers/make-pack.ts';

const some = (count: number) => Array.from({ length: count }, (_, at) => button(`verb:${at}`, `B${at}`));
const sizes = (rows: Row[]) => rows.map(({ components }) => components.length);
const menu: Row = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.StringSelect, custom_id: 'menu', options: [{ label: 'a', value: 'a' }] }],
};

test('a button with a state that does not fit is none, and a long label is cut', () => {
  expect(button(undefined, 'x')).toBeUndefined();
  expect(button('verb', 'x'.repeat(80))?.label).toHaveLength(80);
  expect(button('verb', 'x'.repeat(81))?.label?.length).toBeLessThanOrEqual(80);
  expect(button('verb', 'x')).toEqual({ type: 2, style: 2, label: 'x', custom_id: 'verb' });
});

test.each([
  [0, 5, []],
  [1, 5, [1]],
  [5, 5, [5]],
  [6, 5, [5, 1]],
  [25, 5, [5, 5, 5, 5, 5]],
  [26, 5, [5, 5, 5, 5, 5]],
  [5, 1, [1, 1, 1, 1, 1]],
  [6, 1, [1, 1, 1, 1, 1]],
])('%i buttons, %i a row, are rows of %j', (count, perRow, rows) => {
  expect(sizes(inRows([undefined, ...some(count), undefined], perRow))).toEqual(rows);
});

test.each([
  ['none of both', [], [], []],
  ['none before', [], some(2), [2]],
  ['none further', some(3), [], [3]],
  ['a last row with room', some(3), some(2), [5]],
  ['a last row without room', some(4), some(2), [4, 2]],
  ['more rows than a message has', some(25), some(1), [5, 5, 5, 5, 5]],
  ['further rows behind the first', some(1), some(6), [1, 5, 1]],
])('further buttons with %s', (_, before, further, rows) => {
  expect(sizes(withButtons(inRows(before, 5), inRows(further, 5)))).toEqual(rows);
});

test('a select menu keeps its row to itself', () => {
  expect(sizes(withButtons([menu], inRows(some(1), 5)))).toEqual([1, 1]);
});

describe('questions to press', () => {
  const questions = ['a', 'b', 'a'].map((id) => makeQuestion({ id, question: `${id}?` }));

  test('are one a row, each once, for everybody or for who asked', () => {
    const ids = (rows: Row[]) =>
      rows.flatMap(({ components }) => components.map((one) => 'custom_id' in one && one.custom_id));
    expect(ids(questionRows(questions))).toEqual(['ask-related:a', 'ask-related:b']);
    expect(ids(questionRows(questions, '1'))).toEqual(['ask-related:a:1', 'ask-related:b:1']);
    expect(ids(relatedRows(ENGLISH, questions, ''))).toEqual(['ask-related:']);
    expect(ids(relatedRows(ENGLISH, questions, '1'))).toEqual(['ask-related::1']);
  });
});

describe('a button for a cited paragraph', () => {
  const article = makeArticle([['One.', 'Two.'], ['Three.'], ...Array.from({ length: 12 }, (_, at) => [`${at}.`])]);
  const pack = makePack({ articles: [article] });
  const note = (mark: string, paragraph: number, sentence = 1) => ({
    mark,
    citation: cite(article, paragraph, sentence),
  });
  const labels = (rows: Row[]) => rows.map(({ components }) => components.map((one) => 'label' in one && one.label));
  const rows = (notes: ReturnType<typeof note>[]) =>
    inContextRows(ENGLISH, notes as unknown as Parameters<typeof inContextRows>[1], pack);

  test('is one a paragraph, the first named, with the marks of its sentences', () => {
    expect(labels(rows([note('', 1)]))).toEqual([['In context']]);
    expect(labels(rows([note('¹', 1), note('²', 2), note('³', 1, 2)]))).toEqual([['In context ¹ ³', '²']]);
    const [row] = rows([note('¹', 1), note('²', 1, 2)]);
    expect(row?.components[0]).toMatchObject({ custom_id: expect.stringMatching(/^context:night-market:1:1\.2:/) });
  });

  test('leaves room for an answer’s other buttons', () => {
    expect(sizes(rows(Array.from({ length: 13 }, (_, at) => note(`${at}`, at + 1))))).toEqual([5, 5]);
  });

  test('marks as many sentences as its state can hold', () => {
    const long = makeArticle([Array.from({ length: 60 }, (_, at) => `${at}.`)]);
    const notes = long.paragraphs[0]?.sentences.map((_, at) => ({ mark: '', citation: cite(long, 1, at + 1) })) ?? [];
    const [row] = inContextRows(
      ENGLISH,
      notes as unknown as Parameters<typeof inContextRows>[1],
      makePack({ articles: [long] }),
    );
    const [one] = row?.components ?? [];
    const id = one && 'custom_id' in one ? one.custom_id : '';
    expect(id.length).toBeGreaterThan(94);
    expect(id.length).toBeLessThanOrEqual(100);
  });
});
