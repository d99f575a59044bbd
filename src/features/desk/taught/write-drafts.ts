import type { Taught } from '../../../contracts/draft.ts';
import type { Problem } from '../../../contracts/problem.ts';
import { writeItem } from '../../../pack/edits/write-item.ts';
import { makeNewIds } from '../../../pack/new-ids.ts';
import type { Pack } from '../../../pack/pack.ts';
import { comment } from '../../../pack/yaml-lines.ts';
import { linesOf } from './taught.ts';

/** A taught entry as YAML lines, from its id on. */
export function writeTaught(taught: Taught, id: string): string[] {
  const { question, also, answer, quote } = taught;
  const fields = { id, question, also: linesOf(also), answer, cites: linesOf(quote) };
  return writeItem(fields).map((line) => `  ${line}`);
}

/** A draft and its problems. */
export interface CheckedDraft {
  draft: Taught;
  problems: Problem[];
}

/** Drafts as a file for the pack's folder. Those with problems are commented out, so the file stays valid. */
export function writeDrafts(drafts: readonly CheckedDraft[], pack: Pack): string {
  const newId = makeNewIds(pack);
  const good = drafts.filter(({ problems }) => problems.length === 0);
  const bad = drafts.filter(({ problems }) => problems.length > 0);
  const lines = [
    '# Questions taught at the desk. Put this file into the folder of the pack, then check it: npm run knowledge',
    ...(good.length > 0 ? ['questions:'] : ['questions: []']),
    ...good.flatMap(({ draft }) => writeTaught(draft, newId(draft.question))),
    ...bad.flatMap(({ draft, problems }) => [
      '',
      '# To correct first:',
      ...problems.map(({ expected, found, advice }) =>
        comment(`- expected ${expected}; found ${found}. To do: ${advice}`),
      ),
      ...writeTaught(draft, newId(draft.question)).map((line) => `#${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
