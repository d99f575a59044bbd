import { join } from 'node:path';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import type { Pack } from '../../src/pack/pack.ts';

/** The folder of an invented pack under tests/fixtures. */
export function fixtureFolder(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', name);
}

/** Loads a pack from tests/fixtures; throws its problems, if it has any. */
export async function loadFixturePack(name: string): Promise<Pack> {
  const { files, problems: unread } = await readKnowledge(fixtureFolder(name));
  const { pack, problems } = loadPack(files, unread);
  if (!pack) throw new Error(`the pack ${name} has problems: ${JSON.stringify(problems, null, 1)}`);
  return pack;
}
