import { expect, test } from 'vitest';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { formatAnswer } from '../../../src/tools/format-answer.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import {
  answered,
  cite,
  closest,
  makeArticle,
  makePack,
  makeQuestion,
  makeUnanswered,
  unknown,
} from '../../helpers/make-pack.ts';
import { visibleText } from '../../helpers/shown.ts';

const wording = wordingFor('en-US');
const article = makeArticle([['The lens broke.', 'She climbed 212 steps.']]);
const pack = makePack({ articles: [article] });
const lens = makeQuestion({
  id: 'lens',
  question: 'What broke?',
  answer: 'It broke.',
  citations: [cite(article, 1, 1)],
});
const first = answered({ question: 'what broke', entries: [lens], text: lens.answer, citations: lens.citations });
const near = closest({ question: 'how *many* steps', citations: [cite(article, 1, 2)] });
const price = makeUnanswered({ id: 'price', note: 'The story gives no price.' });
const silent = unknown({ question: 'what does it cost?', entry: price });
const answer = answered({
  ...first,
  citations: [...first.citations, ...near.citations],
  parts: [first, near, silent],
  left: ['who pays'],
});

test('a card tells of each part of a message that has no answer, with the nearest or the note, and names what is left', () => {
  expect(answerCard(wording, answer, pack).embeds?.[0]?.description).toBe(
    [
      'It broke. ¹',
      'The nearest the story says to “how \\*many\\* steps” is quoted. ²',
      'The story does not say: “what does it cost?”. The story gives no price.',
      'Three questions at most are answered at once. Left: “who pays”.',
      '',
      '> The lens broke.',
      '-# ¹ paragraph 1',
      '',
      '> She climbed 212 steps.',
      '-# ² paragraph 1',
    ].join('\n'),
  );
});

test('a terminal is told the same, and scripts get the parts', () => {
  const text = formatAnswer(answer, pack);
  expect(text).toContain('The story does not say: “what does it cost?”. The story gives no price.');
  expect(text).toContain('Left: “who pays”.');
  expect(toAnswerJson(answer)).toMatchObject({
    entry: 'lens',
    parts: [
      { question: 'what broke', outcome: 'answered', entry: 'lens' },
      { question: 'how *many* steps', outcome: 'closest', entry: null },
      { question: 'what does it cost?', outcome: 'unknown', entry: 'price' },
    ],
    left: ['who pays'],
  });
});

test.each([
  ['closest', closest({ citations: [cite(article, 1, 1)], left: ['who pays'], unread: 1234 })],
  ['unknown', unknown({ left: ['who pays'], unread: 1234 })],
])('a card of the outcome %s names what was left and how much was not read', (_, rest) => {
  const description = visibleText(answerCard(wording, rest, pack));
  expect(description).toContain('Left: “who pays”.');
  expect(description).toContain('Characters in between that I did not read: 1,234.');
});

test('a card holds a hundred questions that are left, however long they are', () => {
  const many = { ...answer, left: Array.from({ length: 100 }, () => 'who pays '.repeat(200)) };
  const embed = answerCard(wording, many, pack).embeds?.[0];
  expect(embed?.description?.length).toBeLessThan(4_096);
  expect(embed?.description).toContain('…');
});
