import { beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answers/answer.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { learnStory, type Story } from '../../helpers/learned.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';
import { CLAIMS, type LabelledClaim } from './claims.ts';

const packs = new Map<string, Story>();

beforeAll(async () => {
  for (const folder of Object.keys(CLAIMS)) packs.set(folder, await learnStory(folder));
});

function answererOf(folder: string): Answerer {
  const found = packs.get(folder);
  if (!found) throw new Error(`no pack ${folder}`);
  return found.answerer;
}

const labelled = Object.entries(CLAIMS).flatMap(([folder, claims]) => claims.map((claim) => ({ folder, ...claim })));

describe('a claim', () => {
  it.each(labelled.filter(({ isTrue }) => !isTrue))(
    'that is not true is never called so: $claim',
    ({ folder, claim }) => {
      expect(answererOf(folder).check(claim).verdict).not.toBe('said');
    },
  );

  it.each(labelled.filter(({ isTrue }) => isTrue))(
    'that is true is never contradicted: $claim',
    ({ folder, claim }) => {
      expect(['said', 'closest']).toContain(answererOf(folder).check(claim).verdict);
    },
  );

  it.each(labelled.filter(({ verdict }) => verdict))('is $verdict: $claim', ({ folder, claim, verdict }) => {
    expect(answererOf(folder).check(claim).verdict).toBe(verdict);
  });

  it('is told apart from the story as this table says', () => {
    expect(confusion(labelled)).toMatchInlineSnapshot(`
      "           said       otherwise  closest    unsaid
      verbatim   11         0          0          0
      paraphrase 13         0          5          0
      number     0          10         5          0
      date       0          4          1          0
      name       0          4          4          0
      negated    0          7          1          0
      twisted    0          6          29         0
      unsaid     0          0          3          8
      off-topic  0          0          0          4
      hostile    0          1          2          3"
    `);
  });
});

describe.each(Object.keys(CLAIMS))('every sentence of %s', (folder) => {
  const sentences = () =>
    (packs.get(folder)?.pack.articles ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
    );
  const verdicts = (claims: string[]) =>
    claims
      .map((claim) => [claim, answererOf(folder).check(claim).verdict] as const)
      .filter(([, verdict]) => verdict === 'said');

  it('is said as it stands, in capitals, without its punctuation at the end', () => {
    const forms = sentences().flatMap((text) => [text, text.replace(/[.!?”"]+$/, ''), `  **${text}** `]);
    expect(verdicts(forms)).toHaveLength(forms.length);
  });

  it('is not said with another number', () => {
    const changed = sentences().flatMap((text) =>
      [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(
        ({ 0: number, index }) => `${text.slice(0, index)}7${number}${text.slice(index + number.length)}`,
      ),
    );
    expect(changed.length).toBeGreaterThan(3);
    expect(verdicts(changed)).toEqual([]);
  });

  it('is not said with another name', () => {
    const changed = sentences().flatMap((text) =>
      [...text.matchAll(/(?<=\p{Ll},? (?:“|")?)\p{Lu}\p{L}+/gu)].map(
        ({ 0: name, index }) => `${text.slice(0, index)}Zorbania${text.slice(index + name.length)}`,
      ),
    );
    expect(changed.length).toBeGreaterThan(3);
    expect(verdicts(changed)).toEqual([]);
  });

  it('is not said with a “not” or another word more in it, wherever it stands', () => {
    const changed = sentences().flatMap((text) => {
      const words = text.split(' ');
      return words.slice(1).flatMap((_, at) => {
        const [before, behind] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
        return `${before} ${at % 2 ? 'not' : 'formerly'} ${behind}`;
      });
    });
    expect(verdicts(changed)).toEqual([]);
  });

  it('is not said backwards, nor with its halves changed about', () => {
    const changed = sentences().flatMap((text) => {
      const words = text.replace(/[.,]/g, '').split(' ');
      const middle = Math.floor(words.length / 2);
      return [[...words].reverse().join(' '), [...words.slice(middle), ...words.slice(0, middle)].join(' ')];
    });
    expect(verdicts(changed)).toEqual([]);
  });
});

describe('a statement', () => {
  const article = makeArticle([
    [
      'If the council agrees, the bridge will open on Monday.',
      '“The bridge is safe,” Bo said, “and the river is clean.”',
    ],
    ['The bridge, according to Bo, cost 5 million marks.', 'The former mayor opened the old station.'],
    ['The bridge, which has 12 arches, opened in June.', 'Only Ada may cross the bridge at night.'],
  ]);
  const { check } = trainAnswerer(
    makePack({
      articles: [article],
      names: [
        { name: 'Ada', also: [] },
        { name: 'Bo', also: [] },
      ],
    }),
  );

  it.each([
    'The bridge will open on Monday',
    'The river is clean',
    'The bridge is safe',
    'The bridge cost 5 million marks',
    'The mayor opened the old station',
    'Ada may cross the bridge',
  ])('is not made without what takes it back: %s', (claim) => {
    expect(check(claim).verdict).toBe('closest');
  });

  it.each([
    'If the council agrees, the bridge will open on Monday',
    'The bridge opened in June',
    'The bridge has 12 arches',
    'The former mayor opened the station',
  ])('may be left short where that changes nothing: %s', (claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['The bridge opened in July', 'date'],
    ['The bridge has 14 arches', 'number'],
    ['Only Bo may cross the bridge at night', 'name'],
    ['The bridge never opened in June', 'negation'],
  ])('contradicts another figure, date, name where there is only one, and a denial: %s', (claim, difference) => {
    expect(check(claim)).toMatchObject({ verdict: 'otherwise', differences: [difference] });
  });
});

it('checks hostile claims of any kind without failing', () => {
  const answerer = answererOf('tests/fixtures/night-market');
  const hostile = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '🎉',
    '??',
    ',,,,,',
    'a,'.repeat(5_000),
    '('.repeat(4_000),
    '1'.repeat(4_000),
  ];
  for (const claim of hostile) expect(['closest', 'unsaid']).toContain(answerer.check(claim).verdict);
});

/** Rows: what the claims are; columns: what is said about them. */
function confusion(claims: (LabelledClaim & { folder: string })[]): string {
  const columns = ['said', 'otherwise', 'closest', 'unsaid'] as const;
  const rows = [...new Set(claims.map(({ sort }) => sort))].map((sort) => {
    const verdicts = claims
      .filter((one) => one.sort === sort)
      .map(({ folder, claim }) => answererOf(folder).check(claim).verdict);
    return [sort, ...columns.map((column) => verdicts.filter((verdict) => verdict === column).length)];
  });
  return [['', ...columns], ...rows]
    .map((row) =>
      row
        .map((cell) => String(cell).padEnd(11))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
