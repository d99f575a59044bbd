import { describe, expect, test } from 'vitest';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { ENGLISH } from '../../helpers/english.ts';
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
import { customIdsOf, labelsOf, visibleText } from '../../helpers/shown.ts';

const article = makeArticle([
  ['The night market opens on 3 May.', 'It closed in 2019 after a fire in hall 4.'],
  ['Mayor Ada Wren called it “a second birth”.'],
]);
const pack = makePack({ articles: [article] });

describe('an answered question', () => {
  const opening = makeQuestion({
    id: 'opening',
    question: 'When does the market open?',
    answer: 'It opens on 3 May.',
    citations: [cite(article, 1, 1, 'opens on 3 May')],
  });

  test('shows the question, the answer, and the whole sentence set off with its place', () => {
    const card = answerCard(
      ENGLISH,
      answered({ entries: [opening], text: opening.answer, citations: opening.citations }),
      pack,
    );
    expect(card.embeds).toHaveLength(1);
    expect(card.embeds?.[0]?.title).toBe('When does the market open?');
    expect(card.embeds?.[0]?.description).toBe(
      'It opens on 3 May.\n\n> The night market opens on 3 May.\n-# — Night market returns, paragraph 1',
    );
    expect(labelsOf(card)).toEqual(['In context']);
    expect(card.quiet).toBeUndefined();
  });

  test('links the place where the article has an address', () => {
    const linked = makePack({ articles: [{ ...article, url: 'https://news.example/market_(hall)?a=1' }] });
    const card = answerCard(ENGLISH, answered({ text: 'In May.', citations: opening.citations }), linked);
    expect(card.embeds?.[0]?.description).toContain(
      '-# — [Night market returns](https://news.example/market_%28hall%29?a=1), paragraph 1',
    );
  });

  test.each(['javascript:alert(1)', 'no address', 'file:///etc/passwd'])('does not link to %s', (url) => {
    const card = answerCard(
      ENGLISH,
      answered({ text: 'In May.', citations: opening.citations }),
      makePack({ articles: [{ ...article, url }] }),
    );
    expect(card.embeds?.[0]?.description).toContain('-# — Night market returns, paragraph 1');
  });

  test('numbers the sentences where there are two, and the answer with them', () => {
    const citations = [cite(article, 1, 1), cite(article, 2, 1)];
    const card = answerCard(ENGLISH, answered({ entries: [opening], text: 'In May, reborn.', citations }), pack);
    expect(card.embeds?.[0]?.description).toBe(
      'In May, reborn. ¹ ²\n\n> The night market opens on 3 May.\n-# ¹ Night market returns, paragraph 1' +
        '\n\n> Mayor Ada Wren called it “a second birth”.\n-# ² Night market returns, paragraph 2',
    );
    expect(labelsOf(card)).toEqual(['In context ¹', 'In context ²']);
  });

  test('gives each part of a question in two parts its own number', () => {
    const mayor = makeQuestion({ id: 'mayor', answer: 'The mayor is Ada Wren.', citations: [cite(article, 2, 1)] });
    const card = answerCard(
      ENGLISH,
      answered({
        entries: [opening, mayor],
        text: 'It opens on 3 May. The mayor is Ada Wren.',
        citations: [...opening.citations, ...mayor.citations],
      }),
      pack,
    );
    expect(card.embeds?.[0]?.title).toBeUndefined();
    expect(card.embeds?.[0]?.description).toMatch(/^It opens on 3 May\. ¹\nThe mayor is Ada Wren\. ²\n\n> The night/);
  });

  test('quotes a sentence once where two quotes are from it', () => {
    const citations = [cite(article, 1, 2, 'It closed in 2019'), cite(article, 1, 2, 'a fire in hall 4')];
    const card = answerCard(ENGLISH, answered({ text: 'A fire.', citations }), pack);
    expect(card.embeds?.[0]?.description).toBe(
      'A fire.\n\n> It closed in 2019 after a fire in hall 4.\n-# — Night market returns, paragraph 1',
    );
  });

  test('lets the sentence answer where the editor wrote no answer', () => {
    const card = answerCard(ENGLISH, answered({ citations: [cite(article, 2, 1)] }), pack);
    expect(visibleText(card)).toMatch(/^The story says:\n\n> Mayor Ada Wren/);
  });

  test('says quietly which words were read as others', () => {
    const corrected = { markt: 'market', opn: 'open' };
    const card = answerCard(ENGLISH, answered({ text: 'In May.', citations: opening.citations, corrected }), pack);
    expect(card.embeds?.at(-1)?.footer?.text).toBe('Read “markt” as “market” and “opn” as “open”.');
  });

  test('offers one button for the sentences of one paragraph', () => {
    const citations = [cite(article, 1, 1), cite(article, 2, 1), cite(article, 1, 2)];
    const card = answerCard(ENGLISH, answered({ text: 'Both.', citations }), pack);
    expect(labelsOf(card)).toEqual(['In context ¹ ³', 'In context ²']);
    expect(customIdsOf(card)[0]).toMatch(/^context:night-market:1:1\.2:\w+$/);
  });
});

