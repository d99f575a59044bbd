import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeInEnglishWords } from '../../../src/answers/foreign/in-english.ts';
import { detectLanguage } from '../../../src/language/detect-language.ts';
import { learnStory } from '../../helpers/learned.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

/** A question in another language than its story, and what the sentence that answers it holds. */
interface Labelled {
  story: string;
  language: string;
  question: string;
  holds: string;
}

const asked: (Labelled & { shown: string | undefined })[] = [];

beforeAll(async () => {
  const lines = (await readFile('tests/fixtures/labelled/languages.jsonl', 'utf8')).trimEnd().split('\n');
  const labelled = lines.map((line): Labelled => JSON.parse(line));
  for (const story of new Set(labelled.map((one) => one.story))) {
    const { nearestSentence } = (await learnStory(story)).answerer;
    for (const one of labelled.filter((other) => other.story === story)) {
      const isDetected = detectLanguage(one.question) === one.language;
      const found = isDetected ? nearestSentence(one.question, one.language) : undefined;
      asked.push({ ...one, shown: found?.quote });
    }
  }
});

describe('questions in another language than the story', () => {
  test.each(['de', 'es', 'fr', 'ko', 'pl', 'pt', 'uk'])('in %s get the sentence that answers, most of them', (tag) => {
    const those = asked.filter(({ language }) => language === tag);
    const right = those.filter(({ shown, holds }) => shown?.includes(holds));
    expect(those.length).toBeGreaterThan(9);
    expect(right.length / those.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe('a question put into English word by word', () => {
  const pack = makePack({
    articles: [makeArticle([['Gloria Wren won the referendum with 140 votes.', 'The petition failed in Mecca.']])],
    names: [{ name: 'Gloria Wren', also: [] }],
  });
  const inEnglishWords = makeInEnglishWords(pack);

  test.each([
    ['uk', 'Коли переміг референдум?', 'when referendum'],
    ['ko', '글로리아는 몇 살인가요?', 'gloria how old'],
    ['es', '¿Qué dijo Gloria de la petición?', 'what said Gloria of petition'],
    ['de', 'Kommen wirklich 140 Stimmen?', '140 vote'],
  ])('in %s keeps names, numbers and what sounds alike: %s', (language, question, english) => {
    expect(inEnglishWords(question, language)).toBe(english);
  });

  test.each([
    ['de', 'Wann und warum?'],
    ['ko', '왜?'],
    ['uk', ''],
    ['fr', '\u0000\ud83d '.repeat(3000)],
  ])('in %s is none where nothing of it is known: %j', (language, question) => {
    expect(inEnglishWords(question, language)).toBeUndefined();
  });

  test('with a number that the sentence lacks shows none', () => {
    const { nearestSentence } = trainAnswerer(pack);
    expect(nearestSentence('Gewann Gloria Wren mit 150 Stimmen?', 'de')).toBeUndefined();
    expect(nearestSentence('Gewann Gloria Wren mit 140 Stimmen?', 'de')?.quote).toContain('140 votes');
  });
});
