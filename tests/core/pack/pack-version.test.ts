import { expect, test } from 'vitest';
import { packVersion } from '../../../src/core/pack/pack-version.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';

test('the version of a pack stays while its content does, and changes with any word of it', async () => {
  const [pack, again] = [await loadFixturePack('night-market'), await loadFixturePack('night-market')];
  expect(packVersion(again)).toBe(packVersion(pack));
  expect(packVersion(pack)).toMatch(/^[0-9a-z]{1,7}$/);
  const [first, ...others] = pack.questions;
  if (!first) throw new Error('the pack has no question');
  const edited = { ...pack, questions: [{ ...first, answer: `${first.answer} ` }, ...others] };
  expect(packVersion(edited)).not.toBe(packVersion(pack));
});
