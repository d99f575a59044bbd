import type { Problem } from '../contracts/problem.ts';
import type { LoadedPack } from '../pack/load-pack.ts';
import type { Pack } from '../pack/pack.ts';

/** What is done with entries that the articles no longer bear out: the others answer without them, or the whole pack is refused. */
export type Stale = 'hide' | 'refuse';

/** A pack as it may answer. */
export interface Accepted {
  pack: Pack;
  /** Why entries are out of service; empty where all of them answer. */
  hidden: Problem[];
}

/** Tells packs that may answer from those that may not. */
export interface StaleRule {
  accept(loaded: LoadedPack): Accepted | undefined;
  /** The pack answers now: what it bears out is gone where a later one does not. */
  answers(loaded: LoadedPack): void;
}

/** @param stale where it is absent, only what an earlier pack of this process bore out may be missing: a slip of the editor's is none */
export function makeStaleRule(stale: Stale | undefined): StaleRule {
  let known = new Set<string>();
  return {
    accept(loaded) {
      if (loaded.pack) return { pack: loaded.pack, hidden: [] };
      const { rest, problems } = loaded;
      if (!rest || stale === 'refuse') return undefined;
      const isGone = problems.every(({ unborne }) => unborne && known.has(unborne.text));
      return stale === 'hide' || isGone ? { pack: rest, hidden: problems } : undefined;
    },
    answers({ pack, borneOut }) {
      // What is out of service is mended piece by piece, so that it stays known until all of it is.
      known = new Set(pack ? borneOut : [...known, ...borneOut]);
    },
  };
}

/** Entries named one by one. */
const MOST_NAMED = 5;

/** Says in plain words which entries are out of service, why, and what to do; nothing where none is. */
export function tellHidden(hidden: Problem[]): string | undefined {
  const entries = [...new Set(hidden.flatMap(({ unborne }) => unborne?.entry ?? []))];
  if (entries.length === 0) return undefined;
  const are = entries.length === 1 ? 'entry is' : 'entries are';
  const more = entries.length > MOST_NAMED ? ` and ${entries.length - MOST_NAMED} more` : '';
  const named = `${entries.slice(0, MOST_NAMED).join(', ')}${more}`;
  return `${entries.length.toLocaleString('en-GB')} ${are} out of service, because the article no longer says what they quote or answer: ${named}. ${HIDDEN_CURE}`;
}

const HIDDEN_CURE =
  'Correct their quotes and answers and save: npm run knowledge lists what is wrong, npm run knowledge -- --fix puts in the words of the article where only one text can be meant.';

/** What else than correcting it starts a pack whose only problem is that the articles do not bear out entries. */
export function tellStartCure({ rest, problems }: { rest?: Pack; problems: Problem[] }): string {
  if (!rest) return '';
  const count = new Set(problems.map(({ unborne }) => unborne?.entry)).size;
  const entries = count === 1 ? 'an entry' : `${count} entries`;
  return `Nothing else is wrong than that the articles do not say what ${entries} of the pack quote or answer. npm run knowledge -- --fix puts in the words of the article where only one text can be meant; STALE=hide starts the bot without ${count === 1 ? 'that entry' : 'those entries'}.`;
}
