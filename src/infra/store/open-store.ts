import { setTimeout as wait } from 'node:timers/promises';
import type { Taught } from '../../contracts/draft.ts';
import type { AskedGap, Vote } from '../../contracts/feedback.ts';
import type { SettingsChange } from '../../contracts/settings.ts';
import { type Page, StoreError } from '../../contracts/store.ts';
import type { StoryPost } from '../../contracts/story-post.ts';
import { systemClock } from './clock.ts';
import { type Database, makeDatabase } from './database.ts';
import * as drafts from './drafts.ts';
import { forgetGuild } from './forget-guild.ts';
import { trimGaps } from './gap-share.ts';
import { gapStatements, listGaps, markGapDone } from './gaps.ts';
import { makeGuildCache } from './guild-cache.ts';
import { handOver } from './hand-over.ts';
import { makeOutageLog } from './outage-log.ts';
import { enforceRetention, RETENTION_DAYS } from './retention.ts';
import { changeSettings } from './settings.ts';
import type { OpenStore, StoreOptions } from './store.ts';
import { makeStoreClock } from './store-clock.ts';
import { measureStore } from './store-size.ts';
import { DAY } from './store-time.ts';
import { forgetPost, keepPost } from './story-posts.ts';
import { deleteUserVotes, listVotes, voteStatement } from './votes.ts';
import { makeWriteQueue, type Write } from './write-queue.ts';

/** Discord waits three seconds; thanking for a vote needs some of that. */
const VOTE_PATIENCE = 2_000;
/** Milliseconds between checks for other processes' changes. */
const MAINTAIN_EVERY = 30_000;
/** Milliseconds to wait at start while another process sets up the database. */
const START_PATIENCE = 3_000;
const START_RETRY = 100;
/** Trims after this many new gaps, without waiting for the daily clean-up. */
const TRIM_AFTER = 1_000;

/**
 * Opens the store and migrates its database. If that is unusable (remote gone, locked, disk full, damaged, read-only),
 * the store still opens, logs it, and works once the database does.
 * @throws StoreError for a newer schema: this version must not touch it
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { url, authToken, voteKey, retentionDays = RETENTION_DAYS, log, clock = systemClock } = options;
  const outage = makeOutageLog(log, clock.uptime);
  const database = makeDatabase({ url, authToken, voteKey, log, outage });
  const storeClock = makeStoreClock(database, clock);
  const queue = makeWriteQueue(database, storeClock, outage);
  const guilds = makeGuildCache(database, log);
  let enforcedAt = Number.NEGATIVE_INFINITY;
  let gapsSinceTrim = 0;
  let closing: Promise<void> | undefined;

  async function maintain(): Promise<void> {
    try {
      await guilds.refresh();
      const time = await storeClock.tick();
      if (gapsSinceTrim > TRIM_AFTER) {
        await trimGaps(database);
        gapsSinceTrim = 0;
      }
      if (time - enforcedAt < DAY) return;
      const removed = await enforceRetention(database, retentionDays, time);
      enforcedAt = time;
      if (removed > 0) log.info({ removed, retentionDays }, 'old questions and votes removed');
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // Already in the outage log; the next try may work.
    }
  }

  /** Queued writes are a guild's or a user's data too. */
  async function flushOrThrow(): Promise<void> {
    if (!(await queue.flush()))
      throw outage.problem() ?? new StoreError('unusable', 'The database cannot be used now.');
  }

  try {
    await openPatiently(database);
    await maintain();
  } catch (error) {
    await database.close();
    throw error;
  }
  const maintenance = setInterval(() => void maintain(), MAINTAIN_EVERY).unref();

  /** What belongs to a story; for an empty one, to all. */
  const partOf = (story: string) => ({
    recordGap(asked: AskedGap) {
      const statements = gapStatements(asked, clock.now(), story);
      if (!statements) return;
      gapsSinceTrim += 1;
      queue.add({ kind: 'gap', guildId: asked.guildId, happenedAt: clock.uptime(), statements });
    },
    recordVote(vote: Vote) {
      return new Promise<boolean>((resolve) => {
        const timer = setTimeout(resolve, VOTE_PATIENCE, false);
        const settle = (isKept: boolean) => {
          clearTimeout(timer);
          resolve(isKept);
        };
        const statement = voteStatement(vote, story);
        const statements: Write['statements'] = (mark, at) => [statement(mark, at)];
        queue.add({ kind: 'vote', guildId: vote.guildId, happenedAt: clock.uptime(), statements, settle });
      });
    },
    liveDrafts(guildId: string) {
      if (!guilds.settings(guildId).areDraftsLive) return [];
      return guilds.drafts(guildId).filter((draft) => story === '' || draft.story === story);
    },
    listGaps: (page?: Page) => listGaps(database, page, story),
    listVotes: (page?: Page) => listVotes(database, page, story),
    addDraft: (taught: Taught & { guildId: string }) =>
      andRefresh(drafts.addDraft(database, taught, clock.now(), story)),
    listDrafts: (guildId?: string) => drafts.listDrafts(database, guildId, story),
  });

  const ofAll = {
    ...partOf(''),
    settings: guilds.settings,
    posts: guilds.posts,

    markGapDone: (id: number) => markGapDone(database, id),
    async deleteUserVotes(userId: string) {
      await flushOrThrow();
      return await deleteUserVotes(database, userId);
    },
    changeSettings: (guildId: string, change: SettingsChange) => andRefresh(changeSettings(database, guildId, change)),
    removeDraft: (guildId: string, id: number) => andRefresh(drafts.removeDraft(database, guildId, id)),
    keepPost: (post: StoryPost) => andRefresh(keepPost(database, post)),
    forgetPost: (messageId: string) => andRefresh(forgetPost(database, messageId)),
    async forgetGuild(guildId: string) {
      await flushOrThrow();
      return await andRefresh(forgetGuild(database, guildId));
    },
    measure: () => measureStore(database),

    health() {
      const problem = outage.problem()?.message;
      const state = { isUsable: problem === undefined, waiting: queue.length(), lost: outage.totalLost() };
      return problem === undefined ? state : { ...state, problem };
    },
    maintain,
    flush: queue.flush,
    close() {
      clearInterval(maintenance);
      closing ??= queue.close().then(() => database.close());
      return closing;
    },
    handOver: (chooseOwner: (entries: string[]) => string) => andRefresh(handOver(database, chooseOwner)),
  };
  return { ...ofAll, ofStory: (story) => ({ ...ofAll, ...partOf(story) }) };

  /** Editors see their change at once. */
  async function andRefresh<T>(change: Promise<T>): Promise<T> {
    const result = await change;
    await guilds.refresh().catch(() => undefined);
    return result;
  }
}

/** Returns even if the database is unusable; only failures that may pass are worth waiting for. */
async function openPatiently(database: Database): Promise<void> {
  const deadline = performance.now() + START_PATIENCE;
  for (;;) {
    try {
      await database.mark();
      return;
    } catch (error) {
      if (!(error instanceof StoreError) || error.reason === 'newer') throw error;
      if (error.reason !== 'unusable' || performance.now() > deadline) return;
      await wait(START_RETRY);
    }
  }
}
