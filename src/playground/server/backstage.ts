import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createPackEditor } from '../../app/edit-pack.ts';
import type { AppOptions } from '../../app/start-app.ts';
import { findStories } from '../../infra/find-stories.ts';
import { makeQueue } from '../../infra/in-turn.ts';
import { watchFolder } from '../../infra/watch-folder.ts';
import type { PackEditor } from '../../pack/edits/pack-editor.ts';
import type { Bulletin } from './bulletin.ts';
import { createQualityCheck, type QualityCheck } from './check-quality.ts';
import { type RunningBot, runBot } from './run-bot.ts';

/** The bot of this project and what keeps it up to date with its pack. */
interface OpenStory {
  bot: RunningBot;
  quality: QualityCheck;
  editor: PackEditor;
  stop(): Promise<void>;
}

/** One story at a time. */
export interface Backstage {
  /** Undefined while it turns to another. */
  current(): OpenStory | undefined;
  /** Answers from a draft's folder; from the one it was started with, if none is given. */
  turnTo(draft?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function openBackstage(
  app: AppOptions,
  dataFolder: string | undefined,
  bulletin: Bulletin,
): Promise<Backstage> {
  const open = (draft?: string) => openStory({ ...app, draft }, dataFolder, bulletin);
  let story: OpenStory | undefined = await open();
  let isOver = false;
  const queue = makeQueue();
  return {
    current: () => story,
    turnTo: (draft) =>
      queue(async () => {
        if (isOver) return;
        const before = story;
        story = undefined;
        await before?.stop();
        story = await open(draft);
      }),
    stop: () => {
      isOver = true;
      return queue(async () => story?.stop());
    },
  };
}

/** Starts the bot for the folder it was given, or for a draft. */
async function openStory(
  options: AppOptions & { draft: string | undefined },
  dataFolder: string | undefined,
  bulletin: Bulletin,
) {
  const { draft, ...given } = options;
  const own = draft === undefined ? given : { ...given, knowledgeFolder: draft, drafts: true };
  // The panel edits one pack: of several stories it shows the first.
  const { stories } = await findStories(own.knowledgeFolder);
  const [first, ...others] = stories.map((story) => story.folder);
  const app = { ...own, knowledgeFolder: first ?? own.knowledgeFolder };
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'footnote-playground-')));
  // What readers asked of one story is no gap of another.
  const database = join(folder, draft === undefined ? 'playground.db' : `playground-${basename(draft)}.db`);
  // SQLite keeps two files beside a database.
  const forget = async () => {
    for (const file of [database, `${database}-wal`, `${database}-shm`]) await rm(file, { force: true });
  };
  const home = draft === undefined ? undefined : given.knowledgeFolder;
  const bot = runBot({ ...app, databaseUrl: `file:${database}`, forget, home, others }, bulletin);
  const quality = createQualityCheck(app.knowledgeFolder, bulletin);
  const watching = watchFolder(app.knowledgeFolder, () => {
    quality.forget();
    void bot.packChanged();
  });
  return {
    bot,
    quality,
    editor: createPackEditor(app.knowledgeFolder),
    stop: async () => {
      quality.stop();
      await Promise.all([bot.stop(), watching.then(({ stop }) => stop())]);
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
