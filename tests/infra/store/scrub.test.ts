import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldScrubbed, scrub } from '../../../src/infra/store/scrub.ts';
import { expectLinearIn } from '../../helpers/growth.ts';

describe('what could tell who somebody is is taken out', () => {
  test.each([
    ['a mention', 'ask <@123456789012345678> why', 'ask … why'],
    ['a mention of a nickname', 'ask <@!123456789012345678>why', 'ask … why'],
    ['a role, a channel, a command', '<@&1> <#2> </ask:3> now', '… … … now'],
    ['custom emoji and times', '<:smile:1> <a:wave:2> <t:1731870000:R> ok', '… … … ok'],
    ['everyone', '@everyone why?', '… why?'],
    ['a name after @', 'why @someone?', 'why …'],
    ['a wide @', 'mail joe＠example．com now', 'mail … now'],
    ['an e-mail address', 'mail joe.doe+x@mail.example.org, now', 'mail …, now'],
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
    ['digits in mathematical letters and keycaps', '𝟙𝟚𝟛𝟜𝟝𝟞𝟟 ok 1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', '… ok …'],
    ['digits split by invisible letters', 'id 123\u200b456\u200d789 ok', 'id … ok'],
    ['digits behind letters', 'user123456789', 'user…'],
  ])('%s', (_, text, expected) => expect(scrub(text, 300)).toBe(expected));
});

describe('spelt so that people can read it and machines cannot', () => {
  test.each([
    'john.doe @ example.com',
    'john.doe@ example.com',
    'john [at] example [dot] com',
    'john(at)example(dot)com',
    'john {at} example.co.uk',
    'john at example dot com',
    'John AT mail DOT example DOT com',
    'joe.me',
    'steam:joe',
    'discord.gg/abc',
    'example.museum',
    'приклад.укр',
    'joe。me',
    '192.168.10.1',
  ])('%s is taken out', (text) => {
    expect(scrub(`Is it ${text} or not`, 300)).toBe('Is it … or not');
  });

  const digits = fc.constantFrom(
    '0123456789',
    '０１２３４５６７８９',
    '⓪①②③④⑤⑥⑦⑧⑨',
    '٠١٢٣٤٥٦٧٨٩',
    '०१२३४५६७८९',
    '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
    '⓿❶❷❸❹❺❻❼❽❾',
    '零一二三四五六七八九',
  );
  const between = fc.constantFrom(
    '',
    ' ',
    '-',
    '\u2012',
    '\u2011',
    '\u2212',
    "'",
    '’',
    '\u02bc',
    '~',
    '*',
    ' | ',
    '+',
    ';',
    ' (',
    ') ',
    '[',
    ']',
    '/',
    '.',
    '☎',
    ' 😀 ',
    '\ufe0f\u20e3',
    '\u200b',
    '_',
    ' · ',
    '…',
  );
  const telephone = fc
    .array(fc.record({ digit: fc.integer({ min: 3, max: 9 }), script: digits, after: between }), {
      minLength: 7,
      maxLength: 16,
    })
    .map((parts) => parts.map(({ digit, script, after }) => [...script][digit] + after).join(''));

  test('a telephone number is taken out however it is spelt', () => {
    fc.assert(
      fc.property(telephone, (number) => {
        expect(scrub(`call me ${number} now`, 300)).not.toMatch(/\p{N}|[零一二三四五六七八九]/u);
      }),
    );
  });

  const name = fc.stringMatching(/^[a-z]{2,8}$/);
  const at = fc.constantFrom('@', ' @ ', '@ ', ' [at] ', '(at)', ' {AT} ', '＠', ' at ');
  const dot = fc.constantFrom('.', '[dot]', ' (dot) ', ' dot ', ' {DOT} ', '．');
  const suffix = fc.constantFrom('com', 'org', 'co.uk', 'me', 'io', 'museum', 'travel');
  test('an e-mail address is taken out however it is spelt', () => {
    fc.assert(
      fc.property(name, at, name, dot, suffix, (person, sign, host, stop, end) => {
        expect(scrub(`write to Q${person}${sign}Z${host}${stop}${end} now`, 300)).not.toMatch(/Q[a-z]|Z[a-z]/);
      }),
    );
  });
});

describe('what a question is about stays', () => {
  test.each([
    'What happened in 1939-1945, and in 1914–1918?',
    'Was it 10,000 troops, or 10,000-12,000?',
    'Is pi 3.14, and did they win 3-1 for $5.99?',
    'Were there 90 drones and 120 missiles on 2024-11-19, or on 19.11.2024 at 10:30?',
    'Was it in 2024? 190 miles?',
    'What do the U.S. and the U.K. say, e.g. at 5 p.m.?',
    'Does it end at a dot?',
  ])('%s', (text) => expect(scrub(text, 300)).toBe(text));

  test('in nearly all questions of the labelled sets', async () => {
    const texts = ['development', 'held-out'].map((set) =>
      readFileSync(`tests/fixtures/labelled/${set}.jsonl`, 'utf8'),
    );
    const questions = texts.flatMap((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line).q)),
    );
    const altered = questions.filter((question) => scrub(question, 4_000).includes('…') && !question.includes('…'));
    expect(altered.length / questions.length).toBeLessThan(0.01);
  });

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
    ['spaced dots', 'a . '],
    ['at', 'a at '],
    ['spelt dots', '[dot]'],
    ['brackets', '[ '],
    ['open tags', '<@'],
    ['combining marks', '1\u0301'],
    ['what NFKC makes long', '\ufdfa'],
  ])('a megabyte of %s takes time that grows with it', (_, part) =>
    expectLinearIn(part, 250_000, (text) => expect([...scrub(text, 300)].length).toBeLessThanOrEqual(300)),
  );

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
