import { lookup as lookUp } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { decodeText } from './decode-text.ts';
import { isPublicAddress } from './public-address.ts';
import type { UnreadText } from './text-file.ts';

/** Far more than a page with an article. */
const LARGEST_PAGE = 4 * 1024 * 1024;
const MOST_REDIRECTS = 5;
/** For all of it together, in milliseconds. */
const LONGEST = 20_000;
const READ = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)\s*(?:;|$)/i;

/** A page as it was sent. */
interface FetchedPage {
  /** Where it came from in the end. */
  url: string;
  text: string;
  kind: 'html' | 'text';
}

export interface FetchOptions {
  /** Which addresses may be asked; those of the public internet. */
  isAllowed?: (address: string) => boolean;
  /** Looks a name up, as `dns.lookup`. */
  lookup?: LookupFunction;
  longest?: number;
  largest?: number;
}

/** Why a page was not read. */
export type Unread = Pick<UnreadText, 'expected' | 'found' | 'advice'>;

/** Whether an argument is meant as the address of a page. */
export function isPageAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/**
 * Gets a page of the public internet; never throws.
 * Each address is checked as it is connected to, after every redirect, so that no name can lead to this machine or its network.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage | Unread> {
  const signal = AbortSignal.timeout(options.longest ?? LONGEST);
  try {
    let url = readAddress(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await request(url, signal, options);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        url = readAddress(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw new PageError({ expected: 'a page', found: `the status ${statusCode} from ${url.host}`, advice: SAVE });
      }
      return await read(url, response, signal, options.largest ?? LARGEST_PAGE);
    }
    throw new PageError({ expected: `a page behind at most ${MOST_REDIRECTS} redirects`, found: 'more', advice: SAVE });
  } catch (error) {
    if (error instanceof PageError) return error.unread;
    if (signal.aborted) {
      return { expected: `a page within ${(options.longest ?? LONGEST) / 1_000} seconds`, found: 'none', advice: SAVE };
    }
    const code = (error as NodeJS.ErrnoException).code ?? 'an error';
    const found = code === 'ENOTFOUND' ? 'no such site' : `no answer (${code})`;
    return { expected: 'a page', found, advice: `Check the address. ${SAVE}` };
  }
}

const SAVE = 'If the page opens in a browser, save it there, and give the file.';

class PageError extends Error {
  readonly unread: Unread;
  constructor(unread: Unread) {
    super(unread.found);
    this.unread = unread;
  }
}

function readAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  const found = base ? 'a redirect to something else' : 'something else';
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new PageError({
      expected: 'an address that starts with https:// or http://',
      found,
      advice: 'Copy it from the browser.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new PageError({
      expected: 'an address without a password',
      found: 'one with a name or password in it',
      advice: SAVE,
    });
  }
  return url;
}

function request(
  url: URL,
  signal: AbortSignal,
  { isAllowed = isPublicAddress, lookup = lookUp as LookupFunction }: FetchOptions,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refused = new PageError({
    expected: 'a page of the public internet',
    found: `${url.hostname}, which is this machine or a local network`,
    advice: SAVE,
  });
  if (isIP(host) && !isAllowed(host)) throw refused;
  const checked: LookupFunction = (name, asked, done) => {
    lookup(name, { ...asked, all: true }, (error, found) => {
      const all = Array.isArray(found) ? found : [];
      if (error || all.length === 0) return done(error ?? new Error('no address'), []);
      // One local address among public ones is no mistake.
      if (!all.every(({ address }) => isAllowed(address))) return done(refused, []);
      const [first] = all;
      return asked.all ? done(null, all) : done(null, first?.address ?? '', first?.family);
    });
  };
  const headers = {
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
    'user-agent': 'Footnote (draft of a story)',
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    get(url, { lookup: checked, signal, headers, agent: false }, resolve).on('error', reject);
  });
}

async function read(url: URL, response: IncomingMessage, signal: AbortSignal, largest: number): Promise<FetchedPage> {
  const type = response.headers['content-type'] ?? 'text/html';
  if (!READ.test(type)) {
    response.destroy();
    throw new PageError({
      expected: 'a page or a text',
      found: type.slice(0, 60),
      advice: 'Save it as a text or a Word document, and give the file.',
    });
  }
  const bytes = await readBytes(response, signal, largest);
  const text = decodeText(withCharset(bytes, type));
  if (typeof text !== 'string') throw new PageError(text);
  return { url: url.href, text, kind: /^text\/(?:plain|.*markdown)/i.test(type) ? 'text' : 'html' };
}

async function readBytes(response: IncomingMessage, signal: AbortSignal, largest: number): Promise<Buffer> {
  const coding = response.headers['content-encoding'] ?? 'identity';
  const unpack = /^(?:gzip|deflate)$/i.test(coding)
    ? createUnzip()
    : /^br$/i.test(coding)
      ? createBrotliDecompress()
      : undefined;
  if (unpack) response.on('error', (error) => unpack.destroy(error)).pipe(unpack);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpack ?? response) {
      size += chunk.length;
      if (size > largest)
        throw new PageError({
          expected: `a page of at most ${largest / 1024 / 1024} MiB`,
          found: 'more',
          advice: 'Copy the article out of it into a file.',
        });
      if (signal.aborted) throw signal.reason;
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
    unpack?.destroy();
  }
  return Buffer.concat(chunks);
}

/** What the server says of the encoding counts where the page does not say it. */
function withCharset(bytes: Buffer, type: string): Buffer {
  const charset = /charset=["']?([\w-]{3,40})/i.exec(type)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}
