import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Bundle, BundledFile } from './bundle-page.ts';
import { isOwn } from './guard.ts';
import { securityHeaders } from './headers.ts';

/** Answers with the page's files, to this page and nobody else's. */
export function servePage(bundle: Bundle): RequestListener {
  return (request, response) => {
    const { host = '', origin } = request.headers;
    if (!isOwn(host, origin, false)) return refuse(response, 403, 'This page is only for its own address.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'There is only GET here.');
    const file = bundle.files.get(request.url?.split('?')[0] ?? '');
    if (!file) return refuse(response, 404, 'There is no such file.');
    const { encoding, body } = chosen(request, file);
    response.writeHead(200, {
      ...securityHeaders(host),
      'content-type': file.type,
      'content-length': body.length,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function chosen(request: IncomingMessage, file: BundledFile): { encoding?: string; body: Buffer } {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', body: file.brotli };
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: file.gzip };
  return { body: file.plain };
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(`${why}\n`);
}
