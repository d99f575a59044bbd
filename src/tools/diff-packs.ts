import { existsSync } from 'node:fs';
import { trainAnswerer } from '../answers/answerer.ts';
import {
  type ChangedAnswer,
  comparePacks,
  type PackDifference,
  type ToldAnswer,
  toldText,
} from '../answers/quality/compare-packs.ts';
import type { Problem } from '../contracts/problem.ts';
import { finish } from '../contracts/steps.ts';
import { lastGaps } from '../features/desk/last-gaps.ts';
import type { OpenStore } from '../infra/store/store.ts';
import type { Pack } from '../pack/pack.ts';
import { countOf, show } from '../pack/show-text.ts';
import { openDeskStore } from './open-desk-store.ts';
import { openPack, type PackChoice } from './open-pack.ts';
import { toPlainText } from './plain-text.ts';
import { showProgress } from './progress.ts';

/** Tries a changed pack against its own phrasings and last week's gaps, and tells which answers change. */
export async function diffPacks(before: Pack, other: PackChoice, json: boolean): Promise<void> {
  const asObject = (folder: string, problems: Problem[]) =>
    console.log(JSON.stringify({ ok: false, folder, problems }));
  const after = await openPack({ ...other, ...(json && { tellProblems: asObject }) });
  if (!after) return;
  const progress = showProgress('Asking both');
  const side = (pack: Pack) => ({ pack, answerer: trainAnswerer(pack) });
  const difference = finish(comparePacks(side(before), side(after.pack), await gapsAtHand(other.story), progress));
  progress.end();
  console.log(json ? JSON.stringify({ ok: true, ...difference }) : formatDifference(difference));
}

/** What readers asked in vain last week, where a bot's database is at hand. */
async function gapsAtHand(story = ''): Promise<string[]> {
  if (!process.env.DATABASE_URL && !existsSync('data/footnote.db')) return [];
  const whenFailed = ({ message }: Error) =>
    void process.stderr.write(`Without what readers asked in vain: ${message}\n`);
  let store: OpenStore | undefined;
  try {
    store = await openDeskStore();
    return await lastGaps(store.ofStory(story), whenFailed);
  } catch (error) {
    whenFailed(error as Error);
    return [];
  } finally {
    await store?.close();
  }
}

/** The changes, for an editor to read before the pack goes live. */
function formatDifference({ asked, changes }: PackDifference): string {
  const count =
    changes.length === 0
      ? 'No answer changes'
      : `${countOf(changes.length, 'answer')} ${changes.length === 1 ? 'changes' : 'change'}`;
  const head = `${count}, of ${countOf(asked, 'question')} asked of both.`;
  return toPlainText([head, ...changes.map(formatChange)].join('\n\n'));
}

function formatChange({ question, others, from, before, after }: ChangedAnswer): string {
  const more = others > 0 ? ` and ${countOf(others, 'other')}` : '';
  const asked = from === 'gap' ? '  (asked by readers last week)' : '';
  return [show(question) + more + asked, `  before: ${formatTold(before)}`, `  after:  ${formatTold(after)}`].join(
    '\n',
  );
}

const OUTCOMES = { answered: 'answered', closest: 'the nearest shown', unknown: 'the story does not say' };

function formatTold(told: ToldAnswer): string {
  const { outcome, quotes } = told;
  const text = toldText(told);
  const quoted = outcome === 'answered' && quotes.length > 0 ? `  [${quotes.map((one) => show(one)).join(' ')}]` : '';
  return `${OUTCOMES[outcome]}${text ? `: ${text}` : ''}${quoted}`;
}
