import fc from 'fast-check';

/** Text of up to so many UTF-16 units, with everything that is special to Discord. */
export function hostileText(most: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(
    ...'ab \\*_~`|[]()<>@#-.:/1\n',
    '🌙',
    'é',
    '@everyone',
    '<@123456789012345678>',
    'https://x.example',
  );
  return fc
    .string({ unit, minLength: 1, maxLength: most })
    .map((text) => text.slice(0, most).replace(/\p{Cs}/gu, '') || 'x');
}

/** A long sentence cheaply, so that large packs are tried often. */
export function longText(most: number): fc.Arbitrary<string> {
  return fc.tuple(hostileText(40), fc.integer({ min: 1, max: most })).map(([part, length]) =>
    part
      .repeat(Math.ceil(length / part.length))
      .slice(0, length)
      .replace(/\p{Cs}/gu, ''),
  );
}
