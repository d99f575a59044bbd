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
      answered({ question: opening.question, entries: [opening], text: opening.answer, citations: opening.citations }),
      pack,
    );
    expect(card.embeds).toHaveLength(1);
    expect(card.embeds?.[0]?.title).toBe('When does the market open?');
    expect(card.embeds?.[0]?.description).toBe(
      'It opens on 3 May.\n\n> The night market opens on 3 May.\n-# — paragraph 1',
    );
    expect(labelsOf(card)).toEqual(['In context']);
    expect(card.quiet).toBeUndefined();
  });

  test('shows an answer that is the cited sentence once', () => {
    const citations = [cite(article, 1, 1, 'opens on 3 May')];
    const text = 'The night market opens on 3 May.';
    const card = answerCard(ENGLISH, answered({ entries: [opening], text, citations }), pack);
    expect(visibleText(card).split(text)).toHaveLength(2);
    expect(visibleText(card)).toContain('The story says:');
  });

  test('links the place where the article has an address', () => {
    const linked = makePack({ articles: [{ ...article, url: 'https://news.example/market_(hall)?a=1' }] });
    const card = answerCard(ENGLISH, answered({ text: 'In May.', citations: opening.citations }), linked);
    expect(card.embeds?.[0]?.description).toContain('-# — [paragraph 1](https://news.example/market_%28hall%29?a=1)');
  });

  test.each(['javascript:alert(1)', 'no address', 'file:///etc/passwd'])('does not link to %s', (url) => {
    const card = answerCard(
      ENGLISH,
      answered({ text: 'In May.', citations: opening.citations }),
      makePack({ articles: [{ ...article, url }] }),
    );
    expect(card.embeds?.[0]?.description).toContain('-# — paragraph 1');
  });

  test('numbers the sentences where there are two, and the answer with them', () => {
    const citations = [cite(article, 1, 1), cite(article, 2, 1)];
    const card = answerCard(ENGLISH, answered({ entries: [opening], text: 'In May, reborn.', citations }), pack);
    expect(card.embeds?.[0]?.description).toBe(
      '-# Read as “When does the market open?”\nIn May, reborn. ¹ ²\n\n> The night market opens on 3 May.\n-# ¹ paragraph 1' +
        '\n\n> Mayor Ada Wren called it “a second birth”.\n-# ² paragraph 2',
    );
    expect(labelsOf(card)).toEqual(['In context ¹', '²']);
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
    expect(card.embeds?.[0]?.title).toBe('When?');
    expect(card.embeds?.[0]?.description).toMatch(/^It opens on 3 May\. ¹\nThe mayor is Ada Wren\. ²\n\n> The night/);
  });

  test('quotes a sentence once where two quotes are from it', () => {
    const citations = [cite(article, 1, 2, 'It closed in 2019'), cite(article, 1, 2, 'a fire in hall 4')];
    const card = answerCard(ENGLISH, answered({ text: 'A fire.', citations }), pack);
    expect(card.embeds?.[0]?.description).toBe(
      'A fire.\n\n> It closed in 2019 after a fire in hall 4.\n-# — paragraph 1',
    );
  });

  test('lets the sentence answer where the editor wrote no answer', () => {
    const card = answerCard(ENGLISH, answered({ citations: [cite(article, 2, 1)] }), pack);
    expect(visibleText(card)).toMatch(/^When\?\nThe story says:\n\n> Mayor Ada Wren/);
  });

  test('says quietly which words were read as others', () => {
    const corrected = { markt: 'market', opn: 'open' };
    const { citations } = opening;
    const asked = answered({ question: 'when does the markt opn', text: 'In May.', citations, corrected });
    const card = answerCard(ENGLISH, asked, pack);
    expect(card.embeds?.at(-1)?.footer?.text).toBe('Read “markt” as “market” and “opn” as “open”.');
  });

  test.each([
    ['a word that the user did not write', 'When?', { markt: 'market' }],
    ['the same word with other accents and capitals', 'was it in zurich?', { zurich: 'Zürich' }],
  ])('says nothing of %s', (_, question, corrected) => {
    const card = answerCard(ENGLISH, answered({ question, text: 'x', citations: opening.citations, corrected }), pack);
    expect(card.embeds?.at(-1)?.footer).toBeUndefined();
  });

  test('names a name as such, though the story mostly writes what is its', () => {
    const asked = answered({
      question: 'did ukrane win',
      text: 'x',
      citations: [],
      corrected: { ukrane: 'Ukraine’s' },
    });
    expect(answerCard(ENGLISH, asked, pack).embeds?.[0]?.footer?.text).toBe('Read “ukrane” as “Ukraine”.');
  });

  test('offers one button for the sentences of one paragraph', () => {
    const citations = [cite(article, 1, 1), cite(article, 2, 1), cite(article, 1, 2)];
    const card = answerCard(ENGLISH, answered({ text: 'Both.', citations }), pack);
    expect(labelsOf(card)).toEqual(['In context ¹ ³', '²']);
    expect(customIdsOf(card)[0]).toMatch(/^context:night-market:1:1\.2:\w+$/);
  });
});

