import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tellToday } from '../../answers/quality/good-for.ts';
import type { Quality } from '../../answers/quality/quality.ts';
import type { CheckedQuality } from '../pack-news.ts';
import { type Bulletin, tellQuality } from './bulletin.ts';

/** Checks a pack's quality on request. */
export interface QualityCheck {
  start(): void;
  /** What was found is of an earlier pack. */
  forget(): void;
  stop(): void;
}

const script = fileURLToPath(new URL('../../tools/knowledge.ts', import.meta.url));

/** Runs the quality check of the command line in a process of its own, as it takes a minute and the bot is to answer meanwhile. */
export function createQualityCheck(folder: string, bulletin: Bulletin): QualityCheck {
  let stop = () => {};
  tellQuality(bulletin, { state: 'idle' });
  return {
    start: () => {
      stop();
      tellQuality(bulletin, { state: 'checking' });
      const child = spawn(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), script, '--quality', '--json', '--knowledge', folder],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      );
      let isWanted = true;
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (data: string) => {
        output += data;
      });
      child.on('error', () => {});
      child.on('close', () => {
        if (isWanted) report(output, bulletin);
      });
      stop = () => {
        isWanted = false;
        child.kill();
      };
    },
    forget: () => {
      stop();
      tellQuality(bulletin, { state: 'idle' });
    },
    stop: () => stop(),
  };
}

function report(output: string, bulletin: Bulletin): void {
  const { quality } = parse(output);
  if (quality) {
    const { asked, phrasings, rates, entries, today, suggestions } = quality;
    const found = { asked, phrasings, rates, entries, today: tellToday(today) };
    tellQuality(bulletin, { state: 'checked', quality: { ...found, ...(suggestions && { suggestions }) } });
  } else tellQuality(bulletin, { state: 'failed', reason: FAILED });
}

const FAILED = 'The check did not finish. Run npm run knowledge -- --quality to see why.';

function parse(output: string): { quality?: Quality & Pick<CheckedQuality, 'suggestions'> } {
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}
