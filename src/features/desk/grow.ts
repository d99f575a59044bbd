import type { Gap } from '../../contracts/feedback.ts';
import type { Problem } from '../../contracts/problem.ts';
import type { Store } from '../../contracts/store.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import type { WantedChange } from '../../pack/edits/entry-change.ts';
import { askedEntries, knownQuestions, phrasingsOf } from '../../pack/entries.ts';
import { LONGEST } from '../../pack/limits.ts';
import type { AskedEntry, Pack } from '../../pack/pack.ts';

/** What a question that the pack did not know becomes: other words for an entry, or one that the story does not answer. */
export type Growth = 'phrasing' | 'unanswered';

/** The entry that a gap most likely asks: one that has its words by now, or else the nearest; none where that is a fact or a sentence, or gone. */
export function likelyEntry({ nearest, sample }: Gap, pack: Pack): AskedEntry | undefined {
  const entries = askedEntries(pack);
  const folded = foldQuestion(sample);
  const own = entries.find((entry) => phrasingsOf(entry).some((one) => foldQuestion(one) === folded));
  return own ?? entries.find(({ id }) => id === nearest);
}

/** Among these an editor's choice is found again, though others have been asked meanwhile. */
const MOST_LOOKED_AT = 1_000;

/** Takes questions into a pack and off the list; returns the problems, with which none is. */
export async function growPack(
  ids: readonly number[],
  changesFor: (gaps: readonly Gap[]) => WantedChange[],
  store: Pick<Store, 'listGaps' | 'markGapDone'>,
  edit: (changes: readonly WantedChange[]) => Promise<Problem[]>,
): Promise<Problem[]> {
  const { rows } = await store.listGaps({ limit: MOST_LOOKED_AT });
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const changes = changesFor(chosen);
  const problems = changes.length > 0 ? await edit(changes) : [];
  if (problems.length === 0) for (const { id } of chosen) await store.markGapDone(id);
  return problems;
}

/** The changes of the pack that take questions in, in the readers' own words; those it knows by now are left out. */
export function growthOf(gaps: readonly Gap[], pack: Pack, growth: Growth): WantedChange[] {
  const known = knownQuestions(pack);
  const fresh = gaps.flatMap((gap) => {
    const text = gap.sample.replace(/\s+/g, ' ').trim();
    const folded = foldQuestion(text);
    if (folded === '' || known.has(folded)) return [];
    known.add(folded);
    return { gap, text };
  });
  if (growth === 'unanswered') {
    return fresh.map(({ text }) => ({
      change: 'add',
      list: 'unanswered',
      fields: { question: text.slice(0, LONGEST.question) },
    }));
  }
  const byEntry = new Map<AskedEntry, string[]>();
  for (const { gap, text } of fresh) {
    const entry = likelyEntry(gap, pack);
    if (entry) byEntry.set(entry, [...(byEntry.get(entry) ?? []), text.slice(0, LONGEST.phrasing)]);
  }
  return [...byEntry].map(([{ id, kind, also }, asked]) => ({
    change: 'write',
    list: kind === 'question' ? 'questions' : 'unanswered',
    key: id,
    fields: { also: [...also, ...asked] },
  }));
}
