import type { Problem } from '../contracts/problem.ts';
import type { LoadedPack } from '../pack/load-pack.ts';
import type { Pack } from '../pack/pack.ts';

/** For entries whose quotes have left the articles: hide them, or refuse the whole pack. */
export type Stale = 'hide' | 'refuse';

/** A pack that may answer. */
interface Accepted {
  pack: Pack;
  /** Why entries are disabled; empty if none are. */
  hidden: Problem[];
}

/** Decides which packs may answer. */
interface StaleRule {
  accept(loaded: LoadedPack): Accepted | undefined;
  /** This pack now answers: entries it supports count as stale if a later one does not. */
  answers(loaded: LoadedPack): void;
}

/** @param stale if undefined, only entries that an earlier pack of this process supported may be missing, not an editor's slips */
export function makeStaleRule(stale: Stale | undefined): StaleRule {
  let known = new Set<string>();
  return {
    accept(loaded) {
      if (loaded.pack) return { pack: loaded.pack, hidden: [] };
      const { rest, problems } = loaded;
      if (!rest || stale === 'refuse') return undefined;
      const isGone = problems.every(({ unsupported }) => unsupported && known.has(unsupported.text));
      return stale === 'hide' || isGone ? { pack: rest, hidden: problems } : undefined;
    },
    answers({ pack, supported }) {
      // Disabled entries are fixed one by one, so they stay known until all are.
      known = new Set(pack ? supported : [...known, ...supported]);
    },
  };
}

/** Entries named one by one. */
const MOST_NAMED = 5;

/** Which entries are disabled, why, and what to do, in plain English; undefined if none are. */
export function describeHidden(hidden: Problem[]): string | undefined {
  const entries = [...new Set(hidden.flatMap(({ unsupported }) => unsupported?.entry ?? []))];
  if (entries.length === 0) return undefined;
  const are = entries.length === 1 ? 'entry is' : 'entries are';
  const more = entries.length > MOST_NAMED ? ` and ${entries.length - MOST_NAMED} more` : '';
  const named = `${entries.slice(0, MOST_NAMED).join(', ')}${more}`;
  return `${entries.length.toLocaleString('en-GB')} ${are} out of service, because the article no longer says what they quote or answer: ${named}. ${HIDDEN_CURE}`;
}

const HIDDEN_CURE =
  'Correct their quotes and answers and save: npm run knowledge lists what is wrong, npm run knowledge -- --fix puts in the words of the article where only one text can be meant.';

/** What else starts a pack whose only problem is that articles no longer support entries. */
export function startAdvice({ rest, problems }: { rest?: Pack; problems: Problem[] }): string {
  if (!rest) return '';
  const count = new Set(problems.map(({ unsupported }) => unsupported?.entry)).size;
  const entries = count === 1 ? 'an entry' : `${count} entries`;
  return `Nothing else is wrong than that the articles do not say what ${entries} of the pack quote or answer. npm run knowledge -- --fix puts in the words of the article where only one text can be meant; STALE=hide starts the bot without ${count === 1 ? 'that entry' : 'those entries'}.`;
}
