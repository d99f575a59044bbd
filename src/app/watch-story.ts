import { watchFolder } from '../infra/watch-folder.ts';

/** Changes of the knowledge folder, from before its first read. */
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
