import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noStoreCard, reloadRefusedCard } from '../../../src/features/desk/cards/desk-notices.ts';
import { draftsCard } from '../../../src/features/desk/cards/drafts-card.ts';
import { gapsCard } from '../../../src/features/desk/cards/gaps-card.ts';
import { startOfPage } from '../../../src/features/desk/cards/list-card.ts';
import { statusCard } from '../../../src/features/desk/cards/status-card.ts';
import { teachForm, teachProblemsCard } from '../../../src/features/desk/cards/teach-card.ts';
import { votesCard } from '../../../src/features/desk/cards/votes-card.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { anyText } from '../../helpers/any-text.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { makePack } from '../../helpers/make-pack.ts';

const wording = fc.constantFrom(...LANGUAGES).map((language) => wordingFor(language));
/** The store and the pack's loader let no torn characters in. */
const whole = anyText().map((text) => text.replace(/\p{Cs}/gu, ''));
const texts = fc.array(whole, { minLength: 1, maxLength: 10 });
/** Escaped, it is twice as long. */
const LONGEST = `${'*_`|'.repeat(1_500)}`;

const ENTRY = { kind: 'question' as const, also: [], answer: 'a', citations: [], topics: [] };

describe('whatever readers and editors write, Discord takes', () => {
  test('a page of gaps, votes and drafts', () => {
    fc.assert(
      fc.property(wording, texts, fc.nat(20_000), (words, written, start) => {
        const total = start + written.length + 5;
        const gaps = written.map((sample, id) => ({
          id,
          question: sample,
          sample,
          outcome: 'closest' as const,
          nearest: sample,
          count: 12_345,
          lastSeen: 8e12,
        }));
        const votes = written.map((text) => ({
          entry: text,
          helpful: 9_999,
          notHelpful: 9_999,
          expectations: [text, text],
        }));
        const drafts = written.map((text, id) => ({ id, guildId: '1', question: text, answer: text, quote: text }));
        const lookedUp = gaps.map((gap) => ({
          gap,
          isAnswered: false,
          likely: { ...ENTRY, id: gap.nearest, question: LONGEST },
        }));
        expect(brokenLimits(gapsCard(words, lookedUp, start, total))).toEqual([]);
        expect(brokenLimits(votesCard(words, votes, start, total, makePack({})))).toEqual([]);
        expect(brokenLimits(draftsCard(words, drafts, start, total))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('problems of a draft, a refused pack and a reason', () => {
    const problem = { file: 'x', expected: LONGEST, found: LONGEST, advice: LONGEST };
    for (const language of LANGUAGES) {
      const words = wordingFor(language);
      expect(brokenLimits(teachProblemsCard(words, [problem, problem], { name: 'a', text: 'b' }))).toEqual([]);
      expect(brokenLimits(reloadRefusedCard(words, [problem]))).toEqual([]);
      expect(brokenLimits(noStoreCard(words, LONGEST))).toEqual([]);
      const { title, components } = teachForm(words, {
        question: LONGEST,
        also: LONGEST,
        answer: LONGEST,
        quote: LONGEST,
      });
      expect([title.length <= 45, components.length]).toEqual([true, 4]);
    }
  });
});

test('a page of the desk holds ten of the longest items whole: none loses its end', () => {
  for (const language of LANGUAGES) {
    const words = wordingFor(language);
    const gaps = Array.from({ length: 10 }, (_, id) => ({
      id,
      question: LONGEST,
      sample: LONGEST,
      outcome: 'unknown' as const,
      nearest: 'n'.repeat(64),
      count: 99_999,
      lastSeen: 8e12,
    }));
    const votes = gaps.map(({ nearest }) => ({
      entry: nearest,
      helpful: 9,
      notHelpful: 9,
      expectations: [LONGEST, LONGEST],
    }));
    const lookedUp = gaps.map((gap) => ({
      gap,
      isAnswered: false,
      likely: { ...ENTRY, id: gap.nearest, question: LONGEST },
    }));
    const shown = gapsCard(words, lookedUp, 0, 10).embeds?.[0]?.description ?? '';
    expect(shown.match(/<t:8000000000:d>/g)).toHaveLength(10);
    const voted = votesCard(words, votes, 0, 10, makePack({})).embeds?.[0]?.description ?? '';
    expect(voted.match(/…/g)?.length).toBeGreaterThanOrEqual(20);
  }
});

test.each([
  ['0', 25, 0],
  ['10', 25, 10],
  ['20', 15, 10],
  ['-5', 25, 0],
  ['1e99', 25, 20],
  ['NaN', 25, 0],
  [undefined, 0, 0],
  ['10', 0, 0],
])('a page remembered as %s of %i starts at %i', (remembered, total, start) => {
  expect(startOfPage(remembered, total)).toBe(start);
});

test('questions are those of the last 24 hours only where they have been counted for so long', () => {
  const now = 1_800_000_000_000;
  const status = {
    hash: 'abc',
    startedAt: now - 3 * 86_400_000,
    now,
    ping: undefined,
    shards: 1,
    shardCount: 1,
    processes: 1,
    guilds: 1,
    activity: { answered: 1, closest: 0, unknown: 0, median: undefined, high: undefined },
    store: { problem: 'None.' },
    notes: ['One.', 'Two.'],
  };
  const textFor = (countedFrom: number) =>
    statusCard(wordingFor('en'), makePack({}), { ...status, countedFrom }).embeds?.[0]?.description ?? '';
  expect(textFor(now - 86_400_000)).toContain('Questions in the last 24 hours: 1\n');
  expect(textFor(now - 86_399_000)).toContain(`Questions since <t:${Math.floor((now - 86_399_000) / 1000)}:f>: 1\n`);
  expect(textFor(now)).toMatch(/To look at: One\.\nTo look at: Two\.$/);
});
