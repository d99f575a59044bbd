import type { FastifyInstance, FastifyRequest } from 'fastify';
import { at, invalidForm } from '../rules/form-problem.ts';
import { refuse } from '../rules/refusal.ts';

/** The most bytes of a request, files included. */
export const BODY_LIMIT = 10 * 1024 * 1024;

/** Lists and objects nested deeper than this are nobody's message, and could exhaust the stack of what checks them. */
const MOST_DEPTH = 100;

/** What came with a request: its JSON, and the files beside it. */
export interface Body {
  json: unknown;
  files: UploadedFile[];
}

export interface UploadedFile {
  /** The number that the attachment list refers to. */
  id: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A request's JSON; an empty object where none came. */
export function jsonOf(request: FastifyRequest): unknown {
  return (request.body as Body | undefined)?.json ?? {};
}

const ACCEPTED = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** Reads JSON, and JSON with files as multipart form data; anything else is refused as Discord refuses it. */
export function acceptBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: unknown, text: string) =>
    text === '' ? undefined : ({ json: parseJson(text), files: [] } satisfies Body),
  );
  server.addContentTypeParser(
    /^multipart\/form-data/,
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => readForm(bytes, request.headers['content-type'] ?? ''),
  );
  server.addContentTypeParser('*', async () => {
    const text = `Expected "Content-Type" header to be one of {${ACCEPTED.map((type) => `'${type}'`).join(', ')}}.`;
    throw invalidForm([at([], 'CONTENT_TYPE_INVALID', text)]);
  });
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw refuse('invalidJson');
  });
  const payload = form.get('payload_json');
  const uploads = [...form].map(async ([key, value]): Promise<UploadedFile[]> => {
    if (typeof value === 'string') return [];
    const id = /^files\[(\d+)\]$/.exec(key)?.[1] ?? '0';
    const bytes = new Uint8Array(await value.arrayBuffer());
    return [{ id, name: value.name, type: value.type || 'application/octet-stream', bytes }];
  });
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, files: (await Promise.all(uploads)).flat() };
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
  if (isDeeperThan(value, MOST_DEPTH)) throw refuse('invalidJson');
  return value;
}

/** Goes level by level, since a walk that calls itself is what depth would break. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let reached = 0; level.length > 0; reached += 1) {
    if (reached > depth) return true;
    level = level.flatMap((part) => (part !== null && typeof part === 'object' ? Object.values(part) : []));
  }
  return false;
}
