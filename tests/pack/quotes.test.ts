import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/contracts/steps.ts';
import { foldText, foldWithPlaces } from '../../src/pack/fold-text.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { loadWith, questionCiting } from './ferry-story.ts';

function citing(article: string, ...cites: Parameters<typeof questionCiting>) {
  return loadPack([
    { path: 'a.md', text: `---\ntitle: A\n---\n\n${article}\n` },
    { path: 'q.yaml', text: questionCiting(...cites) },
  ]);
}

const quotesOf = (loaded: ReturnType<typeof loadPack>) =>
  loaded.pack?.questions[0]?.citations.map(({ quote }) => quote);

describe('a quote is found', () => {
  test.each([
    ['with straight marks where the article has curly ones', 'He said “it’s over now”.', `said "it's over now"`],
    ['with curly marks where the article has straight ones', `He said "it's over now".`, 'said “it’s over now”'],
    ['over line breaks and double spaces', 'One two\nthree   four five.', 'two three four'],
    ['with a no-break space in the article', 'It cost 40\u00a0000 crowns.', 'cost 40 000 crowns'],
    ['with full-width letters and ligatures', 'The ﬁrst ＡＢＣ deﬁned it.', 'first ABC defined it'],
    ['with letters composed or not', 'Ca\u0301fe and the\u0301 were sold.', 'Cáfe and thé were'],
    ['with an ellipsis as three dots', 'Well… maybe it is.', 'Well... maybe it is'],
  ])('%s, and comes out as the article has it', (_, article, quote) => {
    const [found = ''] = quotesOf(citing(article, quote)) ?? [];

    expect(foldText(found)).toBe(foldText(quote));
    expect(article.replace(/\s+/g, ' ')).toContain(found);
  });
});

describe('a quote is not found', () => {
  test.each([
    ['in other capitals', 'The Ferry will sail.', 'the ferry will sail'],
    ['with another hyphen', 'A long-range missile flew.', 'long–range missile flew'],
    ['with single for double marks', 'He said "it is" so.', `He said 'it is' so`],
    ['without an accent', 'The café was closed.', 'The cafe was closed'],
    ['over two paragraphs', 'One two three.\n\nFour five six.', 'two three. Four five'],
    ['from within a word', 'It was unlawful to do so.', 'lawful to do so'],
    ['up to within a number', 'Up to 100,000 troops came.', 'Up to 100'],
    ['up to within a decimal', 'It rose by 3.14 points.', 'It rose by 3'],
    ['from within a decimal', 'It rose by 3.14 points then.', '14 points then'],
  ])('%s', (_, article, quote) => {
    expect(citing(article, quote).problems.map(({ expected }) => expected)).toEqual([
      'a quote that stands word for word in an article',
    ]);
  });
});

test('a quote that runs from the end of one article into the next is not found, and is not told to run over paragraphs', () => {
  const { problems } = loadPack([
    { path: 'a.md', text: '---\ntitle: A\n---\n\nIt rained. One two three.\n' },
    { path: 'b.md', text: '---\ntitle: B\n---\n\nFour five six. It rained on.\n' },
    { path: 'q.yaml', text: questionCiting('two three. Four five') },
  ]);
  const problem = problems.find(({ isNote }) => !isNote);

  expect(problem?.expected).toBe('a quote that stands word for word in an article');
  expect(`${problem?.found} ${problem?.advice}`).not.toMatch(/paragraph/);
});

test('a quote over several sentences gives a citation for each, with its own part', () => {
  const { pack } = citing('He left. She stayed at home. They met again.', 'left. She stayed at home. They met');

  expect(pack?.questions[0]?.citations).toEqual([
    { article: 'a', paragraph: 1, sentence: 1, quote: 'left.' },
    { article: 'a', paragraph: 1, sentence: 2, quote: 'She stayed at home.' },
    { article: 'a', paragraph: 1, sentence: 3, quote: 'They met' },
  ]);
});

test('the same citation comes once, however often it is quoted', () => {
  expect(quotesOf(citing('He left the house.', 'left the house', 'left  the house'))).toEqual(['left the house']);
});