describe('the question on a card', () => {
  const entry = makeQuestion({ question: 'When does the market open?', answer: 'On 3 May.' });
  const audience = { askerId: '1', isPrivate: false, isDirect: false };
  const about = (question: string) => answered({ question, entries: [entry], text: entry.answer });

  test('is in the reader’s words where nobody else sees them, with the pack’s where those differ much', () => {
    const differs = answerCard(ENGLISH, about('so whats the big *day*'), pack, audience).embeds?.[0];
    expect(differs?.title).toBe('so whats the big \\*day\\*');
    expect(differs?.description).toBe('-# Read as “When does the market open?”\nOn 3 May.');
    const same = answerCard(ENGLISH, about('when does the market open'), pack, audience).embeds?.[0];
    expect(same?.title).toBe('when does the market open');
    expect(same?.description).toBe('On 3 May.');
  });

  test('is only the pack’s, and only where that differs much, below a message that holds it', () => {
    const above = { ...audience, isAbove: true };
    expect(answerCard(ENGLISH, about('so whats the big day'), pack, above).embeds?.[0]?.title).toBe(entry.question);
    expect(answerCard(ENGLISH, about('when does the market open'), pack, above).embeds?.[0]?.title).toBeUndefined();
  });

  test('of several lines, of thousands of characters or of none fits', () => {
    for (const question of ['a\n# b\n> c', 'w'.repeat(6000), '\u202E', '   ', '*'.repeat(300)]) {
      const title = answerCard(ENGLISH, about(question), pack, audience).embeds?.[0]?.title ?? '';
      expect(title.length).toBeLessThanOrEqual(256);
      expect(title).not.toContain('\n');
    }
  });
});

describe('a question that the story only comes close to', () => {
  test('gets the nearest sentence, and no word that the story says nothing more', () => {
    const card = answerCard(ENGLISH, closest({ citations: [cite(article, 1, 2)] }), pack);
    expect(visibleText(card)).toBe(
      'When?\n**The nearest the story says:**\n\n> It closed in 2019 after a fire in hall 4.\n-# — paragraph 1',
    );
    expect(labelsOf(card)).toEqual(['In context']);
  });

  test('gets others only where they are about as near, the nearest first and stressed', () => {
    const citations = [cite(article, 1, 2), cite(article, 1, 1), cite(article, 2, 1)];
    const alone = visibleText(answerCard(ENGLISH, closest({ citations, asNear: 1 }), pack));
    expect(alone.match(/^> /gm)).toHaveLength(1);
    const two = visibleText(answerCard(ENGLISH, closest({ citations, asNear: 2 }), pack));
    expect(two).toContain('> **It closed in 2019 after a fire in hall 4.**');
    expect(two).toContain('> The night market opens on 3 May.');
    expect(two.match(/^> /gm)).toHaveLength(2);
  });

  test('is told what the editor noted about it', () => {
    const entry = makeUnanswered({ question: 'Who lit the fire?', note: 'The story does not say how the fire began.' });
    const card = answerCard(
      ENGLISH,
      closest({ question: entry.question, entry, citations: [cite(article, 1, 2)] }),
      pack,
    );
    expect(card.embeds?.[0]?.title).toBe('Who lit the fire?');
    expect(visibleText(card)).toContain(
      'The story does not say how the fire began.\n**The nearest the story says:**\n\n',
    );
  });
});

