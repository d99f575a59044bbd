import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerCard } from '../../src/features/ask/answer-card.ts';
import { contextCard } from '../../src/features/ask/context-card.ts';
import { helpCard } from '../../src/features/help/help-card.ts';
import type { Citation, Pack } from '../../src/pack/pack.ts';
import type { Card } from '../../src/ui/card.ts';
import { decodeCustomId } from '../../src/ui/custom-id.ts';
import { textFingerprint } from '../../src/ui/text-fingerprint.ts';
import { apologyCard, staleCard } from '../../src/ui/trouble-cards.ts';
import { LANGUAGE_OF_LOCALE } from '../../src/words/language.ts';
import { wordingFor } from '../../src/words/wording.ts';
import { brokenLimits } from '../helpers/discord-limits.ts';
import { ENGLISH } from '../helpers/english.ts';
import { hostileText, longText } from '../helpers/hostile-text.ts';
import {
  answered,
  cite,
  closest,
  makeArticle,
  makePack,
  makeQuestion,
  makeUnanswered,
  unknown,
} from '../helpers/make-pack.ts';
import { customIdsOf, unescaped, visibleText } from '../helpers/shown.ts';

/** More and longer than Discord lets them be. */
const COMMANDS = Array.from({ length: 30 }, (_, index) => ({
  name: `${index}`.padEnd(32, 'n'),
  ...(index % 3 > 0 && { description: 'd'.repeat(100) }),
}));

interface Scene {
  pack: Pack;
  citations: Citation[];
}

const scene: fc.Arbitrary<Scene> = fc
  .record({
    title: hostileText(256),
    url: fc.option(
      longText(2048).map((path) => `https://news.example/${path}`),
      { nil: 'https://news.example' },
    ),
    paragraphs: fc.array(fc.array(longText(4000), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 25 }),
    cites: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0.01, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 25,
    }),
  })
  .map(({ title, url, paragraphs, cites }) => {
    const article = makeArticle(paragraphs, { title, url });
    const citations = cites.map(([paragraph, sentence, share]) => {
      const p = paragraph % paragraphs.length;
      const s = sentence % (paragraphs[p]?.length ?? 1);
      const text = paragraphs[p]?.[s] ?? '';
      return cite(article, p + 1, s + 1, text.slice(0, Math.ceil(text.length * share)).replace(/\p{Cs}/gu, ''));
    });
    return { pack: makePack({ articles: [article] }), citations };
  });

const understood = fc.record({
  corrected: fc.dictionary(hostileText(6000), hostileText(60), { maxKeys: 8 }),
  notInStory: fc.array(hostileText(6000), { maxLength: 8 }),
  related: fc
    .array(hostileText(300), { maxLength: 5 })
    .map((questions) => questions.map((question, index) => makeQuestion({ id: `${index}`.padEnd(64, ':'), question }))),
});

