import { describe, expect, test } from 'vitest';
import type { CheckedSentence } from '../../../src/answers/check-claim/check-message.ts';
import { checkCard, noTextCard } from '../../../src/features/check/check-card.ts';
import type { Citation } from '../../../src/pack/pack.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { answered, cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';
import { visibleText } from '../../helpers/shown.ts';

const LINK = 'https://discord.com/channels/123456789012345678/123456789012345678/123456789012345678';

const article = makeArticle([['The quay is open.', 'The fire was small.', 'Rents stay low.']]);
const pack = makePack({ articles: [article] });
const claim = (text: string, checked: Extract<CheckedSentence, { kind: 'claim' }>['checked']): CheckedSentence => ({
  kind: 'claim',
  text,
  checked,
});
const card = (...sentences: CheckedSentence[]) => checkCard(ENGLISH, { sentences, left: 0 }, LINK, pack);

describe('a checked message', () => {
  test('says of each sentence, in words, how the story stands to it', () => {
    const shown = visibleText(
      card(
        claim('The quay is open.', { verdict: 'said', citations: [cite(article, 1, 1)] }),
        claim('The fire was not small on 3 May.', {
          verdict: 'otherwise',
          citations: [cite(article, 1, 2)],
          differences: ['date', 'negation'],
          says: ['4 *May*'],
        }),
        claim('Rents are low?!', { verdict: 'closest', citations: [cite(article, 1, 3), cite(article, 1, 1)] }),
        claim('Cats purr.', { verdict: 'unsaid', entry: makeUnanswered({ note: 'The story names no cats.' }) }),
      ),
    );
    expect(shown).toContain('1. “The quay is open.”\n**The story says so:**\n\n> The quay is open.\n-# ¹ paragraph 1');
    expect(shown).toContain(
      '**The story says otherwise: another date and the opposite.**\nThe story says 4 *May*.\n\n> The fire was small.',
    );
    expect(shown).toContain('**Compare with:**\n\n> Rents stay low.\n-# ³ paragraph 1');
    expect(shown).toContain('4. “Cats purr.”\n**The story does not say.**\nThe story names no cats.');
  });

  test('is for the reader who asked alone, whatever comes of it', () => {
    const said = claim('The quay is open.', { verdict: 'said', citations: [cite(article, 1, 1)] });
    expect([card(said), card(), noTextCard(ENGLISH)].map(({ quiet }) => quiet)).toEqual([true, true, true]);
  });

  test('of one sentence counts nothing', () => {
    const shown = card(claim('The quay is open.', { verdict: 'said', citations: [cite(article, 1, 1)] }));
    expect(shown.embeds?.[0]?.description).toMatch(/^“The quay is open\.”/);
  });

  test('quotes a sentence once, and refers to it by its mark after that', () => {
    const quay = claim('The quay is open.', { verdict: 'said', citations: [cite(article, 1, 1)] });
    const fire = claim('The fire was small.', { verdict: 'said', citations: [cite(article, 1, 2)] });
    const [first, second, third] = card(quay, { ...quay, text: 'Open is the quay.' }, fire).embeds ?? [];
    expect(first?.description).toContain('> The quay is open.');
    expect(second?.description).toBe('2\\. “Open is the quay.”\n**The story says so:** ¹');
    expect(third?.description).toContain('> The fire was small.');
  });

  test('has its number as text, which is no list in Discord', () => {
    const quay = claim('The quay is open.', { verdict: 'said', citations: [cite(article, 1, 1)] });
    for (const { description = '' } of card(quay, quay).embeds ?? []) expect(description).not.toMatch(/^\d+\. /);
  });

  const endless = makeArticle(
    Array.from({ length: 10 }, (_, at) => [`${'*_ '.repeat(700)}${at}.`, `Short ${at}.`]),
    { title: '['.repeat(256) },
  );
  const all: Citation[] = endless.paragraphs.flatMap((_, at) => [cite(endless, at + 1, 1), cite(endless, at + 1, 2)]);
  const reader = '**@everyone** ||x|| \u202e'.repeat(200);
  const note = '`note` '.repeat(500);

  test.each(LANGUAGES)('keeps to Discord’s limits with the longest of everything, in %s', (language) => {
    const entry = makeQuestion({ answer: '~a~ '.repeat(1_000), citations: all });
    const sentences: CheckedSentence[] = [
      claim(reader, { verdict: 'said', citations: all }),
      claim(`${reader}2`, {
        verdict: 'otherwise',
        citations: all,
        differences: ['number', 'date', 'name', 'negation'],
        says: ['**9**'.repeat(500), '@everyone'],
      }),
      claim(`${reader}3`, { verdict: 'closest', citations: all, entry: makeUnanswered({ note }) }),
      claim('🎉'.repeat(500), { verdict: 'unsaid', entry: makeUnanswered({ note }) }),
      {
        kind: 'question',
        text: reader,
        answer: answered({ entries: [entry], text: entry.answer, citations: all }),
      },
    ];
    const shown = checkCard(wordingFor(language), { sentences, left: 99_999 }, LINK, makePack({ articles: [endless] }));
    expect(brokenLimits(shown)).toEqual([]);
    const text = visibleText(shown);
    expect(text).not.toContain('\u202e');
    for (const { description = '' } of shown.embeds ?? []) expect(description).not.toMatch(/(?<!\\)(?:\\\\)*@everyone/);
  });
});
