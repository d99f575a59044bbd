import { expect, test } from 'vitest';
import { packVersion, packVersionInSteps } from '../../src/pack/pack-version.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';

test('the version of a pack stays while its content does, and changes with any word of it', async () => {
  const pack = await loadFixturePack('night-market');
  expect(packVersion(structuredClone(pack))).toBe(packVersion(pack));
  expect(packVersion(pack)).toMatch(/^[0-9a-z]{1,7}$/);
  const [first, ...others] = pack.questions;
  if (!first) throw new Error('the pack has no question');
  const edited = { ...pack, questions: [{ ...first, answer: `${first.answer} ` }, ...others] };
  expect(packVersion(edited)).not.toBe(packVersion(pack));
});

test('the version of a pack is worked out in many steps, and with one more question in hardly any work', async () => {
  const pack = structuredClone(await loadFixturePack('night-market'));
  let steps = 0;
  for (const _ of packVersionInSteps(pack)) steps++;
  const parts = pack.questions.length + pack.facts.length + pack.unanswered.length;
  expect(steps).toBeGreaterThan(parts);
  expect([...packVersionInSteps(pack)]).toEqual([]);
  const [first] = pack.questions;
  if (!first) throw new Error('the pack has no question');
  const together = { ...pack, questions: [...pack.questions, { ...first, id: 'draft' }] };
  const written: unknown[] = [];
  // Every part that is hashed anew is written out, and asked for its own way to be.
  Object.assign(first, { toJSON: () => written.push(first) });
  expect(packVersion(together)).not.toBe(packVersion(pack));
  expect(written).toEqual([]);
});

test('the same paragraphs in other articles make another version', async () => {
  const pack = await loadFixturePack('night-market');
  const [article] = pack.articles;
  if (!article) throw new Error('the pack has no article');
  const [paragraph, ...rest] = article.paragraphs;
  if (!paragraph) throw new Error('the article has no paragraph');
  const split = [
    { ...article, paragraphs: [paragraph] },
    { ...article, paragraphs: rest },
  ];
  expect(packVersion({ ...pack, articles: split })).not.toBe(packVersion(pack));
});
