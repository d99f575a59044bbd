import { findEntry } from '../answers/find-entry.ts';
import type { Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Settings } from '../contracts/settings.ts';
import type { Store } from '../contracts/store.ts';
import type { BotDesk, Stories, StoryTitle } from '../features/deps.ts';
import { inTurn } from '../infra/in-turn.ts';
import type { Metrics } from '../infra/metrics.ts';
import { dayOf } from '../pack/article/article-day.ts';
import { newestFirst, storyTitle } from '../pack/article/newest-first.ts';
import type { Pack } from '../pack/pack.ts';
import { keepByUse } from './keep-by-use.ts';
import { type LiveStory, makeLiveStory } from './live-story.ts';
import { logHidden, logNotes, logProblems } from './log-pack.ts';
import { findPlaces, inFolder, type Reading, type ReadStories, readPlace, type StoryPlace } from './read-stories.ts';
import type { ReadStory, StoryOptions } from './read-story.ts';
import { findWanted, resolveStory } from './resolve-story.ts';
import { PackError } from './start-error.ts';
import { tellFolder } from './tell-folder.ts';

/** All stories of a running bot. */
export interface LiveStories extends Stories {
  /** Learns the stories that there is room for, the newest first; resolves when the first is learned, and goes on. */
  learn(): Promise<void>;
  /** Reads all anew, and finds new ones; broken ones keep their last good pack. Returns the problems. */
  reload(): Promise<Problem[]>;
  /** Same, for those whose files have changed. */
  reloadChanged(): Promise<Problem[]>;
  /** The story that has most of these entries; of several the oldest, as others come to it. */
  ownerOf(entries: readonly string[]): string;
  /** How many answer. */
  count(): number;
  /** Why entries are disabled. */
  hidden(): Problem[];
  /** What a host should know about the packs, though they answer. */
  note(): string | undefined;
}

export interface StoriesOptions extends StoryOptions {
  /** Bytes for what is learned; at least one story stays learned. */
  memory: number;
  settings(guildId: string): Settings;
  /** What is stored of a story. */
  storeOf(id: string): Store;
  desk: BotDesk;
  metrics: Metrics;
  log: Log;
  /** Whatever else an editor's reload does. */
  whenReloading(): void;
  /** A story has come, gone or changed. */
  whenChanged(): void;
}

