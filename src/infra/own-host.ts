import { isIP } from 'node:net';

/**
 * Whether a Host header names an address in numbers, or this machine: what nobody can make point here from elsewhere (DNS
 * rebinding), as a page of another site would with a name of its own.
 */
export function isAddressOrLocal(host: string): boolean {
  const name = nameOf(host);
  return name !== undefined && (isIP(name) !== 0 || name === 'localhost');
}

/**
 * The same, or a name that means something in a network of one's own alone: of one word, as containers call each other, or
 * below an ending that is never given out in public (RFC 6761, 6762, 8375, ICANN's .internal, Kubernetes' services).
 */
export function isOfOwnNetwork(host: string): boolean {
  const name = nameOf(host);
  if (name === undefined) return false;
  return isIP(name) !== 0 || ONE_WORD.test(name) || PRIVATE_ENDING.test(name);
}

/** Not digits alone: those a browser takes for an address. */
const ONE_WORD = /^(?=.*[a-z_-])[\w-]+$/;
const PRIVATE_ENDING = /\.(?:local|internal|localhost|home\.arpa|svc)$/;

/** In small letters, without the port and the brackets of an IPv6 address; nothing where it is no host at all. */
function nameOf(host: string): string | undefined {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  if (bracketed !== undefined) return isIP(bracketed) === 6 ? bracketed : undefined;
  return plain?.toLowerCase().replace(/\.$/, '');
}
