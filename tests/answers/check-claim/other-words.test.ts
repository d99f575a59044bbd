import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import type { CheckedClaim } from '../../../src/answers/check-claim/check-claim.ts';
import { learnStory } from '../../helpers/learned.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

/** A claim in other words than the story's, with what an honest reader would call it. */
interface Labelled {
  story: string;
  claim: string;
  label: 'says-so' | 'otherwise' | 'neither';
}

const checked: (Labelled & { verdict: CheckedClaim['verdict'] })[] = [];

beforeAll(async () => {
  const lines = (await readFile('tests/fixtures/labelled/claims.jsonl', 'utf8')).trimEnd().split('\n');
  const labelled = lines.map((line): Labelled => JSON.parse(line));
  for (const story of new Set(labelled.map((one) => one.story))) {
    const { check } = (await learnStory(story)).answerer;
    for (const one of labelled) if (one.story === story) checked.push({ ...one, verdict: check(one.claim).verdict });
  }
});

describe('claims in other words than the story’s', () => {
  const claimsCalled = (verdict: CheckedClaim['verdict'], label: (one: Labelled['label']) => boolean) =>
    checked.filter((one) => one.verdict === verdict && label(one.label)).map(({ claim }) => claim);

  test('are never said to be so where they are not', () => {
    expect(claimsCalled('said', (label) => label !== 'says-so')).toEqual([]);
  });

  test('are never said to be otherwise where nothing contradicts them', () => {
    expect(claimsCalled('otherwise', (label) => label !== 'otherwise')).toEqual([]);
  });

  test('are decided more often than not', () => {
    const decidable = checked.filter(({ label }) => label !== 'neither');
    const decided = decidable.filter(({ verdict }) => verdict === 'said' || verdict === 'otherwise');
    expect(decidable.length).toBeGreaterThan(80);
    expect(decided.length / decidable.length).toBeGreaterThan(0.55);
  });
});

test('a claim whose words hundreds of sentences have is not compared with all of them in other words', () => {
  const check = (boats: number) => {
    const paragraphs = Array.from({ length: boats }, (_, at) => [`The boat ${at} sailed in the old harbour.`]);
    return trainAnswerer(makePack({ articles: [makeArticle(paragraphs)] })).check('The boat sailed in the harbour.');
  };
  expect(check(50).verdict).toBe('said');
  expect(check(301).verdict).toBe('closest');
});
