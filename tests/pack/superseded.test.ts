import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

const article = (id: string, header: string) => ({
  path: `articles/${id}.md`,
  text: `---\ntitle: The ferry ${id}\n${header}---\n\nThe ferry leaves at ${id.length} from the pier.\n`,
});
const problemsOf = (...headers: [string, string][]) =>
  loadPack(headers.map(([id, header]) => article(id, header))).problems.map(
    ({ found, advice }) => `${found}; ${advice}`,
  );

test('an article may supersede another', () => {
  const { pack, problems } = loadPack([article('one', ''), article('second', 'supersedes: one\n')]);
  expect(problems).toEqual([]);
  expect(pack?.articles.map(({ supersedes }) => supersedes)).toEqual([undefined, 'one']);
});

test.each([
  ['no article', 'supersedes: onne\n', /“onne”; Did you mean “one”\?/],
  ['nothing like one', 'supersedes: https://example.org/\n', /delete the line/],
  ['itself', 'supersedes: second\n', /leads back to this article/],
])('%s is no article to supersede', (_, header, told) => {
  expect(problemsOf(['one', ''], ['second', header])).toEqual([expect.stringMatching(told)]);
});

test('articles that supersede each other are refused', () => {
  expect(problemsOf(['one', 'supersedes: second\n'], ['second', 'supersedes: one\n'])).toHaveLength(2);
});
