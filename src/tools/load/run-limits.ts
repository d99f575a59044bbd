import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../contracts/source-file.ts';
import { loadPack } from '../../pack/load-pack.ts';
import { formatTable } from '../bench/format-table.ts';
import { quantile } from '../bench/quantile.ts';
import { makeSyntheticStory } from '../bench/synthetic-story.ts';
import { askByCommand } from './ask.ts';
import type { BotVitals } from './bot.ts';
import { takeTurns } from './crowd.ts';
import { type Drive, driveUntil } from './drive.ts';
import { formatFailures } from './format-load.ts';
import { LIMIT_PACKS, type LimitPack } from './limit-packs.ts';
import { setStage } from './stage.ts';

/** The result of reloading one pack while users ask. */
export interface LimitRun extends Pick<LimitPack, 'what' | 'isRefused'> {
  /** Megabytes in all files. */
  size: number;
  drive: Drive;
  bot: BotVitals;
}

/** Answers until the pack is loaded. */
const SMALL = makeSyntheticStory(100);
/** Questions per second, as on a busy evening. */
const RATE = 20;

/** Reloads from a small pack to each pack, while users ask. */
export async function runLimits(packs: readonly LimitPack[] = LIMIT_PACKS): Promise<LimitRun[]> {
  const { pack } = loadPack(SMALL.files);
  const runs: LimitRun[] = [];
  for (const { what, isRefused, makeFiles } of pack ? packs : []) {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-limits-'));
    await writeAll(folder, SMALL.files);
    const stage = await setStage(folder, pack as NonNullable<typeof pack>);
    const files = makeFiles();
    await rm(folder, { recursive: true });
    await writeAll(folder, files);
    const reader = takeTurns(stage.crowd);
    await stage.vitals('collect and measure');
    const reloading = stage.vitals('reload and measure');
    const drive = await driveUntil(reloading, RATE, (index) => askByCommand(reader(), stage.questionAt(index)));
    const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024 / 1024;
    runs.push({ what, isRefused, size, drive, bot: await reloading });
    await stage.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return runs;
}

async function writeAll(folder: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Whether users were always answered, and exactly the right packs refused. */
export function areLimitsKept(runs: readonly LimitRun[]): boolean {
  return runs.every(
    ({ drive, bot, isRefused }) =>
      Object.keys(drive.failures).length === 0 && (bot.reload?.problems ?? 0) > 0 === isRefused,
  );
}

/** A line for each pack. */
export function formatLimits(runs: readonly LimitRun[]): string {
  const rows = runs.map(({ what, size, drive, bot }) => {
    const { milliseconds = 0, problems = 0 } = bot.reload ?? {};
    const figures = [
      bot.pause,
      bot.lag.p99,
      bot.lag.max,
      quantile(drive.times, 0.5),
      quantile(drive.times, 0.99),
      bot.peak,
    ];
    const outcome = problems > 0 ? 'refused' : 'learned';
    const unanswered = drive.asked - drive.times.length;
    return [what, size.toFixed(1), outcome, (milliseconds / 1000).toFixed(1), ...figures.map(whole), `${unanswered}`];
  });
  const head = ['pack', 'MB', '', 'took s', 'pause', 'lag p99', 'max', 'answers p50', 'p99', 'peak MB', 'errors'];
  const complaints = runs.map(({ drive }) => formatFailures(drive.failures, {})).join('');
  return `${formatTable([head, ...rows])}\n${complaints}`;
}

function whole(figure: number): string {
  return figure.toFixed(0);
}
