import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

describe('of a statement may be left out', () => {
  const article = makeArticle([
    [
      'Ada painted the new red bridge.',
      'Ada painted the big old red station.',
      'The ferry, after a long wait in the harbour of Norfell where it lay for weeks, sailed on Monday.',
      'The mill, which had stood for three hundred years by the old river near the town of Brackwater and was loved by all who lived there and many who did not, burned in March.',
      'Had the silos gone up, the town would have burned.',
      'Ada sold the boat after goats.',
    ],
  ]);
  const { check } = trainAnswerer(makePack({ articles: [article], names: [{ name: 'Ada', also: [] }] }));

  it.each([
    ['two adjectives', 'Ada painted the bridge'],
    ['an aside of up to twenty words', 'The ferry sailed on Monday'],
  ])('%s: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['three adjectives', 'Ada painted the station'],
    ['a longer aside, which is rather a sentence of its own', 'The mill burned in March'],
    ['that it is only supposed', 'The silos gone up'],
    ['what something is before or after', 'Ada sold the goats'],
  ])('but not %s: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('closest');
  });
});
