import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/language/read-words.ts';
import { anyText } from '../helpers/any-text.ts';

const textsOf = (text: string): string[] => readWords(text).map((word) => word.text);

describe('the words of a text', () => {
  test.each([
    ['are in lower case, without punctuation', 'How FAR can it be seen?!', 'how far can it be seen'],
    ['keep letters of every script', 'Où est Черниговка, 北京?', 'où est черниговка 北京'],
    ['are the same for wide letters and ligatures', 'Ｈｏｗ many ﬁsh', 'how many fish'],
    ['part at a missing space after a full stop or comma', 'It broke.Why,then', 'it broke why then'],
    ['part at hyphens, slashes and dashes', 'US-made—old/new', 'us made old new'],
    ['keep numbers with commas, decimals and times in one piece', '10,000 at 21:40 or 2.5', '10,000 at 21:40 or 2.5'],
    ['write abbreviations with full stops as one word', 'the U.S. and the U.K.', 'the us and the uk'],
    ['leave the number sign and the ampersand out', 'Pell & Daughters #1', 'pell daughters 1'],
  ])('%s', (_, text, words) => {
    expect(textsOf(text)).toEqual(words.split(' '));
  });

  test.each([
    ["don't", 'do not'],
    ['don’t', 'do not'],
    ['dont', 'do not'],
    ["can't", 'can not'],
    ["won't", 'will not'],
    ["mustn't", 'must not'],
    ["they're", 'they are'],
    ["we've", 'we have'],
    ["she'll", 'she will'],
    ["she'd", 'she would'],
    ["I'm", 'i am'],
    ["what's", 'what is'],
    ['whats', 'what is'],
    ["it's", 'it is'],
    ['its', 'its'],
    ["mayor's", 'mayor'],
    ['mayor’s', 'mayor'],
    ["keepers'", 'keepers'],
    ["o'clock", 'oclock'],
  ])('write contractions and owners out: %s is "%s"', (text, words) => {
    expect(textsOf(text)).toEqual(words.split(' '));
  });

  test.each([
    ['u r', 'you are'],
    ['wat abt teh lamp', 'what about the lamp'],
    ['pls lemme know', 'please let me know'],
    ['the govt', 'the government'],
    ['the PM', 'the prime minister'],
    ['were', 'were'],
  ])('spell chat out: %s is "%s"', (text, words) => {
    expect(textsOf(text)).toEqual(words.split(' '));
  });

  test.each([
    ['at 9 p.m. and 5 a.m.', 'at 9 pm and 5 am'],
    ['at 9 pm', 'at 9 pm'],
    ['at 9:30 PM', 'at 9:30 pm'],
  ])('tell the time from the prime minister: %s', (text, words) => {
    expect(textsOf(text)).toEqual(words.split(' '));
  });

  test.each([
    ['mentions of people, roles and channels', '<@123> <@!123> <@&123> <#123> how far'],
    ['emoji of a server', '<:wave:123> how <a:party_cat:123> far'],
    ['commands and times', '</ask:123> how far <t:1700000000:R>'],
    ['emoji', '🐐🐐 how far 👩‍🚒 ⚡'],
    ['@everyone and @here', '@everyone how far @here'],
    ['emphasis, spoilers, quotes, headings and code', '> # **how** ||`far`||'],
    ['a block of code and the name of its language', '```js\nhow far\n```'],
    ['links', 'https://x.example/price?a=b how www.x.example far'],
    ['the address of a link, but not its words', '[how far](https://x.example/price)'],
  ])("leave out Discord's mark-up: %s", (_, text) => {
    expect(textsOf(text)).toEqual(['how', 'far']);
  });

  test('remember what stood in the text, also where it is spelt out', () => {
    expect(readWords("The KEEPER's u")).toEqual([
      { text: 'the', written: 'The' },
      { text: 'keeper', written: "KEEPER's" },
      { text: 'you', written: 'u' },
    ]);
  });

  test.each(['', ' \n\t', '?!…', '🤷', '<@1>', "'", "'''", '\u0000\u001b', '\ud83d', '\ufeff\u200b'])(
    'are none where there are none: %j',
    (text) => {
      expect(textsOf(text)).toEqual([]);
    },
  );

  test('are those of the first 2,000 characters', () => {
    expect(textsOf(`${'lamp '.repeat(400)}goat`)).toEqual(Array.from({ length: 400 }, () => 'lamp'));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are words, whatever JavaScript means by them: %s',
    (word) => {
      expect(textsOf(word)).toEqual([word.replaceAll('_', '').toLowerCase()]);
    },
  );

  test('are never empty and never in capitals, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const odd = readWords(text).filter(
          (word) =>
            !word.text || !word.written || word.text !== word.text.toLowerCase() || /[\s?!<>@'"*`]/.test(word.text),
        );
        expect(odd).toEqual([]);
      }),
    );
  });
});
