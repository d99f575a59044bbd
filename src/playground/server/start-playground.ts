import { createServer } from 'node:http';
import type { AppOptions } from '../../app/start-app.ts';
import type { Answer } from '../protocol.ts';
import { openBackstage } from './backstage.ts';
import { type Bulletin, createBulletin } from './bulletin.ts';
import { type Bundle, bundlePage } from './bundle-page.ts';
import { editPack } from './edit-acts.ts';
import { isLoopback } from './guard.ts';
import { listenOn } from './listen-on.ts';
import { openLive } from './live.ts';
import { servePage } from './serve-page.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';

export interface PlaygroundOptions {
  /** The bot to start; without it any other can log in, as the `bot` of the stage. */
  app?: Omit<AppOptions, 'token' | 'apiUrl' | 'databaseUrl'> | undefined;
  /** Where votes, gaps and what was taught are kept; without it they go when the playground does. */
  dataFolder?: string | undefined;
  /** Where stories are drafted; `drafts` here. */
  draftsFolder?: string | undefined;
  host: string;
  /** The next free one is taken if it is not free; 0 takes any. */
  port: number;
  /** How to take the bot to Discord, for the page. */
  goLive: string;
  /** How the local Discord differs from the real one's pace. */
  stage?: StageOptions;
  /** The page, where it is bundled already. */
  bundle?: Bundle;
}

/** The bot and a local Discord in this process, with a page to try it on. */
export interface Playground {
  url: string;
  port: number;
  /** The local Discord, and the account that its bot logs in with. */
  stage: Stage;
  bulletin: Bulletin;
  /** Something went wrong that nobody caught; the page tells it and stays up. */
  crashed(error: Error): void;
  /** Ends all of it within a second. */
  stop(): Promise<void>;
}

/** An answer under way may finish, but does not keep the terminal waiting. */
const STOP_TIMEOUT = 700;

/**
 * Serves the page and starts the bot behind it; resolves as soon as the page can be opened.
 * @throws Error in plain words where no port can be listened on
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host, port: wished, goLive, app } = options;
  const [stage, bundle] = await Promise.all([setStage(options.stage), options.bundle ?? bundlePage()]);
  const server = createServer(servePage(bundle));
  const bulletin = createBulletin();
  let port: number;
  try {
    port = await listenOn(server, host, wished);
  } catch (error) {
    await stage.sandbox.stop();
    throw error;
  }
  const account = { token: stage.bot.token, apiUrl: stage.sandbox.url };
  const backstage = app && (await openBackstage({ ...app, ...account }, options.dataFolder, bulletin));
  const live = openLive(server, {
    stage,
    bulletin,
    goLive,
    build: bundle.id,
    checkQuality: () => backstage?.current()?.quality.start(),
    restart: () => void backstage?.current()?.bot.restart(),
    startOver: () => void backstage?.current()?.bot.startOver(),
    edit: async (act) => {
      const story = backstage?.current();
      if (!backstage || !story) return refused('There is no pack here to change.');
      // Whoever else reaches the page may ask, but not write.
      if (!isLoopback(host)) return refused('With HOST set, the pack cannot be changed here: leave HOST out.');
      const { turnTo } = backstage;
      const { editor, bot } = story;
      const draftsFolder = options.draftsFolder ?? 'drafts';
      return editPack(
        { editor, gaps: bot.gaps(), answerer: bot.answerer(), acceptPack: bot.acceptPack, turnTo, draftsFolder },
        act,
      );
    },
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    stage,
    bulletin,
    crashed: (error) => void backstage?.current()?.bot.crashed(error),
    stop: async () => {
      live.stop();
      server.close();
      server.closeAllConnections();
      await Promise.race([backstage?.stop(), after(STOP_TIMEOUT)]);
      await stage.sandbox.stop();
    },
  };
}

function refused(why: string): Answer {
  return { kind: 'refused', why };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
