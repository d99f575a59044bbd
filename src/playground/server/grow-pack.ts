import type { Gap } from '../../contracts/feedback.ts';
import { type Growth, growPack, growthOf, likelyEntry } from '../../features/desk/grow.ts';
import type { Answer, PageGap } from '../protocol.ts';
import { doneOrRefused } from './done-or-refused.ts';
import type { Editing } from './edit-acts.ts';

/** More than an editor reads in one go. */
const MOST_LISTED = 50;

/** What readers asked in vain, most asked first, each with the entry that it may ask. */
export async function listGaps({ editor, gaps }: Editing): Promise<PageGap[]> {
  const { rows } = (await gaps?.listGaps({ limit: MOST_LISTED })) ?? { rows: [] };
  const { withDrafts: pack } = await editor.load();
  return rows.map((gap: Gap) => {
    const likely = pack && likelyEntry(gap, pack);
    return { id: gap.id, sample: gap.sample, count: gap.count, ...(likely && { likely: likely.question }) };
  });
}

/** Takes questions into the pack, in the readers' words, and off the list. */
export async function grow(
  { editor, gaps }: Editing,
  { gaps: ids, growth }: { gaps: number[]; growth: Growth | 'done' },
): Promise<Answer> {
  if (!gaps) return { kind: 'refused', why: 'The bot is not running.' };
  if (growth === 'done') return doneOrRefused(await growPack(ids, () => [], gaps, editor.change));
  const { withDrafts: pack, problems } = await editor.load();
  if (!pack) return doneOrRefused(problems);
  return doneOrRefused(await growPack(ids, (chosen) => growthOf(chosen, pack, growth), gaps, editor.change));
}
