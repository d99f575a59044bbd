import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'libsql';

/**
 * A libSQL server in as few lines as its protocol allows: Hrana 2 over HTTP, as
 * https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md has it; what the client never sends is left out.
 */
export interface LibsqlServer {
  url: string;
  /** Requests without this token are refused. */
  token: string;
  /** Holds every answer back while set. */
  isSilent: boolean;
  stop(): Promise<void>;
}

export async function startLibsqlServer(file: string, port = 0): Promise<LibsqlServer> {
  const streams = new Map<string, Stream>();
  const token = 'token-of-the-database';
  const server = createServer(async (request, response) => {
    if (request.url !== '/v2/pipeline' && request.url !== '/v2') return response.writeHead(404).end();
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    if (request.method === 'GET') return response.end();
    const { baton, requests } = JSON.parse(await readText(request)) as Pipeline;
    if (handle.isSilent) return;
    const stream = (baton && streams.get(baton)) || openStream(file);
    if (baton) streams.delete(baton);
    const results = requests.map((asked) => answer(stream, asked));
    const next = stream.database.open ? randomUUID() : null;
    if (next) streams.set(next, stream);
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ baton: next, base_url: null, results }));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const handle: LibsqlServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    isSilent: false,
    async stop() {
      for (const { database } of streams.values()) database.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return handle;
}

interface Stream {
  database: Database.Database;
  /** Statements that the client sent once and names by number. */
  texts: Map<number, string>;
}

type Value = { type: 'null' } | { type: 'integer' | 'text'; value: string } | { type: 'float'; value: number };
interface Statement {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}
type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] };
interface Asked extends Statement {
  type: string;
  stmt?: Statement;
  batch?: { steps: { condition?: Condition | null; stmt: Statement }[] };
}
interface Pipeline {
  baton: string | null;
  requests: Asked[];
}

function openStream(file: string): Stream {
  return { database: new Database(file), texts: new Map() };
}

function answer(stream: Stream, asked: Asked): object {
  try {
    return { type: 'ok', response: { type: asked.type, ...respond(stream, asked) } };
  } catch (error) {
    return { type: 'error', error: tell(error) };
  }
}

function respond(stream: Stream, { type, stmt, batch, sql = '', sql_id = 0 }: Asked): object {
  if (type === 'execute' && stmt) return { result: execute(stream, stmt) };
  if (type === 'batch' && batch) return { result: runBatch(stream, batch.steps) };
  if (type === 'store_sql') stream.texts.set(sql_id, sql);
  else if (type === 'close_sql') stream.texts.delete(sql_id);
  else if (type === 'close') stream.database.close();
  else throw new Error(`no such request: ${type}`);
  return {};
}

function runBatch(stream: Stream, steps: { condition?: Condition | null; stmt: Statement }[]): object {
  const results: (object | null)[] = [];
  const errors: (object | null)[] = [];
  const holds = (condition: Condition): boolean => {
    if ('conds' in condition) return condition.conds[condition.type === 'and' ? 'every' : 'some'](holds);
    if ('cond' in condition) return !holds(condition.cond);
    return Boolean((condition.type === 'ok' ? results : errors)[condition.step]);
  };
  for (const [index, { condition, stmt }] of steps.entries()) {
    results[index] = null;
    errors[index] = null;
    if (condition && !holds(condition)) continue;
    try {
      results[index] = execute(stream, stmt);
    } catch (error) {
      errors[index] = tell(error);
    }
  }
  return { step_results: results, step_errors: errors };
}

function execute({ database, texts }: Stream, { sql, sql_id = 0, args = [] }: Statement): object {
  const statement = database.prepare(sql ?? texts.get(sql_id) ?? '');
  const values = args.map((arg) => {
    if (arg.type === 'null') return null;
    return arg.type === 'integer' ? BigInt(arg.value) : arg.value;
  });
  if (statement.columns().length === 0) {
    const { changes, lastInsertRowid } = statement.run(...values);
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: String(lastInsertRowid) };
  }
  const rows = statement
    .raw(true)
    .safeIntegers(true)
    .all(...values) as unknown[][];
  const cols = statement.columns().map(({ name }) => ({ name }));
  return { cols, rows: rows.map((row) => row.map(encode)), affected_row_count: 0, last_insert_rowid: null };
}

function encode(value: unknown): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  return typeof value === 'number' ? { type: 'float', value } : { type: 'text', value: String(value) };
}

function tell(error: unknown): object {
  return { message: String(error), code: error instanceof Error && 'code' in error ? error.code : 'UNKNOWN' };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
