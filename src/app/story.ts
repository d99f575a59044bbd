import { aboutStoryInSteps } from '../core/about/about.ts';
import type { Answerer } from '../core/answer.ts';
import { trainInSteps } from '../core/answerer.ts';
import { loadInSteps } from '../core/pack/load-pack.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Problem } from '../core/pack/problem.ts';
import type { Deps, Log } from '../discord/deps.ts';
import { inTurn } from '../platform/in-turn.ts';
import { readKnowledge } from '../platform/knowledge-files.ts';
import type { Metrics } from '../platform/metrics.ts';
import { runInSlices } from '../platform/run-in-slices.ts';
import { watchFolder } from '../platform/watch-folder.ts';
import { PackError } from './start-error.ts';

export interface StoryOptions {
  knowledgeFolder: string;
  /** Puts something between the trained answerer and the readers. */
  wrap?: (answerer: Answerer, pack: Pack) => Answerer;
}

/** What readers are answered from. */
export type Story = Pick<Deps, 'pack' | 'answerer' | 'files'>;

/** Reads and learns the pack, a little at a time where somebody waits for answers meanwhile. @throws PackError */
export async function readStory({ knowledgeFolder, wrap }: StoryOptions): Promise<Story & { notes: Problem[] }> {
  const { files, problems } = await readKnowledge(knowledgeFolder);
  const loaded = await runInSlices(loadInSteps(files, problems));
  if (!loaded.pack) throw new PackError(loaded.problems);
  const { pack, notes } = loaded;
  const answerer = await runInSlices(trainInSteps(pack));
  await runInSlices(aboutStoryInSteps(pack));
  return { pack, answerer: wrap ? wrap(answerer, pack) : answerer, files, notes };
}

/**
 * Reads the pack anew into what runs, in one step between two answers, one reading after the other. Returns the problems of a
 * broken pack; the last good one then goes on answering.
 */
export function makeReload(options: StoryOptions, running: Deps, metrics: Metrics): Reload {
  const { log } = running;
  let refused: Problem[] = [];
  const reload = inTurn(async () => {
    try {
      const { notes, ...story } = await readStory(options);
      Object.assign(running, story);
      refused = [];
      metrics.reloaded('loaded');
      log.info({ stories: running.pack.articles.length }, 'pack reloaded');
      logNotes(notes, log);
      return [];
    } catch (error) {
      metrics.reloaded(error instanceof PackError ? 'refused' : 'failed');
      if (!(error instanceof PackError)) throw error;
      refused = error.problems;
      logProblems(error.problems, log);
      return error.problems;
    }
  });
  return { reload, note: () => (refused.length === 0 ? undefined : tellRefused(refused)) };
}

export interface Reload {
  reload(): Promise<Problem[]>;
  /** What a host should know of the pack, though readers are answered. */
  note(): string | undefined;
}

function tellRefused({ length }: Problem[]): string {
  const problems = length === 1 ? 'a problem' : `${length} problems`;
  return `The pack in the folder has ${problems} and was refused: the last good one goes on answering.`;
}

/** Changes of the pack's folder, from before it is first read on. */
export interface StoryChanges {
  /** Calls back at each change from now on, and at once where there has been one already. */
  follow(changed: () => void): void;
  /** What a host should know of the folder, though readers are answered. */
  note(): string | undefined;
  stop(): void;
}

export async function watchStory(folder: string): Promise<StoryChanges> {
  let hasChanged = false;
  let tell = () => {
    hasChanged = true;
  };
  const watch = await watchFolder(folder, () => tell());
  return {
    follow(changed) {
      tell = changed;
      if (hasChanged) changed();
    },
    note() {
      const silence = watch.hangs();
      if (silence === 0) return undefined;
      return `The folder of the pack has not answered for ${Math.round(silence / 1000)} seconds: no change of it is seen.`;
    },
    stop: watch.stop,
  };
}

/** Problems written out one by one; a pack with more is broken as a whole. */
const MOST_PROBLEMS_LOGGED = 20;

function logProblems(problems: Problem[], log: Log): void {
  log.warn({ problems: problems.length }, 'pack refused, the last good one goes on answering');
  for (const problem of problems.slice(0, MOST_PROBLEMS_LOGGED)) log.warn(problem, 'problem of the pack');
}

/** Tells what is worth knowing of a pack that is used all the same. */
export function logNotes(notes: Problem[], log: Log): void {
  for (const { isNote: _, ...note } of notes.slice(0, MOST_PROBLEMS_LOGGED)) log.info(note, 'note on the pack');
  if (notes.length > MOST_PROBLEMS_LOGGED)
    log.info({ notes: notes.length }, 'more notes: npm run -s knowledge lists them');
}
