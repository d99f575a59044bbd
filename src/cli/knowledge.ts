import { formatProblems } from '../core/pack/format-problems.ts';
import { formatSummary } from '../core/pack/format-summary.ts';
import { loadPack } from '../core/pack/load-pack.ts';
import { countOf } from '../core/pack/show-text.ts';
import { summarise } from '../core/pack/summary.ts';
import { readKnowledge } from '../platform/knowledge-files.ts';
import { readArguments } from './arguments.ts';
import { knowledgeFolder } from './open-pack.ts';

const USAGE = `Checks a knowledge pack: prints every problem, or what the pack holds.

  npm run -s knowledge -- [--knowledge DIR] [--json]

  --knowledge DIR  the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
  --json           one JSON object instead of text
`;

const given = readArguments({ knowledge: { type: 'string' }, json: { type: 'boolean' } }, USAGE);
if (given) {
  const folder = knowledgeFolder(given.values.knowledge);
  const { files, problems: unread } = await readKnowledge(folder);
  const { pack, problems } = loadPack(files, unread);
  const json = (value: object): string => JSON.stringify({ ok: pack !== undefined, folder, ...value });
  if (pack) {
    const summary = summarise(pack);
    console.log(given.values.json ? json(summary) : formatSummary(summary));
  } else {
    const advice = `${countOf(problems.length, 'problem')} in ${folder}`;
    console.log(given.values.json ? json({ problems }) : `${formatProblems(problems)}\n\n${advice}`);
    process.exitCode = 1;
  }
}
