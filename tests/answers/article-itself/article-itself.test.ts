import { describe, expect, test } from 'vitest';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { readArticleQuestion } from '../../../src/answers/article-itself/read-article-question.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const older = makeArticle([['An old line about Mount Ada stands here.']], {
  id: 'old',
  title: 'Old',
  published: '2024-01-01',
});
const article = makeArticle(
  [
    ['The harbour ferry runs again after a storm.', 'Repairs took eleven days.'],
    ['Captain Bo Wren thanked the crew.', 'The first trip left at dawn.'],
    ['Tickets cost as much as before.'],
  ],
  {
    id: 'ferry',
    title: 'Ferry runs again',
    author: 'Cy Marsh',
    source: 'Harbour News',
    url: 'https://news.example/ferry',
    published: '2024-05-03',
  },
);
const pack = makePack({
  articles: [older, article],
  questions: [
    makeQuestion({
      id: 'crew',
      question: 'Who thanked the crew?',
      also: ['what is the report about the crew'],
      answer: 'Captain Bo Wren did.',
      citations: [cite(article, 2, 1)],
    }),
    makeQuestion({
      id: 'repairs',
      question: 'How long did repairs take?',
      answer: 'Eleven days.',
      citations: [cite(article, 1, 2)],
    }),
    makeQuestion({
      id: 'repairs-2',
      question: 'When was it repaired?',
      answer: 'In eleven days.',
      citations: [cite(article, 1, 2)],
    }),
  ],
  unanswered: [
    makeUnanswered({ id: 'names', question: 'Does the story mention the mayor?', note: 'No mayor is named.' }),
  ],
});
const { ask } = trainAnswerer(pack);

describe('the article itself is asked about', () => {
  test.each([
    ['what is the title of the article', 'Ferry runs again'],
    ['headline?', 'Ferry runs again'],
    ['who wrote this?', 'Cy Marsh'],
    ['Who is the author of the article?', 'Cy Marsh'],
    ['when was this article published', '2024-05-03'],
    ['what is the source', 'Harbour News, https://news.example/ferry'],
    ['can you give me the link please', 'Harbour News, https://news.example/ferry'],
    ['how long is the article?', '3 paragraphs, 5 sentences, 30 words'],
  ])('%s', (question, text) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered', text, entries: [] });
    expect(toAnswerJson(ask(question)).citations).toHaveLength(1);
  });

  test.each([
    ['read me paragraph 2', ['Captain Bo Wren thanked the crew.', 'The first trip left at dawn.']],
    ['the third paragraph', ['Tickets cost as much as before.']],
    ['what does the last sentence say', ['Tickets cost as much as before.']],
    ['read me the whole thing', ['The harbour ferry runs again after a storm.', 'Repairs took eleven days.']],
    ['tldr', ['The harbour ferry runs again after a storm.', 'Repairs took eleven days.']],
    ['does the story mention Bo Wren?', ['Captain Bo Wren thanked the crew.']],
    ['is mount ada mentioned', ['An old line about Mount Ada stands here.']],
  ])('%s', (question, quotes) => {
    const answer = toAnswerJson(ask(question));
    expect(answer.outcome).toBe('answered');
    expect(answer.citations.map(({ quote }) => quote)).toEqual(quotes);
  });

  test('about what it does not mention, and what it does not have', () => {
    expect(toAnswerJson(ask('does the story mention China?'))).toMatchObject({
      outcome: 'unknown',
      note: 'The story does not mention China.',
    });
    expect(ask('read me paragraph 9')).toMatchObject({ outcome: 'unknown', itself: { number: 9, last: 3 } });
  });

  test('several names are looked for one by one', () => {
    expect(ask('does it mention Bo Wren or China?')).toMatchObject({
      outcome: 'answered',
      itself: { of: 'mention', name: 'Bo Wren', missing: ['China'] },
      citations: [{ quote: 'Captain Bo Wren thanked the crew.' }],
    });
    expect(ask('does it mention Bo Wren and Mount Ada?')).toMatchObject({
      outcome: 'answered',
      itself: { missing: [] },
      citations: [{}, {}],
    });
    expect(ask('does it mention France or China?')).toMatchObject({ outcome: 'unknown', itself: { count: 0 } });
  });

  test.each([
    ['who wrote this?', 'The article names no author.'],
    ['when was this article published', 'The article gives no date of its own.'],
    ['what is the source', 'The article names no source.'],
  ])('%s, if its header does not say', (question, note) => {
    const bare = trainAnswerer(
      makePack({ articles: [makeArticle([['The harbour ferry runs again.']], { title: 'Ferry' })] }),
    );
    expect(toAnswerJson(bare.ask(question))).toMatchObject({ outcome: 'unknown', note });
  });

  test('unless an editor wrote the very question', () => {
    expect(ask('does the story mention the mayor')).toMatchObject({ entry: { id: 'names' } });
    expect(ask('what is the report about the crew')).toMatchObject({ entries: [{ id: 'crew' }] });
  });

  test.each([
    ['what is the title of the new film'],
    ['who wrote the letter'],
    ['how long is the bridge'],
    ['when was it built'],
    ['what is the source of the fire'],
    ['does it mention how many died'],
    ['who is the author of the report on the ferry'],
    [''],
    ['the article '.repeat(2_000)],
  ])('not by “%s”', (question) => {
    expect(readArticleQuestion(question)).toBeUndefined();
  });
});