test('a sentence that stands twice in a paragraph is cited where the quote is', () => {
  const article = 'It rained all day. It rained all day. It rained all day long.';

  const { pack } = citing(article, 'rained all day long');

  expect(pack?.questions[0]?.citations[0]?.sentence).toBe(3);
});

test('a quote in two places is accepted where the article is named, and cited at its first place', () => {
  const twice = 'One two three here.\n\nOne two three there.';

  expect(citing(twice, 'One two three').problems[0]?.expected).toBe('a quote that stands in one place only');
  expect(citing(twice, { article: 'a', quote: 'One two three' }).pack?.questions[0]?.citations).toEqual([
    { article: 'a', paragraph: 1, sentence: 1, quote: 'One two three' },
  ]);
});

test('a cut word elsewhere does not make a quote stand twice', () => {
  expect(quotesOf(citing('The start of it all. The art of it all.', 'art of it all'))).toEqual(['art of it all']);
});

test('in a script without spaces words are counted all the same', () => {
  expect(quotesOf(citing('東京は日本の首都です。大阪は違います。', '日本の首都です'))).toEqual(['日本の首都です']);
  expect(citing('東京は日本の首都です。', '東京').problems[0]?.expected).toBe('a quote of 3 words or more');
});

describe('a misquote is answered with the nearest real text', () => {
  test.each([
    ['a word replaced', 'twelve days after a storm ripped its ramp off', 'twelve days after a storm tore its ramp off'],
    ['a word left out', 'twelve days after a storm its ramp off', 'twelve days after a storm tore its ramp off'],
    ['a word too many', 'the island’s 310 brave residents were supplied', 'The island’s 310 residents were supplied'],
    ['words misspelt', 'residants were suplied by fishing boats', 'residents were supplied by fishing boats'],
    ['an end that is no longer the article’s', 'It cost 40,000 crowns altogether', 'It cost 40,000 crowns'],
  ])('%s', (_, quote, meant) => {
    expect(loadWith(questionCiting(quote)).problems[0]?.advice).toContain(`Did you mean “${meant}`);
  });

  test.each([' ... ', ' [...] ', '…'])('or with the advice to leave nothing out, where “%s” stands for it', (dots) => {
    const advice = (parts: number) => {
      const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
      const kept = Array.from({ length: parts }, (_, at) => words.slice(at * 3, at * 3 + 2).join(' '));
      return citing(`${words.join(' ')} end.`, kept.join(dots)).problems[0]?.advice;
    };
    for (const parts of [2, 10]) expect(advice(parts)).toMatch(/^Leave nothing out of a quote/);
    expect(advice(11)).not.toMatch(/^Leave nothing out/);
  });

  test('unless nothing is near', () => {
    expect(loadWith(questionCiting('entirely unrelated sentence about cheese')).problems[0]?.advice).not.toContain(
      'Did you mean',
    );
  });

  test('in an article of 50 kB for hundreds of misquotes', () => {
    const word = (index: number): string => `w${((index * 7919) % 3_001).toString(36)}`;
    const words = Array.from({ length: 10_000 }, (_, index) => (index % 150 === 149 ? '\n\n' : word(index)));
    const cites = Array.from(
      { length: 25 },
      (_, index) => `${words.slice(index * 300, index * 300 + 9).join(' ')} wrong`,
    );
    const lists = { unanswered: Array.from({ length: 20 }, (_, id) => ({ id, question: `Q${id}?`, nearest: cites })) };
    const { problems } = loadPack([
      { path: 'a.md', text: `---\ntitle: A\n---\n\n${words.join(' ')}\n` },
      { path: 'q.yaml', text: JSON.stringify(lists) },
    ]);

    expect(problems).toHaveLength(500);
    expect(problems.every(({ advice }) => advice.includes('Did you mean'))).toBe(true);
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('folding with places gives the same text as folding, with places that are in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, starts, ends } = finish(foldWithPlaces(text));

      expect(folded.trim()).toBe(foldText(text));
      expect(starts).toHaveLength(folded.length);
      for (const [index, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        expect(ends[index]).toBeGreaterThan(start);
      }
    }),
  );
});

test('no character is folded apart from what joins it, in any script', () => {
  const unit = fc.constantFrom(
    ...'a é“—”…ñжїאבمرか漢字각ﬁ½ €',
    '\u0301',
    '\u20E3',
    '\u3099',
    '\u11A8',
    '\u200D',
    '\uFE0F',
    '\u0651',
    'क्ष',
    '👩‍👧',
    '🇺🇦',
  );
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const borders = new Set([...graphemes.segment(text)].map(({ index }) => index));

      expect(finish(foldWithPlaces(text)).starts.filter((start) => !borders.has(start))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('whatever is quoted from an article, each citation is a part of the sentence at its place', () => {
  const word = fc.stringMatching(/^[a-zé“”’"'.!?,…0-9]{1,8}$/);
  const article = fc.array(word, { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(article, fc.nat(40), fc.integer({ min: 3, max: 12 }), (words, start, length) => {
      const quote = words.slice(start % words.length, (start % words.length) + length).join(' ');
      const { pack } = citing(`Start ${words.join(' ')} end.`, { article: 'a', quote });
      for (const { paragraph, sentence, quote: part } of pack?.questions[0]?.citations ?? []) {
        expect(pack?.articles[0]?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text).toContain(part);
      }
    }),
  );
});

describe('a quote that differs from the article only in the marks at its ends is found, and comes out with the marks of the article', () => {
  test.each([
    [
      'a full stop that the list item lacks',
      '- Oakdale has 85 homes\n- Elm has 9',
      'Oakdale has 85 homes.',
      'Oakdale has 85 homes',
    ],
    ['no full stop', 'The ferry sails on Monday. It is new.', 'The ferry sails on Monday', 'The ferry sails on Monday'],
    ['a full stop for a comma', 'It sails on Monday, she said.', 'It sails on Monday.', 'It sails on Monday'],
    [
      'a full stop for a question mark',
      'Will it sail again? Nobody knows.',
      'Will it sail again.',
      'Will it sail again?',
    ],
    ['a semicolon', 'It sails on Monday.', 'It sails on Monday;', 'It sails on Monday.'],
    [
      'quotation marks around it',
      'The ferry sails on Monday.',
      '“The ferry sails on Monday”',
      'The ferry sails on Monday.',
    ],
    ['other quotation marks', 'He said «it is over now».', '"it is over now"', '«it is over now».'],
    ['the full stop within the quotation marks', 'He said “it is over now”.', '“it is over now.”', '“it is over now”.'],
    [
      'dots that say there is more',
      'The new ferry sails on Monday at noon.',
      '... ferry sails on Monday …',
      'ferry sails on Monday',
    ],
    ['a list mark', 'Oakdale has 85 homes.', '- Oakdale has 85 homes', 'Oakdale has 85 homes'],
    ['mark-up and a full stop', 'The **new ferry** sails', 'The **new ferry** sails.', 'The new ferry sails'],
  ])('%s', (_, article, quote, found) => {
    expect(quotesOf(citing(article, quote))).toEqual([found]);
  });

  test.each([
    ['the sign of a number', 'It was 5 degrees cold.', '-5 degrees cold'],
    ['the point of a number', 'It was 5 degrees cold.', '.5 degrees cold'],
    ['a percent sign', 'It rose by 5 points.', 'It rose by 5%'],
  ])('but not %s', (_, article, quote) => {
    expect(quotesOf(citing(article, quote))).toBeUndefined();
  });

  test('and still has to stand in one place only', () => {
    const { problems } = citing('It is over now, he said.\n\nIt is over now, she said.', 'It is over now.');

    expect(problems.map(({ expected }) => expected)).toEqual(['a quote that stands in one place only']);
  });

  test('as it stands before as it nearly stands', () => {
    expect(quotesOf(citing('It is over now, he said.\n\nIt is over now. It is.', 'It is over now.'))).toEqual([
      'It is over now.',
    ]);
  });
});
