import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { keptNotes, QUOTES } from '../../../src/features/ask/answered-card.ts';
import { foreignCard } from '../../../src/features/ask/foreign-card.ts';
import type { Card } from '../../../src/ui/card.ts';
import { decodeCustomId } from '../../../src/ui/custom-id.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
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
import { customIdsOf, unescaped } from '../../helpers/shown.ts';

const AUDIENCE = { askerId: '12345678901234567890', isPrivate: false, isDirect: false };

/** The largest that a pack may hold: 25 cites, an answer of 4,000 characters, a question of 300. */
function largest(sentenceLength: number, id = 'q'.repeat(64)) {
  const sentences = Array.from({ length: 25 }, (_, index) => `${index} ${'word '.repeat(sentenceLength / 5)}end.`);
  const article = makeArticle(
    sentences.map((sentence) => [sentence]),
    { title: 't'.repeat(256) },
  );
  const citations = sentences.map((_, index) => cite(article, index + 1, 1));
  const text = 'answer '.repeat(571);
  const entry = makeQuestion({ id, question: 'q '.repeat(150), answer: text, citations });
  return {
    pack: makePack({ articles: [article] }),
    answer: answered({ entries: [entry], text, citations }),
    sentences,
  };
}

/** Where the button with this label leads; nothing where it is a dead end. */
function turnedBy({ rows = [] }: Card, label: string): number | undefined {
  const button = rows
    .flatMap(({ components }) => components)
    .find((component) => 'label' in component && component.label === label);
  if (!button || !('custom_id' in button) || button.disabled) return undefined;
  return Number(decodeCustomId(button.custom_id).args.at(-1));
}

function quotesOf({ embeds = [] }: Card): string[] {
  return embeds.flatMap(({ description = '' }) => description.split('\n').filter((line) => line.startsWith('> ')));
}

describe.each([[40], [400], [1300]])('an answer with 25 quotes of %i characters', (length) => {
  const { pack, answer, sentences } = largest(length);

  test('is read whole by turning, forth and back, and nothing of a quote is cut', () => {
    const read: string[] = [];
    const starts = [0];
    for (let start: number | undefined = 0; start !== undefined; ) {
      const card: Card = answerCard(ENGLISH, answer, pack, AUDIENCE, { start });
      expect(brokenLimits(card)).toEqual([]);
      expect(JSON.stringify(card.embeds)).not.toContain('too long to show here');
      read.push(...quotesOf(card).map((quote) => unescaped(quote.slice(2))));
      start = turnedBy(card, 'Next');
      if (start !== undefined) starts.push(start);
    }
    expect(read).toEqual(sentences);
    expect(starts.length).toBeGreaterThan(1);
    const last = answerCard(ENGLISH, answer, pack, AUDIENCE, { start: starts.at(-1) ?? 0 });
    expect(turnedBy(last, 'Previous')).toBeLessThan(starts.at(-1) ?? 0);
  });

  test('says which quotes are shown, and shows the answer first alone', () => {
    const first = answerCard(ENGLISH, answer, pack, AUDIENCE);
    const next = answerCard(ENGLISH, answer, pack, AUDIENCE, { start: turnedBy(first, 'Next') ?? 0 });
    expect(first.embeds?.at(-1)?.footer?.text).toMatch(/^Quotes 1( to \d+)? of 25$/);
    expect(first.embeds?.[0]?.description).toContain('answer answer');
    expect(JSON.stringify(next.embeds)).not.toContain('answer answer');
    expect(next.embeds?.[0]?.title).toBe(first.embeds?.[0]?.title);
  });
});

test('a quote with no room beside the longest answer is one press away, the others are whole', () => {
  const { pack, answer, sentences } = largest(3000);
  const first = answerCard(ENGLISH, answer, pack, AUDIENCE);
  expect(first.embeds?.[1]?.description).toBe('-# One cited sentence is too long to show here: press “In context”.');
  const next = answerCard(ENGLISH, answer, pack, AUDIENCE, { start: turnedBy(first, 'Next') ?? 0 });
  expect(quotesOf(next)).toEqual([`> ${sentences[1]}`]);
});

