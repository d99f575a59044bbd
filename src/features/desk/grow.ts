import type { Gap } from '../../contracts/feedback.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import type { WantedChange } from '../../pack/edits/entry-change.ts';
import { askedEntries } from '../../pack/entries.ts';
import { LONGEST } from '../../pack/limits.ts';
import type { AskedEntry, Pack } from '../../pack/pack.ts';

/** What becomes of a question that the pack did not know: other words for an entry, or one that the story does not answer. */
export type Growth = 'phrasing' | 'unanswered';

/** The entry that a gap most likely asks; none where it is a fact or a sentence, or gone. */
export function likelyEntry({ nearest }: Gap, pack: Pack): AskedEntry | undefined {
  return askedEntries(pack).find(({ id }) => id === nearest);
}

/** The changes of the pack that take questions in, in the readers' own words; those it knows by now are left out. */
export function growthOf(gaps: readonly Gap[], pack: Pack, growth: Growth): WantedChange[] {
  const known = new Set(askedEntries(pack).flatMap(({ question, also }) => [question, ...also].map(foldQuestion)));
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
