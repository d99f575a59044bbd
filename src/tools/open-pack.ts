import { readKnowledge } from '../infra/knowledge-files.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { loadPack } from '../pack/load-pack.ts';
import type { Pack } from '../pack/pack.ts';

/** The folder a script works on: its argument, else KNOWLEDGE_DIR, else ./knowledge. */
export function knowledgeFolder(named: string | undefined): string {
  return named ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
}

/** Loads a pack for a script, with what waits for its editor where `drafts`; on problems, prints them and sets exit code 1. */
export async function openPack(named: string | undefined, drafts = false): Promise<Pack | undefined> {
  const folder = knowledgeFolder(named);
  const { files, problems: unread } = await readKnowledge(folder);
  const { pack, withDrafts, problems } = loadPack(files, unread);
  if (pack) return drafts ? withDrafts : pack;
  process.stderr.write(`${formatProblems(problems)}\n\nThe pack in ${folder} has problems: correct them first.\n`);
  process.exitCode = 1;
  return undefined;
}
