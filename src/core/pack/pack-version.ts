import { hashText } from '../hash-text.ts';
import type { Pack } from './pack.ts';

const versions = new WeakMap<Pack, string>();

/** A short mark of all that a pack says, up to 7 characters: the same pack has the same one everywhere, a changed pack another. */
export function packVersion(pack: Pack): string {
  const known = versions.get(pack);
  if (known !== undefined) return known;
  const version = hashText(JSON.stringify(pack)).toString(36);
  versions.set(pack, version);
  return version;
}
