import type { Entry, Pack } from '../../pack/pack.ts';
import { listWords, show } from '../../pack/show-text.ts';
import { describeEntry } from '../entry-words.ts';
import { type EntryQuality, FEWEST_PHRASINGS, isThin, type LostPhrasing } from './quality.ts';
import type { Collision } from './quality-collisions.ts';

/** This many phrasings lost to one entry are a pattern; moving one will not fix it. */
const PATTERN = 3;
/** Below this share, no single entry is to blame. */
const GOOD_PART = 1 / 3;
/** Enough to show the kind of phrasing wanted. */
const EXAMPLES = 2;

/** Advice on an entry, in one sentence; undefined if it does well. */
export function adviseOnEntry(entry: EntryQuality, collisions: readonly Collision[], pack: Pack): string | undefined {
  if (entry.trouble === 'none') return undefined;
  const more = isThin(entry) ? `at least ${FEWEST_PHRASINGS - entry.phrasings} more` : 'more';
  if (entry.trouble === 'thin') return `Add ${more} phrasings, each put differently.`;
  const rival = chiefTaker(entry.lost);
  if (rival && takeEachOther(entry.id, rival.id, collisions)) {
    const join = entry.kind === rival.kind ? ', or join them' : '';
    return `${describeEntry(entry, pack)} and ${describeEntry(rival, pack)} take each other's questions: make them differ${join}.`;
  }
  const misplaced = entry.lost.find(({ isTakenSurely }) => isTakenSurely);
  if (misplaced?.takenBy && (rival?.times ?? 0) < PATTERN) {
    const { id, kind } = misplaced.takenBy;
    const move =
      kind === 'fact' ? 'or write a question that rests on the same sentence' : 'or move it there if it belongs there';
    return `The phrasing ${show(misplaced.phrasing)} reads like ${describeEntry({ id }, pack)}: reword it, ${move}.`;
  }
  const examples = entry.lost.slice(0, EXAMPLES).map(({ phrasing }) => show(phrasing));
  const apart =
    rival && rival.times >= PATTERN ? `, in words that set it apart from ${describeEntry(rival, pack)}` : '';
  return `Add ${more} phrasings like ${listWords(examples, 'and')}${apart}.`;
}

/** The entry that took most of the lost phrasings, if it took a good share. */
function chiefTaker(lost: readonly LostPhrasing[]): { id: string; kind: Entry['kind']; times: number } | undefined {
  const takers = new Map<string, { id: string; kind: Entry['kind']; times: number }>();
  const taken = lost.flatMap(({ takenBy }) => takenBy ?? []);
  for (const { id, kind } of taken) takers.set(id, { id, kind, times: (takers.get(id)?.times ?? 0) + 1 });
  const [chief] = [...takers.values()].sort((a, b) => b.times - a.times);
  return chief && chief.times >= taken.length * GOOD_PART ? chief : undefined;
}

function takeEachOther(one: string, other: string, collisions: readonly Collision[]): boolean {
  return collisions.some(({ sides }) => {
    const ids = sides.map(({ id }) => id);
    return ids.includes(one) && ids.includes(other) && sides.every(({ lost }) => lost.length > 0);
  });
}
