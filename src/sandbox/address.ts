import type { FastifyInstance } from 'fastify';

/** Where the sandbox listens, as an address without a path. */
export function addressOf(server: FastifyInstance, scheme: 'http' | 'ws'): string {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no address before it listens.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `${scheme}://${host}:${address.port}`;
}
