import { expect, test } from 'vitest';
import { articleCard } from '../../src/features/article/article-card.ts';
import { contextCard } from '../../src/features/ask/context-card.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { textFingerprint } from '../../src/ui/text-fingerprint.ts';
import { brokenLimits } from '../helpers/discord-limits.ts';
import { ENGLISH } from '../helpers/english.ts';

const load = (body: string) => {
  const { pack } = loadPack([{ path: 'a.md', text: `# Harbour\n\n${body}` }]);
  const [article] = pack?.articles ?? [];
  if (!pack || !article) throw new Error('the article should load');
  return { pack, article };
};

test('an article shows its headings and what was asked, once, above the paragraphs below them', () => {
  const { pack, article } = load(
    'It rained.\n\n## The *map*\n\n**Why at night?**\n\nThe ferries stop.\n\nIt is dark.\n\n**And then?**\n\nWe sleep.',
  );

  expect(articleCard(ENGLISH, article, 0, pack).embeds?.[0]?.description).toBe(
    [
      '-# Paragraph 1\nIt rained.',
      '**The map**\n**Why at night?**\n-# Paragraph 2\nThe ferries stop.',
      '-# Paragraph 3\nIt is dark.',
      '**And then?**\n-# Paragraph 4\nWe sleep.',
    ].join('\n\n'),
  );
});

test('a page that starts within a part says under what it stands, and so does the paragraph around a quote', () => {
  const { pack, article } = load(`**Why?**\n\n${'It was dark. '.repeat(200)}\n\nIt is late.`);

  expect(articleCard(ENGLISH, article, 1, pack).embeds?.[0]?.description).toMatch(/^\*\*Why\?\*\*\n-# Paragraph 2\n/);
  const passage = { article: 'a', paragraph: 2, sentences: [1], fingerprint: textFingerprint('It is late.') };
  expect(contextCard(ENGLISH, passage, pack)?.embeds?.[0]?.description).toMatch(/^\*\*Why\?\*\*\n\*\*It is late\.\*\*/);
});

test('long headings, and a long paragraph below them, stay within the limits of Discord', () => {
  const { pack, article } = load(
    `## ${'_*'.repeat(900)}x\n\n**${'_ a'.repeat(900)}?**\n\n${'It was *_dark. '.repeat(900)}`,
  );

  for (const start of [0, 1, 2]) expect(brokenLimits(articleCard(ENGLISH, article, start, pack))).toEqual([]);
});
