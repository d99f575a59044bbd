import { spawnSync } from 'node:child_process';

/** Whether a process can be started that permissions hold for: root's pass over them, unless what lets them is taken away. */
export const canBeUnprivileged = process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status === 0;

/** The command for a process that permissions hold for, as for any host's who is not root. */
export function unprivileged(command: string[]): [string, ...string[]] {
  const isBound = process.getuid?.() === 0 && canBeUnprivileged;
  return [...(isBound ? ['setpriv', '--bounding-set=-all'] : []), ...command] as [string, ...string[]];
}
