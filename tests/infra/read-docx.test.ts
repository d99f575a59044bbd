import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readDocx } from '../../src/infra/pages/read-docx.ts';
import { createPageReader } from '../../src/infra/pages/read-page.ts';

/** Starts a worker for the first, and another where one has failed. */
const pages = createPageReader();
afterAll(() => pages.close());

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function documentOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

test('a document’s paragraphs come as HTML, its title from its properties', async () => {
  const core = strToU8('<cp:coreProperties xmlns:dc="x"><dc:title>Bread &amp; roses</dc:title></cp:coreProperties>');

  const read = await readDocx(
    documentOf(paragraph('The bakery opened.') + paragraph('It sells bread.'), { 'docProps/core.xml': core }),
  );

  expect(read).toEqual({
    header: { headline: 'Bread & roses' },
    html: '<p>The bakery opened.</p><p>It sells bread.</p>',
  });
});

test('markup in its words stays words', async () => {
  const read = await readDocx(documentOf(paragraph('A &lt;script&gt; and 1 &lt; 2 &amp; so.')));

  expect(read?.html).toBe('<p>A &lt;script&gt; and 1 &lt; 2 &amp; so.</p>');
});

test.each([
  ['nothing', new Uint8Array()],
  ['another packed file', zipSync({ 'a.txt': strToU8('hello') })],
  ['a packed file that was cut off', documentOf(paragraph('The bakery opened.')).slice(0, 300)],
  ['broken XML', documentOf('<w:p><w:r><w:t>The bakery')],
  ['no text', documentOf(paragraph(''))],
  ['much nested XML', documentOf('<w:p>'.repeat(60_000))],
  ['a document that unpacks to more than any article', documentOf(paragraph('a'.repeat(40_000_000)))],
  ['a document that claims to be small and is not', claimingLess(documentOf(paragraph('a '.repeat(20_000_000))))],
])('of %s nothing is read, and no more is unpacked than an article has', async (_, bytes) => {
  expect(await pages.read(bytes)).toHaveProperty('found');
  // The next one is read all the same.
  expect(await pages.read(documentOf(paragraph('The bakery opened.')))).toHaveProperty('text');
});

/** The same archive with 1,000 bytes as the size of each part, in both of the places that tell it. */
function claimingLess(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const mark = bytes.readUInt32LE(at);
    if (mark === 0x04034b50) bytes.writeUInt32LE(1_000, at + 22);
    if (mark === 0x02014b50) bytes.writeUInt32LE(1_000, at + 24);
  }
  return bytes;
}
