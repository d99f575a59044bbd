import type { Problem } from '../contracts/problem.ts';
import { findStories, type StoryFolder } from '../infra/find-stories.ts';
import { fingerprint } from '../infra/watch-folder.ts';
import { makeStoryReader, type ReadStory, type StoryOptions } from './read-story.ts';
import { PackError } from './start-error.ts';

/** A story's folder, with its reader and what was last read. */
export interface StoryPlace extends StoryFolder {
  /** Reads it, and remembers the state of its files. Throws only PackError. */
  reader(): Promise<ReadStory>;
  /** Whether its files have changed since they were read. */
  hasChanged(): Promise<boolean>;
}

export interface FoundPlaces {
  places: StoryPlace[];
  problems: Problem[];
}

/** Finds the stories of the knowledge folder, by id. */
export async function findPlaces(options: StoryOptions): Promise<FoundPlaces> {
  const { stories, problems } = await findStories(options.knowledgeFolder);
  return { places: stories.map((story) => placeOf(story, options)), problems };
}

function placeOf({ id, folder }: StoryFolder, options: StoryOptions): StoryPlace {
  const cacheFolder = ownCache(id, options.cacheFolder);
  const read = makeStoryReader({ ...options, knowledgeFolder: folder, cacheFolder });
  let known: string | undefined;
  const look = async () => (await fingerprint(folder)).join();
  return {
    id,
    folder,
    async reader() {
      known = await look();
      return await read();
    },
    hasChanged: async () => known !== (await look()),
  };
}

/** Each of several stories has a cache of its own. */
export function ownCache(id: string, cacheFolder: string | undefined): string | undefined {
  return id === '' || cacheFolder === undefined ? cacheFolder : `${cacheFolder}/${id}`;
}

/** Problems of a story, told from the knowledge folder on. */
export function inFolder(id: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => (id === '' ? problem : { ...problem, file: `${id}/${problem.file}` }));
}

/** A story as it is read, or why it cannot be. */
export interface Reading {
  place: StoryPlace;
  read?: ReadStory;
  problems: Problem[];
}

/** The stories of the knowledge folder, and what stands beside them. */
export interface ReadStories {
  readings: readonly Reading[];
  problems: Problem[];
}

/** Reads a story; what is wrong with it does not stop the others. */
export async function readPlace(place: StoryPlace): Promise<Reading> {
  try {
    return { place, read: await place.reader(), problems: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { place, problems: inFolder(place.id, error.problems) };
  }
}

/**
 * Reads all stories for a start; `problems` are of what is no story.
 * @param first the single story, if it was read before
 * @throws PackError if none can be read
 */
export async function readStories(options: StoryOptions, first?: ReadStory): Promise<ReadStories> {
  const { places, problems } = await findPlaces(options);
  const [only] = places;
  if (places.length === 1 && only?.id === '') {
    // Its problems are told with their cure.
    return { readings: [{ place: only, read: first ?? (await only.reader()), problems: [] }], problems };
  }
  const readings: Reading[] = [];
  for (const place of places) readings.push(await readPlace(place));
  if (!readings.some(({ read }) => read))
    throw new PackError([...problems, ...readings.flatMap((reading) => reading.problems)]);
  return { readings, problems };
}
