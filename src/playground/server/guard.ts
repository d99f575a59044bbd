import { isAddressOrLocal } from '../../infra/own-host.ts';

/**
 * Whether a request may be answered. A page of another site can make this browser ask here, and a name of its own can be
 * made to point here (DNS rebinding); neither gets past this: the Host must be an address or `localhost`, and the Origin,
 * where there is one, the page's own.
 * @param host the Host header
 * @param origin the Origin header
 */
export function isOwn(host: string | undefined, origin: string | undefined, mustHaveOrigin: boolean): boolean {
  if (host === undefined || !isAddressOrLocal(host)) return false;
  return origin === undefined ? !mustHaveOrigin : origin === `http://${host}`;
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