describe('whatever an editor writes and a reader asks, Discord takes', () => {
  test('an answered card, and every quote in it is whole or one press away', () => {
    fc.assert(
      fc.property(scene, understood, longText(4000), hostileText(300), ({ pack, citations }, how, text, question) => {
        const entries = [makeQuestion({ question, answer: text, citations })];
        const answer: Answer = answered({ ...how, entries, text, citations });
        const card = answerCard(ENGLISH, answer, pack);
        expect(brokenLimits(card)).toEqual([]);
        expectQuotesWhole(card, citations, pack);
      }),
    );
  });

  test('an answered card in two parts', () => {
    fc.assert(
      fc.property(scene, longText(4000), longText(4000), ({ pack, citations }, first, second) => {
        const entries = [first, second].map((answer, id) => makeQuestion({ id: `${id}`, answer, citations }));
        const card = answerCard(ENGLISH, answered({ entries, text: `${first} ${second}`, citations }), pack);
        expect(brokenLimits(card)).toEqual([]);
        expectQuotesWhole(card, citations, pack);
      }),
    );
  });

  test('a closest card', () => {
    fc.assert(
      fc.property(scene, understood, longText(2000), hostileText(300), ({ pack, citations }, how, note, question) => {
        const entry = makeUnanswered({ note, question });
        const card = answerCard(ENGLISH, closest({ ...how, entry, citations: citations.slice(0, 3) }), pack);
        expect(brokenLimits(card)).toEqual([]);
        expectQuotesWhole(card, citations.slice(0, 3), pack);
        expect(visibleText(card)).toContain('The nearest the story says:');
      }),
    );
  });

  test('an unknown card', () => {
    fc.assert(
      fc.property(understood, longText(2000), hostileText(300), (how, note, question) => {
        const entry = makeUnanswered({ note, question });
        expect(brokenLimits(answerCard(ENGLISH, unknown({ ...how, entry }), makePack({})))).toEqual([]);
        expect(brokenLimits(answerCard(ENGLISH, unknown(how), makePack({})))).toEqual([]);
      }),
    );
  });

  test('a context card for every button of an answer', () => {
    fc.assert(
      fc.property(scene, ({ pack, citations }) => {
        const card = answerCard(ENGLISH, answered({ text: 'x', citations }), pack);
        for (const customId of customIdsOf(card)) {
          const [article = '', paragraph, sentences = '', fingerprint = ''] = decodeCustomId(customId).args;
          const passage = {
            article,
            paragraph: Number(paragraph),
            sentences: sentences.split('.').map(Number),
            fingerprint,
          };
          const context = contextCard(ENGLISH, passage, pack);
          expect(context && brokenLimits(context)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a help card', () => {
    const titles = fc.array(hostileText(256), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(titles, understood, (all, { related }) => {
        const articles = all.map((title, index) => makeArticle([['One sentence here.']], { id: `${index}`, title }));
        expect(
          brokenLimits(helpCard(ENGLISH, { starters: related, commands: COMMANDS }, makePack({ articles }))),
        ).toEqual([]);
      }),
    );
  });
});

describe.each(Object.keys(LANGUAGE_OF_LOCALE))('with the words of %s', (locale) => {
  const wording = wordingFor(locale);

  test('every card still fits', () => {
    fc.assert(
      fc.property(scene, understood, longText(4000), ({ pack, citations }, how, text) => {
        const entries = [makeQuestion({ answer: text, citations })];
        const cards = [
          answerCard(wording, answered({ ...how, entries, text, citations }), pack),
          answerCard(wording, closest({ ...how, entry: makeUnanswered({ note: text }), citations }), pack),
          answerCard(wording, unknown({ ...how, entry: makeUnanswered({ note: text }) }), pack),
          helpCard(
            wording,
            { starters: how.related, commands: COMMANDS, others: Array(9).fill('*'.repeat(300)) },
            pack,
          ),
          staleCard(wording),
          apologyCard(wording, '9'.repeat(20)),
        ];
        expect(cards.flatMap(brokenLimits)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

/** Every block quote is a sentence or the cited part of one, to its last character; what is left out is counted and has a button. */
function expectQuotesWhole(card: Card, citations: Citation[], { articles }: Pack): void {
  const markdown = (card.embeds ?? []).map(({ description }) => description).join('\n');
  const quotes = markdown.split('\n').filter((line) => line.startsWith('> '));
  const allowed = citations.flatMap(({ paragraph, sentence, quote }) => [
    quote,
    articles[0]?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text ?? '',
  ]);
  const onOneLine = allowed.map((text) => text.replace(/\s*[\r\n]\s*/g, ' '));
  // The nearest of several is in bold.
  const plain = quotes.map((quote) => unescaped(quote.slice(2).replace(/^\*\*(.*)\*\*$/, '$1')));
  for (const quote of plain) expect(onOneLine).toContain(quote);
  const places = new Set(citations.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
  const leftOut = /^-# (One|\d+) cited sentences? (?:is|are) too long to show here: press “In context”\.$/m.exec(
    markdown,
  );
  const missing = leftOut ? Number(leftOut[1]?.replace('One', '1')) : 0;
  expect(quotes.length + missing).toBe(places.size);
  expect(customIdsOf(card).length).toBeGreaterThan(0);
}

test('the fingerprint of a text changes with the text', () => {
  expect(textFingerprint('The market opens.')).toBe(textFingerprint('The market opens.'));
  expect(textFingerprint('The market opens.')).not.toBe(textFingerprint('The market opens'));
  expect(textFingerprint('x'.repeat(100_000)).length).toBeLessThanOrEqual(7);
});
