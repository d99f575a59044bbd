import { join } from 'node:path';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import type { Pack } from '../../src/pack/pack.ts';

const packs = new Map<string, Promise<Pack>>();

/** The folder of an invented pack under tests/fixtures. */
export function fixtureFolder(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', name);
}

/** A pack from tests/fixtures, loaded once for all files of a worker; throws its problems, if it has any. */
export function loadFixturePack(name: string): Promise<Pack> {
  const found = packs.get(name) ?? loadStory(fixtureFolder(name)).then(({ pack }) => pack);
  packs.set(name, found);
  return found;
}

/** The pack in any folder, with the files it is from. */
export async function loadStory(folder: string) {
  const { files, problems: unread } = await readKnowledge(folder);
  const { pack, problems } = loadPack(files, unread);
  if (!pack) throw new Error(`the pack in ${folder} has problems: ${JSON.stringify(problems, null, 1)}`);
  return { pack, files, unread };
}
