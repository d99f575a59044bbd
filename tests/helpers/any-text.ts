import fc from 'fast-check';

/** The longest text that Discord lets into an option of a command. */
const LONGEST = 6_000;

/** Texts as they come in: of any script, in pieces of mark-up, torn, endless, hostile; up to 6,000 characters. */
export function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ordinary) },
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: characters(0x10ffff) },
    { weight: 1, arbitrary: characters(0xffff) },
  );
  const short = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
  const endless = fc.tuple(piece, fc.integer({ min: 1, max: 1_500 })).map(([text, times]) => text.repeat(times));
  return fc
    .oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: endless })
    .map((text) => text.slice(0, LONGEST));
}

/** A few characters of any kind up to a code point, torn pairs and controls too. */
function characters(max: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max }), { maxLength: 12 }).map((points) => String.fromCodePoint(...points));
}

const ordinary = 'how many steps did the keeper climb and what does US lend us 1,400 10k Brennock lens veyland'.split(
  ' ',
);

const hostile = [
  '',
  '\u0000',
  '\u001b[31m',
  '\u202egnorw',
  'مرحبا بالعالم',
  'שלום',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'ﷺ',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '🇺🇸',
  '@everyone',
  '<@123456789012345678>',
  '<:lamp:123>',
  '```js\nlet lamp;\n```',
  '||spoiler||',
  '[lamp](https://x.example)',
  'https://x.example/?q=lamp',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE questions; --",
  '$(reboot)',
  '(a+)+$',
  '999999999999999 billion billion',
  'U.S.',
  "'s",
  "n't",
  '\u00ad\u200b\ufeff',
  'ıİſß',
  'xqzvkjw',
  '?',
  ', and what',
  '\r\n',
];