test.each([
  ['Wie heißt der Titel?', { of: 'title' }],
  ['¿Cuál es el título?', { of: 'title' }],
  ['Qui a écrit cet article ?', { of: 'author' }],
  ['Хто це написав?', { of: 'author' }],
  ['Wann erschien der Artikel?', { of: 'date' }],
  ['Źródło?', { of: 'source' }],
  ['resumen', { of: 'summary' }],
  ['Про що ця стаття?', { of: 'summary' }],
  ['요약해 주세요', { of: 'summary' }],
  ['Absatz 3', { of: 'paragraph', number: 3 }],
  ['абзац 2', { of: 'paragraph', number: 2 }],
  ['Wer hat das Museum geschrieben?', undefined],
  ['¿Quién escribió la carta?', undefined],
  ['Woher kommt das Geld?', undefined],
])('in another language, %s', (question, asked) => {
  expect(readArticleQuestion(question)).toEqual(asked);
});

describe('whether something is mentioned is asked in the language of the story', () => {
  const story = makeArticle([['Los bomberos tardaron once horas.', 'La alcaldesa Ana Ruiz habló.']], {
    language: 'es',
  });
  const asked = trainAnswerer(makePack({ articles: [story] }));

  test.each([
    ['¿Menciona el artículo a los bomberos?', 'bomberos'],
    ['¿El artículo menciona a Ana Ruiz?', 'Ana Ruiz'],
  ])('%s', (question, name) => {
    expect(asked.ask(question)).toMatchObject({ outcome: 'answered', itself: { of: 'mention', name, count: 1 } });
  });

  test('and what is not found may be there in another form, so that it is not denied', () => {
    expect(asked.ask('¿Menciona el artículo drones?')).not.toHaveProperty('itself');
  });

  test.each([
    ['Erwähnt der Artikel die Feuerwehr?', 'Feuerwehr'],
    ['Wird Anna Müller im Artikel erwähnt?', 'Anna Müller'],
    ['L’article mentionne-t-il les pompiers ?', 'pompiers'],
    ['O artigo menciona os bombeiros?', 'bombeiros'],
    ['Czy artykuł wspomina o strażakach?', 'strażakach'],
    ['Чи згадує стаття про пожежу?', 'пожежу'],
    ['기사에 소방관이 언급되나요?', '소방관'],
    ['Erwähnt der Artikel den Brand im alten Werk?', 'Brand im alten Werk'],
  ])('%s', (question, subject) => {
    expect(readArticleQuestion(question)).toMatchObject({ of: 'mention', subject });
  });

  test('unless it is of so many words that it is a question of its own', () => {
    expect(readArticleQuestion('Erwähnt der Artikel den Brand im alten Werk am See?')).toBeUndefined();
  });
});
