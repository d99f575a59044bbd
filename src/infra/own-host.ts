import { isIP } from 'node:net';

/** Whether a Host header is an IP address or this machine: no other site can point such a name here (DNS rebinding). */
export function isAddressOrLocal(host: string): boolean {
  const name = nameOf(host);
  return name !== undefined && (isIP(name) !== 0 || name === 'localhost');
}

/**
 * The same, or a name for private networks only: a single word, as containers use, or under an ending
 * that is never public (RFC 6761, 6762, 8375, ICANN's .internal, Kubernetes' services).
 */
export function isOfOwnNetwork(host: string): boolean {
  const name = nameOf(host);
  if (name === undefined) return false;
  return isIP(name) !== 0 || ONE_WORD.test(name) || PRIVATE_ENDING.test(name);
}

/** Not only digits: browsers read those as an address. */
const ONE_WORD = /^(?=.*[a-z_-])[\w-]+$/;
const PRIVATE_ENDING = /\.(?:local|internal|localhost|home\.arpa|svc)$/;

/** Lower case, without port and IPv6 brackets; undefined if it is no host. */
function nameOf(host: string): string | undefined {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  if (bracketed !== undefined) return isIP(bracketed) === 6 ? bracketed : undefined;
  return plain?.toLowerCase().replace(/\.$/, '');
}
