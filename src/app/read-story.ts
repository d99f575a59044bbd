import { aboutStoryInSteps } from '../answers/about/about.ts';
import type { Answerer } from '../answers/answer.ts';
import { trainInSteps, trainOnArticlesInSteps } from '../answers/answerer.ts';
import type { Problem } from '../contracts/problem.ts';
import { hashFiles } from '../infra/hash-files.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import type { Pack } from '../pack/pack.ts';
import { packVersionInSteps } from '../pack/pack-version.ts';
import { readPack } from './read-pack.ts';
import { makeStaleRule, type Stale, startAdvice } from './stale-pack.ts';
import { PackError } from './start-error.ts';
import { storySize } from './story-size.ts';

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

/** A checked pack, and how to learn it. */
export interface ReadStory {
  pack: Pack;
  /** Of the files it was read from. */
  hash: string;
  /** About how many bytes of memory it takes once learned. */
  size: number;
  notes: Problem[];
  /** Why entries are disabled. */
  hidden: Problem[];
  /** In steps while users wait for answers. */
  learn(): Promise<LearnedStory>;
  /** Sooner: answers come from the articles, and entries by their id alone. */
  learnArticles(): Promise<LearnedStory>;
}

/** The pack is one of its own, so that what is worked out of it goes with it. */
export interface LearnedStory {
  pack: Pack;
  answerer: Answerer;
  /** The same unwatched, if anybody watches. */
  unwatched?: Answerer;
}

/** Returns a function that reads the pack, again whenever it is called. Throws only PackError. */
export function makeStoryReader(options: StoryOptions): () => Promise<ReadStory> {
  const { knowledgeFolder, cacheFolder, wrap, stale, drafts } = options;
  const rule = makeStaleRule(stale);
  return async () => {
    const { files, loaded, cache } = await readPack(knowledgeFolder, cacheFolder);
    const accepted = rule.accept(loaded);
    if (!accepted) throw new PackError(loaded.problems, loaded.pack ? '' : startAdvice(loaded));
    const { hidden } = accepted;
    const read = (drafts ? loaded.withDrafts : undefined) ?? accepted.pack;
    rule.answers(loaded);
    const finished = (answerer: Answerer, pack: Pack): LearnedStory => {
      const watched = wrap && { answerer: wrap(answerer, pack), unwatched: answerer };
      return { pack, answerer, ...watched };
    };
    let kept = read === loaded.pack ? cache : undefined;
    const learn = async () => {
      const pack = { ...read };
      const answerer = await runInSlices(trainInSteps(pack, kept));
      await runInSlices(aboutStoryInSteps(pack));
      await runInSlices(packVersionInSteps(pack));
      // While it answers already; what was read from the cache need not stay.
      void kept?.save();
      kept = undefined;
      return finished(answerer, pack);
    };
    const learnArticles = async () => finished(await runInSlices(trainOnArticlesInSteps(read)), read);
    return {
      pack: read,
      hash: await hashFiles(files),
      size: storySize(read),
      notes: loaded.notes,
      hidden,
      learn,
      learnArticles,
    };
  };
}
