import type { Gap } from '../../contracts/feedback.ts';
import { type Growth, growPack, growthOf, lookUpGaps } from '../../features/desk/grow.ts';
import { runInSlices } from '../../infra/run-in-slices.ts';
import type { Answer, PageGap } from '../protocol.ts';
import { doneOrRefused } from './done-or-refused.ts';
import type { Editing } from './edit-acts.ts';

/** More than an editor reads in one go. */
const MOST_LISTED = 50;

/** What readers asked in vain and is still not answered, most asked first, each with the entry that it may ask. */
export async function listGaps({ editor, gaps, answerer }: Editing): Promise<PageGap[]> {
  if (!gaps || !answerer) return [];
  const { rows } = await gaps.listGaps({ limit: MOST_LISTED });
  const { withDrafts: pack } = await editor.load();
  if (!pack) return [];
  const lookedUp = await runInSlices(lookUpGaps(rows, { pack, answerer }));
  return lookedUp
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ gap: { id, sample, count }, likely }) => ({
      id,
      sample,
      count,
      ...(likely && { likely: likely.question }),
    }));
}

/** Takes questions into the pack, in the readers' words, and off the list. */
export async function grow(
  { editor, gaps, answerer }: Editing,
  { gaps: ids, growth }: { gaps: number[]; growth: Growth | 'done' },
): Promise<Answer> {
  if (!gaps || !answerer) return { kind: 'refused', why: 'The bot is not running.' };
  if (growth === 'done') return doneOrRefused(await growPack(ids, () => [], gaps, editor.change));
  const { withDrafts: pack, problems } = await editor.load();
  if (!pack) return doneOrRefused(problems);
  const changesFor = async (chosen: readonly Gap[]) =>
    growthOf(await runInSlices(lookUpGaps(chosen, { pack, answerer })), pack, growth);
  return doneOrRefused(await growPack(ids, changesFor, gaps, editor.change));
}
