import { describe, expect, test } from 'vitest';
import { finish } from '../../src/contracts/steps.ts';
import type { QuotedParagraph } from '../../src/pack/quotes/find-quotes.ts';
import { createNearestText } from '../../src/pack/quotes/nearest-text.ts';

function nearest(quote: string, ...texts: string[]) {
  const paragraphs = texts.map(
    (text, at): QuotedParagraph => ({
      article: 'a',
      number: at + 1,
      paragraph: { text, sentences: [] },
      folded: { text, starts: [], ends: [] },
    }),
  );
  return finish(createNearestText(paragraphs)(quote));
}

const FERRY = 'ferry to Holm Island will sail again from Monday, twelve days after a storm';

describe('the text that was meant is', () => {
  test.each([
    [
      'one with two words replaced',
      'sail on Tuesday, twelve long days after',
      'sail again from Monday, twelve days after',
    ],
    ['one with most of its words left out', 'ferry Holm sail Monday twelve storm', FERRY],
  ])('%s', (_, quote, text) => {
    expect(nearest(quote, `The old ${FERRY} tore its ramp off.`)).toMatchObject({ text, isAlone: true });
  });

  test('as long as what was quoted', () => {
    const meant = nearest('red blue green black', 'red blue green grey', 'red blue');
    expect(meant).toMatchObject({ text: 'red blue green grey', isAlone: true });
  });

  test.each([
    ['shares a few words', 'the ferry of cheese and purple moons'],
    ['shares less than it adds', 'storm quickly and very violently tore its ramp'],
  ])('none that only %s', (_, quote) => {
    expect(nearest(quote, `The old ${FERRY} tore its ramp off.`)).toBeUndefined();
  });
});

describe('an editor has to choose where another text is about as near', () => {
  test.each([
    ['just as near', 'He paid six crowns', 'He paid ten crowns.', 'He paid two crowns.'],
    ['a word alike less', 'one two three fourr', 'one two three four', 'one two three for'],
    ['right before it in its paragraph', 'one two three fuor', 'one two tree four one two three four'],
  ])('%s', (_, quote, ...texts) => {
    expect(nearest(quote, ...texts)).toMatchObject({ isAlone: false });
  });

  test.each([
    ['a word less', 'He paid ten crowns here', 'He paid ten crowns for it.', 'He paid ten marks.'],
    ['a word less, and one more', 'alpha beta gamma', 'alpha beta x gamma', 'alpha beta'],
  ])('but not where it has %s', (_, quote, ...texts) => {
    expect(nearest(quote, ...texts)).toMatchObject({ isAlone: true });
  });
});