describe('a question that the story only comes close to', () => {
  test('is told so before the nearest sentences', () => {
    const card = answerCard(ENGLISH, closest({ citations: [cite(article, 1, 2)] }), pack);
    expect(visibleText(card)).toBe(
      '**The story does not say this directly.** The nearest it says:\n\n' +
        '> It closed in 2019 after a fire in hall 4.\n-# — Night market returns, paragraph 1',
    );
    expect(labelsOf(card)).toEqual(['In context']);
  });

  test('is told what the editor noted about it', () => {
    const entry = makeUnanswered({ question: 'Who lit the fire?', note: 'The story does not say how the fire began.' });
    const card = answerCard(ENGLISH, closest({ entry, citations: [cite(article, 1, 2)] }), pack);
    expect(card.embeds?.[0]?.title).toBe('Who lit the fire?');
    expect(visibleText(card)).toContain(
      '**The story does not say this directly.**\nThe story does not say how the fire began.\nThe nearest it says:',
    );
  });
});

describe('a question that the story does not answer', () => {
  test('is told so plainly, with the words the story does not have', () => {
    const card = answerCard(ENGLISH, unknown({ notInStory: ['nato', 'taurus', 'price'] }), pack);
    expect(visibleText(card)).toBe(
      '**The story does not say.**\nIt does not contain the words “nato”, “taurus” and “price”.',
    );
    expect(card.rows).toEqual([]);
  });

  test("is told the editor's note", () => {
    const entry = makeUnanswered({ note: 'The story names no price.' });
    const card = answerCard(ENGLISH, unknown({ entry, notInStory: ['ticket'] }), pack);
    expect(visibleText(card)).toContain(
      '**The story does not say.**\nThe story names no price.\nIt does not contain the word “ticket”.',
    );
  });

  test('is not told twice about a word that the note is about', () => {
    const entry = makeUnanswered({ note: 'The story does not mention NATO.' });
    const card = answerCard(ENGLISH, unknown({ entry, notInStory: ['nato'] }), pack);
    expect(visibleText(card)).toMatch(/\*\*The story does not say\.\*\*\nThe story does not mention NATO\.$/);
  });

  test('is offered at most three questions that the story does answer, each once', () => {
    const related = ['a', 'a', 'b', 'c', 'd'].map((id) => makeQuestion({ id, question: `Question ${id}?` }));
    const card = answerCard(ENGLISH, unknown({ related: related.slice(1) }), pack);
    expect(labelsOf(card)).toEqual(['Question a?', 'Question b?', 'Question c?']);
    expect(customIdsOf(card)).toEqual(['ask-related:a', 'ask-related:b', 'ask-related:c']);
    expect(visibleText(card)).toContain('It does answer these:');
    expect(labelsOf(answerCard(ENGLISH, unknown({ related: related.slice(0, 2) }), pack))).toEqual(['Question a?']);
  });

  test('shows words of the reader as bare text: short, few, without marks or invisible characters', () => {
    const notInStory = ['**x**', '<@123>', '@everyone', '\u202Eevil\u0000', 'w'.repeat(500), '\uD83D', 'seventh'];
    const description = answerCard(ENGLISH, unknown({ notInStory }), pack).embeds?.[0]?.description ?? '';
    expect(description).toContain('“\\*\\*x\\*\\*”, “\\<\\@123\\>”, “\\@everyone”, “evil” and “wwww');
    expect(description).not.toContain('seventh');
    expect(description.length).toBeLessThan(250);
  });
});

test('every outcome is told in words, not only by its colour', () => {
  const [citation] = [cite(article, 1, 1)];
  const cards = [answered({ citations: [citation] }), closest({ citations: [citation] }), unknown({})].map((answer) =>
    answerCard(ENGLISH, answer, pack),
  );
  expect(cards.map((card) => visibleText(card).split('\n')[0])).toEqual([
    'The story says:',
    '**The story does not say this directly.** The nearest it says:',
    '**The story does not say.**',
  ]);
  expect(new Set(cards.map((card) => card.embeds?.[0]?.color)).size).toBe(3);
});
