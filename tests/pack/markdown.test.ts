import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

const read = (body: string) => loadPack([{ path: 'a.md', text: `---\ntitle: A\n---\n${body}` }]);
const textsOf = (body: string) => read(body).pack?.articles[0]?.paragraphs.map(({ text }) => text);
const notesOf = (body: string) => read(body).notes.map(({ line, found }) => `${line}: ${found}`);

/** What stands in the file, and what a reader may be shown of it. */
const CASES: Record<string, [string, string[]][]> = {
  'emphasis, links and pictures': [
    [
      'The **worst flood** killed [three *people*](https://example.org "x") here.[^1]',
      ['The worst flood killed three people here.'],
    ],
    ['See [the list][list].\n\n[list]: https://example.org', ['See the list.']],
    ['![Water on Main Street (Photo: Jo)](flood.jpg)\n\nIt rained.', ['It rained.']],
    ['He paid 5 \\* 3 &euro; &amp; left the\u00a0`inn`.', ['He paid 5 * 3 € & left the inn.']],
    [
      'It said <https://example.org/a> in <b>bold</b> and CO<sub>2</sub>.',
      ['It said https://example.org/a in bold and CO2.'],
    ],
    ['The toll is ~~20~~ 16.', ['The toll is 16.']],
  ],
  headings: [
    ['# A\n\nOne.\n\nTwo\n---\n\nThree.', ['One.', 'Three.']],
    ['The storm hit the town on Monday.\n---\nThe end.', ['The storm hit the town on Monday.', 'The end.']],
    ['**What we know**\n\nThree died.', ['Three died.']],
  ],
  lists: [
    [
      '- Three people died.\n- About 1,200 homes\n  lost power\n\n- [x] Done',
      ['Three people died.', 'About 1,200 homes lost power', 'Done'],
    ],
    [
      '1. Boil water.\n2. Stay off Main Street.\n   - Not even by bike',
      ['Boil water.', 'Stay off Main Street.', 'Not even by bike'],
    ],
    [
      '2019. That was the year.\n\n3. Oktober: Es regnete.\n\nEnde.',
      ['2019. That was the year.', '3. Oktober: Es regnete.', 'Ende.'],
    ],
  ],
  tables: [
    [
      '| Town | Homes damaged | Mayor |\n|---|--:|---|\n| Riverton | 1,320 | **Ann Lee** |\n| Oakdale | 85 | – |',
      ['Riverton: 1,320 homes damaged; Mayor Ann Lee', 'Oakdale: 85 homes damaged'],
    ],
    ['<table><tr><th>Year<th>GDP<tr><td>2024<td>3 %</table>', ['2024: GDP 3 %']],
    ['<table><tr><td>Dead</td><td>12</td></tr></table>', ['Dead: 12']],
  ],
  'quotations and code': [
    ['> "We saw it," said Ann.\n> It sank.', ['"We saw it," said Ann. It sank.']],
    ['    Indented as people do it.', ['Indented as people do it.']],
    ['```\nCall 555-0100\n```', ['Call 555-0100']],
    ['```json\n{"a": 1}\n```\n\nText.', ['Text.']],
  ],
  'lists as word processors write them': [
    ['We know:\n• Three died.\n• 300 homes lost\n  power', ['We know:', 'Three died.', '300 homes lost power']],
    ['Term\n: What it means', ['Term: What it means']],
  ],
  'pictures with words below them': [
    [
      '![The hall](a.jpg)\n*The hall on Monday*\nIt rained. It still does.',
      ['The hall on Monday', 'It rained. It still does.'],
    ],
    ['The ![](euro.png) rose *again*\nand fell.', ['The rose again and fell.']],
    ['<figcaption>The hall on Monday. Photograph: Jo Smith/AP</figcaption>', ['The hall on Monday.']],
    ['It rained. (AP Photo/Jo Smith)\n\nPhoto: Jane Roe / AP\n\nFoto: dpa\n\nGetty Images', ['It rained.']],
  ],
  'links and marks of wikis': [
    ['See [[the list|ten names]] of ==three== [[towns]]. ![[photo.png]]', ['See ten names of three towns.']],
  ],
  footnotes: [
    ['It rained.<sup>1</sup> It is 5 m<sup>2</sup>.', ['It rained. It is 5 m2.']],
    ['It rained[^a].[^b]\n\n[^a]: Figures of noon.\n[^b]: Or so.', ['It rained.', 'Figures of noon.', 'Or so.']],
  ],
  'what is no text': [
    ['One.\n\n<!-- TODO: Bob Hays\n\nis the contractor -->\n\nTwo <!-- no -->here.', ['One.', 'Two here.']],
    ['<SCRIPT type="a">\nvar a = "Bob";\n\nlet b;\n</SCRIPT >\n\nOne.', ['One.']],
    ['<style>\np { color: red }\n\nb { }\n</style>\nOne.', ['One.']],
    [
      '{{< youtube abc >}}\n\nIt rained. {% include ad.html %}\n\n{% comment %}Bob{% endcomment %}{{ site.name }}',
      ['It rained.'],
    ],
    ['{{% notice %}}\nMind the gap.\n{{% /notice %}}', ['Mind the gap.']],
    ['[caption id="a" width="3"]<img src="x.jpg" /> The mayor.[/caption]\n\n[gallery ids="1,2"]', ['The mayor.']],
    ['## Roads {#roads}\n{: .lead}\nClosed.\n\n:::note\nMind it.\n:::\n\n[TOC]', ['Closed.', 'Mind it.']],
    ['One.\n\n%% TODO: Bob Hays %%\n\n{/* Bob Hays */}\n\n*[HTML]: Hyper Text\n\n* TOC\n{:toc}', ['One.']],
    ['<span style="display: none">Bob</span>One.<span hidden>Bob</span>', ['One.']],
    ['<nav>Home</nav><p>One.</p><svg><text>Bob</text></svg><iframe src="a"></iframe><p>Two.', ['One.', 'Two.']],
  ],
  HTML: [
    [
      '<figure><img src="x.jpg" alt="Mayor"/>\n\n<figcaption>Mayor Cole speaks.</figcaption></figure>\n\nOne.',
      ['Mayor Cole speaks.', 'One.'],
    ],
    [
      '<div class="box">\n\nThe **end** came.\n\n</div>\n<p>So &ldquo;they&rdquo; said.<p>Not<br>so.<br><br>Yes.',
      ['The end came.', 'So “they” said.', 'Not so.', 'Yes.'],
    ],
    ['<ul><li>One<li>Two</ul><dl><dt>Dead</dt><dd>12</dd></dl>', ['One', 'Two', 'Dead: 12']],
    ['It fell.<sup><a href="#1">[1]</a></sup> It is 5 m<sup>2</sup>.', ['It fell. It is 5 m2.']],
    ['It fell on the 2<sup><span>nd</span></sup> of May.', ['It fell on the 2nd of May.']],
  ],
  'invisible characters': [
    ['The in\u00adqui\u200bry of\u2060 10\u202f000\u00a0people\ufeff ended.', ['The inquiry of 10 000 people ended.']],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  describe(`${what} are read as a reader of the page sees them`, () => {
    test.each(cases)('%j', (body, texts) => {
      const { problems } = read(body);

      expect(problems).toEqual([]);
      expect(textsOf(body)).toEqual(texts);
    });
  });
}

test('a quote is found in the clean text, with the words of a link, and shown without mark-up', () => {
  const { pack } = loadPack([
    { path: 'a.md', text: '# Flood\n\nThe **worst flood** killed [three people](https://example.org) in Riverton.' },
    {
      path: 'q.yaml',
      text: 'facts: [{ id: f, fact: Three people died., cites: ["worst flood killed three people"] }]',
    },
  ]);

  expect(pack?.facts[0]?.citations[0]?.quote).toBe('worst flood killed three people');
});

test('a quote that was copied with its mark-up is found as well', () => {
  const { pack } = loadPack([
    { path: 'a.md', text: '# Flood\n\nThe **worst flood** killed [three people](https://example.org) in Riverton.' },
    {
      path: 'q.yaml',
      text: 'facts: [{ id: f, fact: People died., cites: ["The **worst flood** killed [three people](https://example.org)"] }]',
    },
  ]);

  expect(pack?.facts[0]?.citations[0]?.quote).toBe('The worst flood killed three people');
});

test.each([
  ['It rained.\n\nAdvertisement', '6: “Advertisement”, which looks like a line of the page around it and is left out'],
  [
    'It rained.\n\n*Read more: [Ten photos](x)*',
    '6: “Read more: Ten photos”, which looks like a line of the page around it and is left out',
  ],
  [
    'It rained.\n\nSign up for our newsletter. Share this: Facebook Twitter',
    '6: “Sign up for our newsletter. Share this: Facebook Twitter”, which looks like a line of the page around it and is left out',
  ],
  ['It rained {{ site.name }}.', '4: 1 piece of templating, which is left out: “{{ site.name }}”'],
  ['It rained ~~two~~.', '4: words that are struck out, and left out: “two”'],
  ['It rained.\n\n```js\na\n```', '6: a piece of code, which is left out: “```js”'],
])('what is left out of %j is told as a note, with its line', (body, note) => {
  expect(notesOf(body)).toEqual([note]);
});

test('lines of a story are no boilerplate', () => {
  const lines = [
    'Photos show that he lied.',
    'Photo: a man stands there.',
    'He sold it to Bob Ray (Reuters said).',
    'By Monday, 300 homes were lost',
    'Share prices fell.',
    'Read the letter here, he said.',
    'Watch out for ice.',
    'Related firms paid 3 million.',
    'Follow us, she told them.',
  ];

  expect(textsOf(lines.join('\n\n'))).toEqual(lines);
});

test.each([
  ['One.\n\n<!-- two', 'expected --> after <!--, at 6'],
  ['One.\n\n<nav>\n\ntwo', 'expected </nav> after <nav>, at 6'],
  [
    `One.\n\n${'word '.repeat(15_000)}`,
    'expected an empty line between paragraphs, at the latest after 30,000 characters, at 4',
  ],
])('what would get lost without a word is a problem: %#', (body, problem) => {
  expect(read(body).problems.map(({ expected, line }) => `expected ${expected}, at ${line}`)).toEqual([problem]);
});

test.each([
  ['By Bob Ray', 'Bob Ray'],
  ['*By [Ann Lee](x), Staff Writer*  \n*Published May 1, 2024*', 'Ann Lee'],
  ['By BOB RAY, Associated Press', 'BOB RAY'],
  ['Von Anna Müller und Jan Roe', 'Anna Müller und Jan Roe'],
  ['By Ann Lee 4 March 2025', 'Ann Lee'],
])('a first line %j tells the author and is no sentence', (line, author) => {
  const { pack } = read(`${line}\n\n4 March 2025\n\nIt rained on Monday.`);

  expect(pack?.articles[0]).toMatchObject({ author, paragraphs: [{ text: 'It rained on Monday.' }] });
});

test('a line on who wrote it goes where the header says so, and stays where it may be anything', () => {
  const textsUnder = (header: string, line: string) =>
    loadPack([{ path: 'a.md', text: `---\ntitle: A\n${header}---\n${line}\n\nIt rained.` }]).pack?.articles[0]
      ?.paragraphs.length;

  expect(textsUnder('author: Ann Lee\n', 'By Ann Lee')).toBe(1);
  expect(textsUnder('', 'By Monday Night')).toBe(2);
  expect(textsUnder('', 'By Ann Lee the story was told.')).toBe(2);
});

test.each([
  [200, 1],
  [201, 2],
])('a line of %i characters on who wrote it leaves %i paragraphs: longer ones say something', (length, paragraphs) => {
  const line = `By Ann ${'L'.padEnd(length - 7, 'e')}`;
  expect(read(`${line}\n\nIt rained.`).pack?.articles[0]?.paragraphs).toHaveLength(paragraphs);
});

test.each([
  ['10.45am\n\nThe port is closed.', '10.45am The port is closed.'],
  ['[12:30 CET]\n\nTwo boats sank.', '[12:30 CET] Two boats sank.'],
  ['9 p.m. Friday\n\nIt is over.', '9 p.m. Friday It is over.'],
])('a time on a line of its own belongs to what follows: %j', (body, text) => {
  expect(textsOf(body)).toEqual([text]);
});

test('in MDX what it takes for code is no text', () => {
  const text =
    '---\ntitle: A\n---\nimport Fig from \'./fig.astro\';\nexport const x = 3;\n\n<Fig caption="No" />\n\nIt rained.';

  expect(loadPack([{ path: 'a.mdx', text }]).pack?.articles[0]?.paragraphs.map((one) => one.text)).toEqual([
    'It rained.',
  ]);
});

test('a line that names the author is told to be read, or to be known already', () => {
  const told = (header: string) =>
    loadPack([{ path: 'a.md', text: `---\ntitle: T\n${header}---\nBy Ann Lee\n\nIt sails.\n` }]).notes[0]?.found;
  expect(told('')).toBe('“By Ann Lee”, which is read as its author');
  expect(told('author: Ann Lee\n')).toBe('“By Ann Lee”, which tells who wrote it and is left out');
});
