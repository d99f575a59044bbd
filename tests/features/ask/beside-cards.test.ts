import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([['The ferry runs again.', 'It left at dawn.'], ['Tickets cost as before.']], {
  title: 'Ferry *runs* again',
  author: 'Cy Marsh',
});
const pack = makePack({ articles: [article] });
const { ask } = trainAnswerer(pack);
const english = wordingFor('en-US');
const audience = { askerId: '1', isPrivate: false, isDirect: false };
const shown = (question: string) => answerCard(english, ask(question), pack, audience);

describe('what asks nothing of the story', () => {
  test('gets one short line, without embed or buttons', () => {
    expect(shown('are you an AI')).toEqual({ kind: 'talk', text: expect.stringMatching(/^I’m a bot/), quiet: true });
  });

  test.each([
    ['good bot', '👍'],
    ['thanks', '👍'],
    ['bye', '👋'],
    ['lol', ''],
    ['who are you', undefined],
  ])('%s as a message gets the reaction %s', (message, reaction) => {
    const { kind, reaction: given } = answerCard(english, ask(message), pack, { ...audience, isAbove: true });
    expect({ kind, reaction: given }).toEqual({ kind: 'talk', reaction });
  });

  test.each(LANGUAGES)('gets it in %s', (language) => {
    const { text } = answerCard(wordingFor(language), ask('who are you'), pack, audience);
    expect(text?.length).toBeGreaterThan(10);
    expect(text?.length).toBeLessThan(120);
  });
});

describe('what is asked of the article itself', () => {
  test.each([
    ['what is the title?', 'The title is “Ferry \\*runs\\* again”.'],
    ['who wrote this', 'The author is Cy Marsh.'],
    ['how long is the article', 'Paragraphs: 2. Sentences: 3. Words: 12.'],
    ['summarise the article', 'The main points, in the article’s own words:'],
    ['does it mention the ferry', 'Yes, in one sentence:'],
  ])('%s', (question, lead) => {
    const description = shown(question).embeds?.[0]?.description ?? '';
    expect(description.startsWith(lead)).toBe(true);
    expect(description).toContain('The ferry runs again.');
  });

  test.each([
    ['does the story mention China?', 'The story does not mention China.'],
    ['paragraph 7', 'There is no paragraph 7; the last one is 2.'],
  ])('%s', (question, line) => {
    expect(shown(question).text).toBe(`-# “${question}”\n${line}`);
  });
});
