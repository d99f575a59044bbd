import { BlockList, isIP } from 'node:net';

/** What belongs to a machine, a home, a company or nobody: https://www.iana.org/assignments/iana-ipv4-special-registry */
const OWN_V4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, reserved, broadcast.
  ['224.0.0.0', 3],
];

/** Of these alone are public IPv6 addresses. */
const GLOBAL_V6: [string, number] = ['2000::', 3];
/** Within it: what leads to IPv4 addresses by another way, and examples. */
const OWN_V6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const own = new BlockList();
for (const [network, prefix] of OWN_V4) own.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of OWN_V6) own.addSubnet(network, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet(...GLOBAL_V6, 'ipv6');

/** Whether an IP address is one of the public internet: not this machine's, not a local network's. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !own.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !own.check(address, 'ipv6');
}
