import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldScrubbed, scrub } from '../../../src/platform/store/scrub.ts';

describe('what could tell who somebody is is taken out', () => {
  test.each([
    ['a mention', 'ask <@123456789012345678> why', 'ask … why'],
    ['a mention of a nickname', 'ask <@!123456789012345678>why', 'ask … why'],
    ['a role, a channel, a command', '<@&1> <#2> </ask:3> now', '… … … now'],
    ['custom emoji and times', '<:smile:1> <a:wave:2> <t:1731870000:R> ok', '… … … ok'],
    ['everyone', '@everyone why?', '… why?'],
    ['a name after @', 'why @someone?', 'why …'],
    ['a wide @', 'mail joe＠example．com now', 'mail … now'],
    ['an e-mail address', 'mail joe.doe+x@mail.example.org, now', 'mail … now'],
    ['an address of other letters', 'пишіть на олена@приклад.укр будь ласка', 'пишіть на … будь ласка'],
    ['an address split by invisible letters', 'mail joe\u200b@\u2060example.com now', 'mail … now'],
    ['a link', 'see https://example.com/a?b=c#d now', 'see … now'],
    ['a link in brackets', '[story](https://example.com/x) why', '… why'],
    ['a link without a scheme', 'see www.example.com or discord.gg/abc or example.com now', 'see … or … or … now'],
    ['a link of another scheme', 'see tg://resolve?domain=joe now', 'see … now'],
    ['a number over six digits', 'my id is 1234567 ok', 'my id is … ok'],
    ['a telephone number', 'call +48 (123) 456-789 ok', 'call … ok'],
    ['a card number', 'card 4111 1111 1111 1111 ok', 'card … ok'],
    ['wide digits', 'id １２３４５６７８ ok', 'id … ok'],
    ['digits of other scripts', 'id ١٢٣٤٥٦٧ ४५६७८९०१ ok', 'id … ok'],
    ['digits in mathematical letters and keycaps', '𝟙𝟚𝟛𝟜𝟝𝟞𝟟 ok 1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', '… ok …\u20e3'],
    ['digits split by invisible letters', 'id 123\u200b456\u200d789 ok', 'id … ok'],
    ['digits behind letters', 'user123456789', 'user…'],
  ])('%s', (_, text, expected) => expect(scrub(text, 300)).toBe(expected));
});

describe('what a question is about stays', () => {
  test.each([
    ['How far can they strike, 190 miles or 300 km?'],
    ['Did 10,000 or 123,456 troops come in 2024?'],
    ['Чому Україна вдарила 19 листопада?'],
    ['우크라이나는 왜 공격했나요?'],
    ['What does the U.S. say?'],
    ['💥 and 🇺🇦?'],
  ])('%s', (text) => expect(scrub(text, 300)).toBe(text.normalize('NFKC')));

  test('in one line without surplus space and control characters', () => {
    expect(scrub('  what\u0000\n\n did\tNATO\u2028say ', 300)).toBe('what did NATO say');
  });
});

describe('hostile texts', () => {
  test.each([
    ['nothing', '', ''],
    ['nothing but white space', ' \n\t\u00a0', ''],
    ['half a character', 'a\ud83d', 'a'],
    ['only invisible letters', '\u200b\u200d\ufeff\u3164', ''],
  ])('%s', (_, text, expected) => expect(scrub(text, 300)).toBe(expected));

  test('a text is cut between characters', () => {
    expect(scrub('😀'.repeat(400), 300)).toBe('😀'.repeat(300));
  });

  test('a number or an address that the cut would shorten is not kept at all', () => {
    for (let before = 3_980; before < 4_001; before++) {
      const scrubbed = scrub(`${'x '.repeat(before / 2)}12345678 joe@example.com`, 10_000);
      expect(scrubbed).not.toMatch(/\d|joe/);
    }
  });

  test.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['signs of addresses', '@'],
    ['dots', 'a.'],
    ['open tags', '<@'],
    ['combining marks', '1\u0301'],
    ['what NFKC makes long', '\ufdfa'],
  ])('a megabyte of %s takes no time', (_, part) => {
    const started = performance.now();
    expect([...scrub(part.repeat(1_000_000 / part.length), 300)].length).toBeLessThanOrEqual(300);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('whatever is written, seven digits and addresses never stay', () => {
    const pieces = fc.constantFrom(
      '1',
      '23',
      '456',
      ' ',
      '-',
      '.',
      '@',
      'a',
      '\u200b',
      'https://',
      '<@',
      '>',
      '😀',
      '٣',
      'x.com',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const scrubbed = scrub(parts.join(''), 300);
        expect(scrubbed).not.toMatch(/\p{Nd}{7}|@|:\/\//u);
        expect([...scrubbed].length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

test('questions that differ in capitals, signs and what was taken out are one', () => {
  const folded = ['What did NATO say?', 'what did nato SAY', '<@123456789012345678> what did NATO say!!!'].map((text) =>
    foldScrubbed(scrub(text, 300)),
  );
  expect(new Set(folded)).toEqual(new Set(['what did nato say']));
});
