import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/ui/escape-markdown.ts';
import { unescaped } from '../helpers/shown.ts';

test.each([
  ['emphasis', '**bold** *it* __under__ ~~gone~~', '\\*\\*bold\\*\\* \\*it\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~'],
  ['a spoiler', '||hidden||', '\\|\\|hidden\\|\\|'],
  ['code', '`x` ```y```', '\\`x\\` \\`\\`\\`y\\`\\`\\`'],
  ['a user mention', '<@123456789012345678>', '\\<\\@123456789012345678\\>'],
  ['@everyone', '@everyone @here', '\\@everyone \\@here'],
  ['a time stamp', '<t:1700000000:R>', '\\<t:1700000000:R\\>'],
  ['a masked link', '[free](https://x.example)', '\\[free\\](https\\://x.example)'],
  ['a bare link', 'see http://x.example', 'see http\\://x.example'],
  ['a heading', '# Big\n## Less', '\\# Big\n\\## Less'],
  ['small text', '-# small', '\\-# small'],
  ['a list', '- one\n+ two\n  * three\n12. four\n3) five', '\\- one\n\\+ two\n  \\* three\n12\\. four\n3\\) five'],
  ['a quote', '> said\n>>> all', '\\> said\n\\>\\>\\> all'],
  ['a backslash', 'C:\\*', 'C:\\\\\\*'],
])('%s in a text is shown as it is written', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('ordinary prose stays as it is', () => {
  const prose = 'US-made missiles (“Atacms”) fly 190.5 miles; it’s #1, at 12:30 — or 3 - 4 weeks!';
  expect(escapeMarkdown(prose)).toBe(prose);
});

test('a reader sees exactly the text that was escaped, whatever it holds', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'\\*_~`|[]()<>@#-+.:/ 1a\n') });
  fc.assert(fc.property(hostile, (text) => unescaped(escapeMarkdown(text)) === text));
});

test('no mark that Discord could read stays without a backslash, whatever the text', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'\\*_~`|[]<>@ab\n') });
  fc.assert(
    fc.property(hostile, (text) => {
      const withoutEscapes = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '');
      expect(withoutEscapes).not.toMatch(/[\\*_~`|[\]<>@]/);
    }),
  );
});