describe('an answer beside parts that have none', () => {
  const { pack, answer } = largest(400, 'stalls');
  const extra = makeArticle([['The mayor sings.']], { id: 'mayor' });
  const near = closest({ question: 'who sings', citations: [cite(extra, 1, 1)] });
  const silent = unknown({
    question: 'what does it cost',
    entry: makeUnanswered({ note: 'The story gives no price.' }),
  });
  const parts = [answer, near, silent];
  const whole = answered({ ...answer, citations: [...answer.citations, ...near.citations], parts, left: ['why'] });
  const both = { ...pack, articles: [...pack.articles, extra] };

  test('remembers the nearest to those, and keeps their lines apart from the quotes', () => {
    const first = answerCard(ENGLISH, whole, both, AUDIENCE);
    const ids = customIdsOf(first).map(decodeCustomId);
    expect(ids.find(({ verb }) => verb === QUOTES)?.args).toEqual([AUDIENCE.askerId, 'stalls', '~mayor#p1s1', '-']);
    expect(keptNotes(first.embeds ?? [])).toMatch(/“who sings”.*\n.*“what does it cost”.*\n.*Left: “why”/);
    expect(first.embeds?.[0]?.description).not.toContain('who sings');
    expect(brokenLimits(first)).toEqual([]);
  });

  test('has them below each of its pages', () => {
    const notes = keptNotes(answerCard(ENGLISH, whole, both, AUDIENCE).embeds ?? []);
    for (const start of [10, 25]) {
      const page = answerCard(ENGLISH, answered({ ...whole, parts: [], left: [] }), both, AUDIENCE, { start, notes });
      expect(keptNotes(page.embeds ?? [])).toBe(notes);
      expect(brokenLimits(page)).toEqual([]);
      expect(JSON.stringify(page.embeds)).not.toContain('too long to show here');
    }
  });

  test('fits beside them, however long they are', () => {
    const long = unknown({ question: 'q'.repeat(300), entry: makeUnanswered({ note: 'n'.repeat(3000) }) });
    const corrected = { ['w'.repeat(200)]: 'v'.repeat(200) };
    for (const locale of ['en-US', 'de', 'uk'])
      for (const start of [0, 10]) {
        const card = answerCard(
          wordingFor(locale),
          answered({ ...whole, parts: [answer, long, long], corrected }),
          both,
          AUDIENCE,
          { start },
        );
        expect(brokenLimits(card)).toEqual([]);
      }
  });

  test('has them in its text where all quotes fit', () => {
    const small = answered({ ...whole, text: 'x', citations: near.citations });
    const card = answerCard(ENGLISH, small, both, AUDIENCE);
    expect(keptNotes(card.embeds ?? [])).toBeUndefined();
    expect(card.embeds?.[0]?.description).toContain('Left: “why”');
  });
});

test('an answer that fits turns nowhere', () => {
  const article = makeArticle([['One sentence here.']]);
  const citations = [cite(article, 1, 1)];
  const answer = answered({ entries: [makeQuestion({ citations })], text: 'x', citations });
  const card = answerCard(ENGLISH, answer, makePack({ articles: [article] }), AUDIENCE);
  expect(customIdsOf(card).map((id) => decodeCustomId(id).verb)).not.toContain(QUOTES);
  expect(card.embeds?.[0]?.footer).toBeUndefined();
});

test('entries that no button can remember leave one card, with the rest one press away', () => {
  const { pack, answer } = largest(400, ':'.repeat(64));
  const card = answerCard(ENGLISH, answer, pack, AUDIENCE);
  expect(brokenLimits(card)).toEqual([]);
  expect(JSON.stringify(card.embeds)).toContain('too long to show here');
});

test('a start that is no place in the list is the nearest one', () => {
  const { pack, answer } = largest(400);
  for (const start of [-1, Number.NaN, 1e9, Number.POSITIVE_INFINITY, 2.5]) {
    const card = answerCard(ENGLISH, answer, pack, AUDIENCE, { start });
    expect(brokenLimits(card)).toEqual([]);
    expect(quotesOf(card).length).toBeGreaterThan(0);
  }
});

test('every card with all that can be done below it fits, in every language and for every audience', () => {
  const { pack, answer } = largest(1300);
  const related = [1, 2, 3].map((number) => makeQuestion({ id: `${number}`.repeat(64), question: 'q'.repeat(300) }));
  const entry = makeUnanswered({ id: 'u'.repeat(64), note: 'n'.repeat(2000), question: 'q'.repeat(300) });
  const citation = answer.citations[0];
  fc.assert(
    fc.property(
      fc.constantFrom('en-US', 'uk', 'pl', 'de', 'fr', 'es-ES', 'pt-BR', 'ko'),
      fc.boolean(),
      fc.boolean(),
      fc.nat(30),
      (locale, isPrivate, isDirect, start) => {
        const wording = wordingFor(locale);
        const audience = { askerId: AUDIENCE.askerId, isPrivate, isDirect };
        const cards = [
          answerCard(wording, { ...answer, related }, pack, audience, { start }),
          answerCard(wording, closest({ citations: answer.citations.slice(0, 3), entry, related }), pack, audience),
          answerCard(wording, unknown({ entry, related }), pack, audience),
          foreignCard(wording, { citation, starters: related }, pack, audience),
          foreignCard(wording, { citation: undefined, starters: related }, pack, audience),
        ];
        expect(cards.flatMap(brokenLimits)).toEqual([]);
        expect(cards.map(({ quiet = false }) => quiet)).toEqual(cards.map(() => isPrivate));
      },
    ),
    { numRuns: 40 },
  );
});
