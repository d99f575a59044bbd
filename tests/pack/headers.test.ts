import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

const read = (text: string) => loadPack([{ path: 'ferry.md', text }]);
const detailsOf = (header: string) => {
  const { pack, problems } = read(`${header}\n\nThe ferry runs again.\n`);
  expect(problems).toEqual([]);
  const { paragraphs: _, id: _id, ...details } = pack?.articles[0] ?? { paragraphs: [], id: '' };
  return details;
};

describe('the header of a site generator is read as what it says', () => {
  test.each<[string, string, object]>([
    [
      'Hugo in TOML',
      '+++\ntitle = "Ferry runs"\ndate = 2025-03-04T09:30:00+01:00\nlastmod = 2025-03-05\ndraft = false\ntags = ["a"]\nauthors = ["Ann Lee", "Bob Ray"]\n[params]\n  x = 1\n+++',
      {
        title: 'Ferry runs',
        published: '2025-03-04T09:30:00+01:00',
        updated: '2025-03-05',
        author: 'Ann Lee and Bob Ray',
      },
    ],
    [
      'Hugo in JSON',
      '{\n  "title": "Ferry runs",\n  "publishDate": "2025-03-04",\n  "date": "2025-03-01",\n  "url": "/news/ferry/"\n}',
      { title: 'Ferry runs', published: '2025-03-04' },
    ],
    [
      'Jekyll',
      '---\nlayout: post\ntitle:  "Ferry runs"\ndate:   2025-03-04 09:30:00 +0100\nlast_modified_at: 2025-03-05\npublished: true\ncategories: news harbour\nauthor: ann\ncanonical_url: https://example.org/ferry\n---',
      {
        title: 'Ferry runs',
        published: '2025-03-04 09:30:00 +0100',
        updated: '2025-03-05',
        author: 'ann',
        url: 'https://example.org/ferry',
      },
    ],
    [
      'Hexo',
      '---\ntitle: Ferry runs\ndate: 2025-03-04 09:30:00\nupdated: 2025-03-05 10:00:00\ncategories:\n- [News, Harbour]\nlang: en_GB\n---',
      { title: 'Ferry runs', published: '2025-03-04 09:30:00', updated: '2025-03-05 10:00:00', language: 'en-GB' },
    ],
    [
      'Eleventy',
      '---json\n{ "title": "Ferry runs", "date": "Last Modified", "eleventyNavigation": { "key": "a" } }\n---',
      { title: 'Ferry runs' },
    ],
    [
      'Astro',
      "---\ntitle: 'Ferry runs'\npubDate: 2025-03-04\nupdatedDate: 2025-03-05\nauthor:\n  name: Ann Lee\n  url: https://example.org\nheroImage: '../a.png'\n---",
      { title: 'Ferry runs', published: '2025-03-04', updated: '2025-03-05', author: 'Ann Lee' },
    ],
    [
      'Astro, its dates in words',
      "---\ntitle: Ferry runs\npubDate: 'Mar 04 2025'\nupdatedDate: March 5, 2025\n---",
      { title: 'Ferry runs', published: '2025-03-04', updated: '2025-03-05' },
    ],
    [
      'Hexo, with slashes and without a first line of hyphens',
      'title: Ferry runs\ndate: 2025/3/4 09:30:00\ntags:\n- a\npermalink: ferry\n---',
      { title: 'Ferry runs', published: '2025-03-04 09:30:00' },
    ],
    [
      'Eleventy in JavaScript',
      '---js\n{\n  title: "Ferry runs",\n  date: "2025-03-04",\n  layout: \'post.njk\',\n}\n---',
      { title: 'Ferry runs', published: '2025-03-04' },
    ],
  ])('%s', (_, header, details) => {
    expect(detailsOf(header)).toEqual(details);
  });
});

test('our own names win over those of generators, whatever comes first', () => {
  expect(detailsOf('---\ndate: 2020-01-01\nauthors: [Bob]\ntitle: A\npublished: 2025-03-04\nauthor: Ann\n---')).toEqual(
    {
      title: 'A',
      published: '2025-03-04',
      author: 'Ann',
    },
  );
});

test.each([
  ['a heading in place of a header', '# Ferry *runs*\n\nThe ferry runs.'],
  ['a heading below a header without a title', '---\nauthor: Ann\n---\n# Ferry runs\n\nThe ferry runs.'],
  ['a heading below a line of the page', '---\nauthor: Ann\n---\n*By Ann*\n\n# Ferry runs\n\nThe ferry runs.'],
])('the title may be %s', (_, text) => {
  const { pack, problems } = read(text);

  expect(problems).toEqual([]);
  expect(pack?.articles[0]?.title).toBe('Ferry runs');
  expect(pack?.articles[0]?.paragraphs.at(-1)).toMatchObject({ text: 'The ferry runs.' });
  expect(pack?.articles[0]?.paragraphs.at(-1)).not.toHaveProperty('heading');
});

test('fields without a meaning for the bot are noted once, by name', () => {
  const { notes } = read('---\ntitle: A\nlayout: post\ntags: [a]\ndate: soon\n---\nThe ferry runs.');

  expect(notes.map(({ line, found }) => `${line}: ${found}`)).toEqual([
    '3: 2 other fields, not used: “layout” and “tags”',
    '5: “soon”',
  ]);
});

test.each([
  ['draft: true', 'draft: true, which marks a draft'],
  ['published: false', 'published: false, which marks a draft'],
  ['published: 4 March 2025', '“4 March 2025”'],
  ['published: 2025-02-30', '“2025-02-30”'],
  ['updated: [2025-03-04]', 'a list or fields'],
  ['language: English', '“English”'],
  ['language: e', '“e”'],
  ['url: www.example.org', '“www.example.org”'],
  ['source: Post # 5', '“# 5”, which YAML leaves out'],
  ['author: { id: 5 }', 'a list or fields'],
  ['author: Ann\nauthor: Bob', 'a second “author”'],
])('%s is a problem', (line, found) => {
  const { problems } = read(`---\ntitle: A\n${line}\n---\nThe ferry runs.`);

  expect(problems.map((problem) => problem.found)).toEqual([found]);
});

test.each([
  ['+++\ntitle = Ferry\n+++\nText.', 'a header in TOML between the lines of +++', 2],
  ['+++\ntitle = "A"\nText.', 'a second line +++ that ends the front matter', 1],
  ['{\n  "title": "A"\nText.', 'a line with } alone that ends the front matter', 1],
  ['---\n- a\n---\nText.', 'fields in the front matter, such as title: and source:', 2],
  ['---\n---\nText.', 'fields in the front matter, such as title: and source:', 2],
  ['+++\nauthor = "A"\n+++\nText.', 'a text in the field “title” of the front matter', 2],
])('a header that cannot be read is told with its place: %j', (text, expected, line) => {
  expect(read(text).problems).toMatchObject([{ expected, line }]);
});
