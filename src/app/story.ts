import { aboutStoryInSteps } from '../answers/about/about.ts';
import type { Answerer } from '../answers/answer.ts';
import { trainInSteps } from '../answers/answerer.ts';
import type { Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Services, Story } from '../features/deps.ts';
import { hashFiles } from '../infra/hash-files.ts';
import { inTurn } from '../infra/in-turn.ts';
import type { Metrics } from '../infra/metrics.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { watchFolder } from '../infra/watch-folder.ts';
import type { Pack } from '../pack/pack.ts';
import { packVersionInSteps } from '../pack/pack-version.ts';
import { readPack } from './read-pack.ts';
import { describeHidden, makeStaleRule, type Stale, startAdvice } from './stale-pack.ts';
import { PackError } from './start-error.ts';

export interface StoryOptions {
  knowledgeFolder: string;
  /** Where what was learned is kept for the next start; undefined: nowhere. */
  cacheFolder?: string | undefined;
  /** Puts something between the trained answerer and the users. */
  wrap?: (answerer: Answerer, pack: Pack) => Answerer;
  /** For entries whose quotes are gone; undefined: hide on reload, refuse at start. */
  stale?: Stale | undefined;
  /** Answers from what waits for its editor too. */
  drafts?: boolean | undefined;
}

/** A story with what was found while reading it. */
export interface ReadStory extends Story {
  notes: Problem[];
  /** Why entries are disabled. */
  hidden: Problem[];
}

/** Returns a function that reads and learns the pack, in steps while users wait for answers. Throws only PackError. */
export function makeStoryReader(options: StoryOptions): () => Promise<ReadStory> {
  const { knowledgeFolder, cacheFolder, wrap, stale, drafts } = options;
  const rule = makeStaleRule(stale);
  return async () => {
    const { files, loaded, cache } = await readPack(knowledgeFolder, cacheFolder);
    const accepted = rule.accept(loaded);
    if (!accepted) throw new PackError(loaded.problems, loaded.pack ? '' : startAdvice(loaded));
    const { hidden } = accepted;
    const pack = (drafts ? loaded.withDrafts : undefined) ?? accepted.pack;
    const answerer = await runInSlices(trainInSteps(pack, pack === loaded.pack ? cache : undefined));
    await runInSlices(aboutStoryInSteps(pack));
    await runInSlices(packVersionInSteps(pack));
    rule.answers(loaded);
    const hash = await hashFiles(files);
    // While it answers already.
    void cache?.save();
    const watched = wrap && { answerer: wrap(answerer, pack), unwatched: answerer };
    return { pack, answerer, ...watched, hash, notes: loaded.notes, hidden };
  };
}

/** Reloads the running pack between two answers, one reload at a time. Returns a broken pack's problems and keeps the last good one. */
export function makeReload(
  read: () => Promise<ReadStory>,
  first: ReadStory,
  services: Services,
  metrics: Metrics,
  whenChanged: () => void,
): Reload {
  const { log, story } = services;
  let refused: Problem[] = [];
  let { hidden } = first;
  const reload = inTurn(async () => {
    try {
      const { notes, hidden: stale, ...next } = await read();
      story.current = next;
      refused = [];
      hidden = stale;
      metrics.reloaded('loaded');
      log.info({ stories: story.current.pack.articles.length }, 'pack reloaded');
      logNotes(notes, log);
      logHidden(hidden, log);
      whenChanged();
      return [];
    } catch (error) {
      metrics.reloaded(error instanceof PackError ? 'refused' : 'failed');
      if (!(error instanceof PackError)) throw error;
      refused = error.problems;
      logProblems(error.problems, log);
      return error.problems;
    }
  });
  const note = () =>
    [...(refused.length > 0 ? [refusedMessage(refused)] : []), describeHidden(hidden) ?? ''].join(' ').trim();
  return { reload, hidden: () => hidden, note: () => note() || undefined };
}

interface Reload {
  reload(): Promise<Problem[]>;
  /** Why entries of the current pack are disabled. */
  hidden(): Problem[];
  /** What a host should know about the pack, though it answers. */
  note(): string | undefined;
}

function refusedMessage({ length }: Problem[]): string {
  const problems = length === 1 ? 'a problem' : `${length} problems`;
  return `The pack in the folder has ${problems} and was refused: the last good one goes on answering.`;
}

/** Changes of the pack's folder, from before its first read. */
interface StoryChanges {
  /** Calls back on each change, and at once if there was one before. */
  follow(changed: () => void): void;
  /** What a host should know about the folder, though the bot answers. */
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

/** Problems logged one by one; a pack with more is broken as a whole. */
const MOST_PROBLEMS_LOGGED = 20;

function logProblems(problems: Problem[], log: Log): void {
  log.warn({ problems: problems.length }, 'pack refused, the last good one goes on answering');
  logEach(problems, log);
}

function logEach(problems: Problem[], log: Log): void {
  for (const { unsupported: _, fix: __, ...problem } of problems.slice(0, MOST_PROBLEMS_LOGGED)) {
    log.warn(problem, 'problem of the pack');
  }
}

/** Logs why entries of the current pack are disabled, and what to do. */
export function logHidden(hidden: Problem[], log: Log): void {
  const message = describeHidden(hidden);
  if (message === undefined) return;
  log.warn({ problems: hidden.length }, message);
  logEach(hidden, log);
}

/** Logs what is worth knowing about a usable pack. */
export function logNotes(notes: Problem[], log: Log): void {
  for (const { isNote: _, ...note } of notes.slice(0, MOST_PROBLEMS_LOGGED)) log.info(note, 'note on the pack');
  if (notes.length > MOST_PROBLEMS_LOGGED)
    log.info({ notes: notes.length }, 'more notes: npm run -s knowledge lists them');
}
