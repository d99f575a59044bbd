import type { Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';

/** What is wrong with the knowledge folder itself, beside the stories in it. */
interface FolderTeller {
  /** Logs what is new. */
  found(problems: readonly Problem[]): void;
  note(): string | undefined;
}

export function tellFolder(log: Log): FolderTeller {
  let known: string[] = [];
  return {
    found(problems) {
      const before = known;
      known = problems.map(({ file, expected, found }) => `expected ${expected}, found ${found} (${file})`);
      const added = problems.filter((_, at) => !before.includes(known[at] ?? ''));
      for (const { isNote: _, ...problem } of added) log.warn(problem, 'this is no story');
    },
    note() {
      if (known.length === 0) return undefined;
      const count = known.length === 1 ? 'a problem' : `${known.length} problems`;
      return `The knowledge folder has ${count}, told in the log: ${known[0]}.`;
    },
  };
}
