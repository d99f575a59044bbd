import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { BotDesk, Story } from '../features/deps.ts';
import { makeDraftPlaces } from '../features/desk/live-drafts.ts';
import { storyMark } from '../features/story-option.ts';
import { inTurn } from '../infra/in-turn.ts';
import { askedEntries, countPhrasings } from '../pack/entries.ts';
import { createPackEditor } from './edit-pack.ts';
import type { ReadStory } from './read-story.ts';
import { describeHidden } from './stale-pack.ts';
import { PackError } from './start-error.ts';

/** One story: what was read of it last, and while it is in use, what was learned. */
export interface LiveStory {
  readonly id: string;
  /** As read last. */
  read(): ReadStory;
  /** Learned; of a much taught story, its articles answer until it is. */
  story(): Promise<Story>;
  /** Learns it, unless it is. */
  learn(): Promise<Story>;
  /** Undefined unless it is learned. */
  learned(): Story | undefined;
  /** Frees the memory of what was learned. */
  forget(): void;
  /** Reads it anew between two answers, one reload at a time; on problems, the last good pack goes on answering. */
  reload(): Promise<Problem[]>;
  /** What a host should know about the pack, though it answers. */
  note(): string | undefined;
}

interface LiveStoryOptions {
  id: string;
  folder: string;
  reader: () => Promise<ReadStory>;
  first: ReadStory;
  store: Store;
  desk: BotDesk;
  /** Whatever else an editor's reload does. */
  whenReloading(): void;
  whenReloaded(read: ReadStory): void;
  whenRefused(error: unknown): void;
}

/** Phrasings that are learned about as fast as the article itself. */
const LEARNED_AT_ONCE = 100;

export function makeLiveStory({ id, folder, reader, first, store, desk, ...on }: LiveStoryOptions): LiveStory {
  let read = first;
  let learned: Story | undefined;
  let learning: Promise<Story> | undefined;
  /** While a reader waits for it. */
  let articles: Promise<Story> | undefined;
  let refused: Problem[] = [];
  let known = first.pack;

  const own = {
    id,
    mark: storyMark(id),
    store,
    draftPlaces: makeDraftPlaces(),
    desk: {
      ...desk,
      editor: createPackEditor(folder),
      takeKnown: () => {
        const before = known;
        known = read.pack;
        return before;
      },
      reload: async () => {
        on.whenReloading();
        const problems = await reload();
        const { hidden } = read;
        return { problems, story: await learnWhole(), hidden, note: describeHidden(hidden) };
      },
    },
  };
  const learn = async (from: ReadStory): Promise<Story> => ({ ...own, hash: from.hash, ...(await from.learn()) });
  const learnArticles = async (from: ReadStory): Promise<Story> => {
    const story = { ...own, hash: from.hash, ...(await from.learnArticles()) };
    // Only now, as a reader waits for the articles.
    void learnWhole().catch(on.whenRefused);
    return story;
  };
  const learnNow = (): Promise<Story> => {
    const from = read;
    const work = learn(from)
      .then((story) => {
        // Otherwise a reload has brought a newer one meanwhile.
        if (from === read) learned = story;
        return story;
      })
      .finally(() => {
        if (learning === work) learning = undefined;
      });
    learning = work;
    return work;
  };

  const learnWhole = async () => learned ?? (await (learning ?? learnNow()));

  const reload = inTurn(async () => {
    try {
      const next = await reader();
      // Only what is in use is learned at once.
      const story = learned && (await learn(next));
      read = next;
      learned = story;
      learning = undefined;
      refused = [];
      on.whenReloaded(next);
      return [];
    } catch (error) {
      on.whenRefused(error);
      if (!(error instanceof PackError)) throw error;
      refused = error.problems;
      return error.problems;
    }
  });

  return {
    id,
    read: () => read,
    learned: () => learned,
    learn: learnWhole,
    async story() {
      if (learned || countPhrasings(askedEntries(read.pack)) <= LEARNED_AT_ONCE) return await learnWhole();
      articles ??= learnArticles(read).finally(() => {
        articles = undefined;
      });
      return await articles;
    },
    forget() {
      learned = undefined;
    },
    reload,
    note() {
      const notes = [refused.length > 0 ? refusedMessage(refused) : undefined, describeHidden(read.hidden)];
      return notes.filter((note) => note !== undefined).join(' ') || undefined;
    },
  };
}

function refusedMessage({ length }: Problem[]): string {
  const problems = length === 1 ? 'a problem' : `${length} problems`;
  return `The pack in the folder has ${problems} and was refused: the last good one goes on answering.`;
}
