import type { Answerer } from '../../answers/answer.ts';
import type { Side } from '../../answers/quality/compare-packs.ts';
import { type App, type AppOptions, startApp } from '../../app/start-app.ts';
import { PackError, StartError } from '../../app/start-error.ts';
import type { Problem } from '../../contracts/problem.ts';
import { lastGaps } from '../../features/desk/last-gaps.ts';
import { inTurn, makeQueue } from '../../infra/in-turn.ts';
import type { Pack } from '../../pack/pack.ts';
import { summarise } from '../../pack/summary.ts';
import { withoutDrafts } from '../../pack/without-drafts.ts';
import type { Opening, PackStatus } from '../pack-news.ts';
import { type Bulletin, tellBot, tellPack } from './bulletin.ts';
import { noteAnswers } from './note-answers.ts';
import { createPreview } from './preview.ts';

/** The real bot, kept running for the page. Each step waits for the one before. */
export interface RunningBot {
  /** The pack's folder has changed: reads it anew, or starts the bot if it waits for a good pack. */
  packChanged(): Promise<void>;
  restart(): Promise<void>;
  /** Restarts it without what its database held. */
  startOver(): Promise<void>;
  /** The pack that answers is as its editor wants it. */
  acceptPack(): void;
  /** What answers, unwatched; undefined until a pack was read. */
  answerer(): Side['answerer'] | undefined;
  /** What readers asked in vain; undefined while it is not running. */
  gaps(): App['gaps'] | undefined;
  /** Something went wrong in it that nobody caught. */
  crashed(error: Error): Promise<void>;
  stop(): Promise<void>;
}

export interface RunBotOptions extends AppOptions {
  /** Where the playground was started, if this is a draft. */
  home?: string | undefined;
  /** The folders of the stories that are not shown. */
  others?: string[] | undefined;
  /** Deletes what the bot keeps from run to run. */
  forget(): Promise<void>;
}

/** Starts the bot, and posts how it and its pack fare; a broken pack or a bot that ends leaves the page up. */
export function runBot(options: RunBotOptions, bulletin: Bulletin): RunningBot {
  let app: App | undefined;
  let pack: Pack | undefined;
  let learned: Side | undefined;
  let opening: Opening | undefined;
  const inOrder = makeQueue();
  const queue = (step: () => Promise<void>) =>
    inOrder(step).catch((error: Error) => tellBot(bulletin, 'stopped', told(error)));
  const withoutGaps = (err: Error) => options.log.warn({ err }, 'preview without what was asked in vain');
  const noting = noteAnswers(bulletin);
  const preview = createPreview(bulletin, async () => (app ? lastGaps(app.gaps, withoutGaps) : []));
  const postPack = (state: PackStatus['state'], isReloaded: boolean, problems: Problem[] = []) =>
    tellPack(bulletin, {
      folder: options.knowledgeFolder,
      ...(options.home !== undefined && { home: options.home }),
      ...(options.others?.length && { others: options.others }),
      state,
      isReloaded,
      problems,
      ...(pack && { summary: summarise(withoutDrafts(pack), pack) }),
      ...(opening && { opening }),
    });
  const postTaken = (hidden: Problem[], isReloaded: boolean) => {
    postPack(hidden.length > 0 ? 'stale' : 'good', isReloaded, hidden);
    if (learned) void preview.answers(learned).catch((err) => options.log.error({ err }, 'no preview'));
  };

  const start = async (isReloaded: boolean) => {
    tellBot(bulletin, 'starting');
    postPack('loading', false);
    try {
      const started = await startApp({
        ...options,
        wrap: (answerer, read) => {
          pack = read;
          learned = { pack: read, answerer };
          opening = openingOf(answerer, read);
          return noting(options.wrap?.(answerer, read) ?? answerer, read);
        },
      });
      app = started;
      void started.lost.then((reason) => queue(() => end(started, reason)));
      postTaken(started.hidden(), isReloaded);
      tellBot(bulletin, 'online');
    } catch (error) {
      if (error instanceof PackError) postPack('broken', isReloaded, error.problems);
      else options.log.error({ err: error }, 'start failed');
      tellBot(bulletin, 'stopped', error instanceof PackError ? PACK_BROKEN : told(error as Error));
    }
  };
  const end = async (ended: App, reason: string) => {
    if (ended !== app) return;
    app = undefined;
    tellBot(bulletin, 'stopped', reason);
    await ended.stop();
  };
  const reload = async (running: App) => {
    const problems = await running.reload();
    if (problems.length > 0) postPack('broken', true, problems);
    else postTaken(running.hidden(), true);
  };

  const restart = async (between = async () => {}) => {
    await app?.stop();
    app = undefined;
    await between();
    await start(false);
  };

  void queue(() => start(false));
  return {
    // What changes while a change waits is read with it.
    packChanged: inTurn(() => (app ? reload(app) : start(true)), queue),
    acceptPack: preview.accept,
    answerer: () => learned?.answerer,
    gaps: () => app?.gaps,
    restart: () => queue(restart),
    startOver: () => queue(() => restart(options.forget)),
    crashed: (error) => {
      options.log.error({ err: error }, 'the bot crashed');
      return queue(async () => app && end(app, told(error)));
    },
    stop: () => queue(async () => app?.stop()),
  };
}

/** More would hide the rest of an empty channel. */
const MOST_TITLES = 3;
const STARTERS = 2;

function openingOf(answerer: Answerer, { articles }: Pack): Opening {
  return {
    titles: articles.slice(0, MOST_TITLES).map(({ title }) => title),
    questions: answerer.starters(STARTERS).map(({ question }) => question),
  };
}

const PACK_BROKEN = 'The bot starts as soon as the knowledge pack has no problems.';

function told(error: Error): string {
  return error instanceof StartError ? error.message : `A fault of its own: ${error.message} The terminal says more.`;
}