export function makeStories({ readings, problems }: ReadStories, options: StoriesOptions): LiveStories {
  const { settings, desk, metrics, log, memory } = options;
  const stories = new Map<string, LiveStory>();
  const places = new Map<string, StoryPlace>();
  /** Of stories that never could be read. */
  const broken = new Map<string, Problem[]>();
  const folder = tellFolder(log);
  /** Sorted once for many questions; undefined when a story has come, gone or changed. */
  let sorted: string[] | undefined;
  const inUse = keepByUse<LiveStory>(
    memory,
    (one) => one.read().size,
    (one) => one.forget(),
  );

  function add({ place, read, problems }: Reading): void {
    const { id, reader } = place;
    const ownLog = logOf(id, log);
    if (!read) {
      if (String(broken.get(id)?.map(textOf)) !== String(problems.map(textOf)))
        logProblems(problems, 'this story does not answer, the others do', ownLog);
      broken.set(id, problems);
      return;
    }
    broken.delete(id);
    tell(read, ownLog);
    places.set(id, place);
    const whenReloaded = (next: ReadStory) => {
      sorted = undefined;
      metrics.reloaded('loaded');
      ownLog.info({ stories: next.pack.articles.length }, 'pack reloaded');
      tell(next, ownLog);
      options.whenChanged();
    };
    const whenRefused = (error: unknown) => {
      metrics.reloaded(error instanceof PackError ? 'refused' : 'failed');
      if (error instanceof PackError)
        logProblems(error.problems, 'pack refused, the last good one goes on answering', ownLog);
    };
    const { whenReloading } = options;
    sorted = undefined;
    stories.set(
      id,
      makeLiveStory({
        id,
        folder: place.folder,
        reader,
        first: read,
        store: options.storeOf(id),
        desk,
        whenReloading,
        whenReloaded,
        whenRefused,
      }),
    );
  }

  function remove(id: string): void {
    const story = stories.get(id);
    if (story) inUse.remove(story);
    stories.delete(id);
    sorted = undefined;
    places.delete(id);
    logOf(id, log).info({}, 'story is gone');
  }

  /** The newest first; those without a date come last. */
  function ids(): string[] {
    sorted ??= [...stories.values()]
      .map((story) => ({ id: story.id, day: newestDay(story.read().pack) }))
      .sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    return sorted;
  }

  function titles(): StoryTitle[] {
    return ids().flatMap((id) => {
      const pack = stories.get(id)?.read().pack;
      return pack ? { id, title: storyTitle(pack) } : [];
    });
  }

  async function readAnew(isDue: (place: StoryPlace) => boolean | Promise<boolean>): Promise<Problem[]> {
    const found = await findPlaces(options);
    const problems: Problem[] = [];
    const besides = [...found.problems];
    const before = ids();
    let hasNew = false;
    for (const place of found.places) {
      const known = places.get(place.id);
      if (known && !(await isDue(known))) continue;
      const story = stories.get(place.id);
      if (story) problems.push(...inFolder(place.id, await story.reload()));
      else {
        const reading = await readPlace(place);
        // A folder that is empty or away is no broken story beside the others.
        const isAway = place.id === '' && !reading.read;
        (isAway ? besides : problems).push(...reading.problems);
        if (!isAway) add(reading);
        hasNew ||= reading.read !== undefined;
      }
    }
    folder.found(besides);
    const isThere = (id: string) => found.places.some((place) => place.id === id);
    // A folder that is away for a moment takes no story with it.
    if (found.places.some(({ id }) => stories.has(id))) {
      for (const id of stories.keys()) if (!isThere(id)) remove(id);
      for (const id of broken.keys()) if (!isThere(id)) broken.delete(id);
    }
    if (hasNew) void learnRest();
    // Of one that was read anew this was told then.
    if (String(ids().toSorted()) !== String(before.toSorted())) options.whenChanged();
    return [...besides, ...problems];
  }

  async function learnRest(): Promise<void> {
    for (const id of ids()) {
      const story = stories.get(id);
      if (!story || story.learned() || !inUse.hasRoomFor(story)) continue;
      await story.learn();
      inUse.keep(story);
    }
  }

  for (const reading of readings) add(reading);
  folder.found(problems);

  return {
    async current(place, wanted) {
      const chosen = place.guildId === undefined ? undefined : settings(place.guildId);
      const id = wanted === undefined ? resolveStory(ids(), place, chosen) : findWanted(titles(), wanted);
      const story = id === undefined ? undefined : stories.get(id);
      if (!story) return undefined;
      const answering = await story.story();
      inUse.use(story);
      return answering;
    },
    async learn() {
      const first = stories.get(ids()[0] ?? '');
      await first?.learn();
      if (first) inUse.keep(first);
      void learnRest();
    },
    reload: inTurn(() => readAnew(() => true)),
    reloadChanged: inTurn(() => readAnew((place) => place.hasChanged())),
    titles,
    othersThan: (id) => inUse.all().flatMap((story) => (story.id === id ? [] : (story.learned() ?? []))),
    ownerOf(entries) {
      const has = (id: string) => {
        const pack = stories.get(id)?.read().pack;
        return pack ? entries.filter((entry) => findEntry(pack, entry)).length : 0;
      };
      const [owner = ''] = ids()
        .toReversed()
        .sort((one, other) => has(other) - has(one));
      return owner;
    },
    count: () => stories.size,
    hidden: () => [...stories.values()].flatMap((story) => inFolder(story.id, story.read().hidden)),
    note() {
      const notes = [...stories.values()].map((story) => noteOf(story.id, story.note()));
      const silent = [...broken.keys()].map((id) => noteOf(id, 'Its pack has problems, so that it does not answer.'));
      return [folder.note(), ...notes, ...silent].filter(Boolean).join(' ') || undefined;
    },
  };
}

function noteOf(id: string, note: string | undefined): string {
  return note === undefined || id === '' ? (note ?? '') : `Story ${id}: ${note}`;
}

/** Empty for a story that is over, so that it comes last. */
function newestDay(pack: Pack): string {
  return (pack.story?.archived ? undefined : dayOf(newestFirst(pack)[0])) ?? '';
}

function tell({ notes, hidden }: ReadStory, log: Log): void {
  logNotes(notes, log);
  logHidden(hidden, log);
}

function textOf({ file, line, expected, found }: Problem): string {
  return `${file} ${line} ${expected} ${found}`;
}

/** Names the story in each line, if there are several. */
function logOf(id: string, log: Log): Log {
  if (id === '') return log;
  const named = (level: keyof Log) => (fields: object, message: string) =>
    log[level]({ story: id, ...fields }, message);
  return { debug: named('debug'), info: named('info'), warn: named('warn'), error: named('error') };
}