describe('a question that the story does not answer', () => {
  const asked = { question: '' };

  test('is told so in one line, with the words the story does not have', () => {
    const card = answerCard(ENGLISH, unknown({ ...asked, notInStory: ['nato', 'taurus', 'price'] }), pack);
    expect(card.embeds).toBeUndefined();
    expect(card.text).toBe('**The story does not say.** It does not contain the words “nato”, “taurus” and “price”.');
    expect(card.rows).toBeUndefined();
  });

  test('stands above the line where nobody else sees it', () => {
    const audience = { askerId: '1', isPrivate: false, isDirect: false };
    const answer = unknown({ question: 'what does *NATO* say' });
    expect(answerCard(ENGLISH, answer, pack, audience).text).toBe(
      '-# “what does \\*NATO\\* say”\n**The story does not say.**',
    );
    expect(answerCard(ENGLISH, answer, pack, { ...audience, isAbove: true }).text).toBe('**The story does not say.**');
  });

  test.each([
    ['the note', { entry: makeUnanswered({ note: 'The story gives no price.' }) }, 'The story gives no price.'],
    ['the kind of value', { lacks: 'money' as const }, 'The story gives no price or sum of money.'],
  ])('is told %s alone, and nothing twice', (_, more, why) => {
    const card = answerCard(ENGLISH, unknown({ ...asked, ...more, notInStory: ['cost'] }), pack);
    expect(card.text).toBe(why);
  });

  test('is told that the story does not say before a note that does not begin so', () => {
    const entry = makeUnanswered({ note: 'No price was given.' });
    expect(answerCard(ENGLISH, unknown({ ...asked, entry }), pack).text).toBe(
      '**The story does not say.** No price was given.',
    );
  });

  test('is offered the questions that it may have meant, and no others', () => {
    const audience = { askerId: '1', isPrivate: false, isDirect: false, isAbove: true };
    const related = ['a', 'b'].map((id) => makeQuestion({ id, question: `Question ${id}?` }));
    const candidates = related.map((entry, index) => ({
      id: entry.id,
      entry,
      confidence: 0.06 - index / 20,
      phrasing: '',
    }));
    const [row, menu] = answerCard(ENGLISH, unknown({ related, candidates }), pack, audience).rows ?? [];
    expect(row?.components).toHaveLength(1);
    expect(menu?.components[0]).toMatchObject({ options: [{ value: 'a' }] });
    expect(answerCard(ENGLISH, unknown({ related }), pack, audience).rows).toHaveLength(1);
  });

  test('shows words of the reader as bare text: short, few, without marks or invisible characters', () => {
    const notInStory = ['**x**', '<@123>', '@everyone', '\u202Eevil\u0000', 'w'.repeat(500), '\uD83D', 'seventh'];
    const text = answerCard(ENGLISH, unknown({ ...asked, notInStory }), pack).text ?? '';
    expect(text).toContain('“\\*\\*x\\*\\*”, “\\<\\@123\\>”, “\\@everyone”, “evil” and “wwww');
    expect(text).not.toContain('seventh');
    expect(text.length).toBeLessThan(250);
  });
});

test('an answer has one row of buttons, with up to two places; a third gets a row of its own', () => {
  const audience = { askerId: '1', isPrivate: false, isDirect: false };
  const three = makeArticle([['One here.'], ['Two here.'], ['Three here.']]);
  const rowsOf = (count: number) => {
    const citations = [1, 2, 3].slice(0, count).map((paragraph) => cite(three, paragraph, 1));
    const entries = [makeQuestion({ citations })];
    const card = answerCard(
      ENGLISH,
      answered({ entries, text: 'x', citations }),
      makePack({ articles: [three] }),
      audience,
    );
    return card.rows?.map((row) => labelsOf({ ...card, rows: [row] }));
  };
  expect(rowsOf(1)).toEqual([['In context', '👍', '👎', '✕']]);
  expect(rowsOf(2)).toEqual([['In context ¹', '²', '👍', '👎', '✕']]);
  expect(rowsOf(3)).toEqual([
    ['In context ¹', '²', '³'],
    ['👍', '👎', '✕'],
  ]);
});

test('every outcome is told in words, not only by its colour', () => {
  const [citation] = [cite(article, 1, 1)];
  const cards = [answered({ citations: [citation] }), closest({ citations: [citation] }), unknown({})].map((answer) =>
    answerCard(ENGLISH, answer, pack, { askerId: '1', isPrivate: false, isDirect: false, isAbove: true }),
  );
  expect(cards.map((card) => visibleText(card).split('\n')[0])).toEqual([
    'The story says:',
    '**The nearest the story says:**',
    '**The story does not say.**',
  ]);
});
