import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOfOwnNetwork } from './own-host.ts';
import { codeOf, describeError } from './text-file.ts';

export interface HealthOptions {
  host: string;
  /** 0: any free port. */
  port: number;
  /** What must hold for users to be answered. */
  checks(): Checks | Promise<Checks>;
  metrics(): Promise<{ text: string; type: string }>;
}

type Checks = Record<string, Check>;

export interface Check {
  isOk: boolean;
  /** Why not, in plain English. */
  problem?: string | undefined;
  /** What a host should know, though the check passes. */
  note?: string | undefined;
}

/** The pages for supervisors and Prometheus. */
export interface Health {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves `/livez`, `/readyz` and `/metrics`.
 * @throws Error in plain English if it cannot listen on the port
 */
export async function serveHealth({ host, port, checks, metrics }: HealthOptions): Promise<Health> {
  const server = createServer(async ({ method, url = '', headers }, response) => {
    // DNS rebinding: another site can make a browser ask here under its name. Programs without a Host header may ask.
    if (headers.host !== undefined && !isOfOwnNetwork(headers.host)) return send(response, 403, WRONG_HOST, PLAIN);
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'Only GET.\n', PLAIN);
    switch (url.split('?')[0]) {
      case '/livez':
        return sendJson(response, 200, { status: 'alive' });
      case '/readyz': {
        const found = await checks();
        const isReady = Object.values(found).every(({ isOk }) => isOk);
        return sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks: found });
      }
      case '/metrics': {
        const { text, type } = await metrics();
        return send(response, 200, text, type);
      }
      default:
        return send(response, 404, 'There are /livez, /readyz and /metrics.\n', PLAIN);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error) => {
    const why = codeOf(error) === 'EADDRINUSE' ? 'something else is there already' : describeError(error);
    throw new Error(`HEALTH_PORT ${port} cannot be used on ${host}: ${why}. Give another, or leave it out.`);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const WRONG_HOST =
  'Expected an IP address, localhost or a name of your own network as Host; found another name. Ask by the address, or have the proxy send it.\n';
const PLAIN = 'text/plain; charset=utf-8';

function sendJson(response: ServerResponse, status: number, body: object): void {
  send(response, status, `${JSON.stringify(body)}\n`, 'application/json');
}

function send(response: ServerResponse, status: number, body: string, type: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
