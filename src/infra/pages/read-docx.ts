import { unzipSync, type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { PageArticle } from './page-article.ts';

/** What a document holds beside pictures; more is no article. */
const LARGEST_PARTS = 32 * 1024 * 1024;
const MOST_PARTS = 500;
/** What text needs: no pictures, no fonts, nothing embedded. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;

/** The text of a Word document as HTML, with its title; undefined where it is none. */
export async function readDocx(bytes: Uint8Array): Promise<PageArticle | undefined> {
  const parts = unpack(bytes);
  const main = parts['word/document.xml'];
  if (!main) return undefined;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
      convertImage: NO_PICTURE,
      externalFileAccess: false,
    },
  );
  if (!/\p{L}/u.test(value.replace(/<[^>]*>/g, ''))) return undefined;
  const title = titleOf(new TextDecoder().decode(parts['docProps/core.xml'] ?? new Uint8Array()));
  return { header: title === undefined || /<h1/.test(value) ? {} : { headline: title }, html: value };
}

const NO_PICTURE = mammoth.images.imgElement(async () => ({ src: '' }));

/** The parts that hold text, packed anew: however large a document claims or turns out to be, no more is unpacked. */
function unpack(bytes: Uint8Array): Zippable & Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1;
      if (count > MOST_PARTS || !PARTS.test(name)) return false;
      size += originalSize;
      if (size > LARGEST_PARTS) throw new Error('a document of that size is no article');
      return true;
    },
  });
}

function titleOf(core: string): string | undefined {
  const written = /<dc:title>([^<]{1,250})<\/dc:title>/.exec(core)?.[1];
  const title = written?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '').trim();
  return title === '' ? undefined : title;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
