import { errorFields, type Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { Part } from '../discord/client.ts';
import { inviteLink } from '../discord/invite-link.ts';
import { stayOnline } from '../discord/stay-online.ts';
import type { Patience } from '../discord/watch-silence.ts';
import { rememberLastAnswers } from '../features/ask/last-answers.ts';
import type { Services } from '../features/deps.ts';
import { rememberChanges } from '../features/desk/reload.ts';
import { rememberEdits } from '../features/desk/review.ts';
import { rememberRefused } from '../features/desk/teach.ts';
import { commands as allCommands } from '../features/index.ts';
import { rememberPresses } from '../features/presses.ts';
import { withoutStoryOptions } from '../features/story-option.ts';
import { makeFloodGate } from '../infra/flood-gate.ts';
import { inTurn } from '../infra/in-turn.ts';
import { addUp, type Report } from '../infra/report.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { noStore } from '../infra/store/no-store.ts';
import { openStore } from '../infra/store/open-store.ts';
import type { OpenStore } from '../infra/store/store.ts';
import { openHealth } from './open-health.ts';
import { readStories } from './read-stories.ts';
import type { ReadStory, StoryOptions } from './read-story.ts';
import { toStartError } from './start-error.ts';
import { makeStories } from './stories.ts';
import { type Parts, watchVitalSigns } from './vital-signs.ts';
import { watchStory } from './watch-story.ts';

export interface AppOptions extends StoryOptions {
  token: string;
  /** The single story, if already read; undefined: read from the folder. */
  story?: ReadStory | undefined;
  /** Megabytes for what is learned of several stories; undefined: no limit. */
  storiesMemory?: number | undefined;
  /** Registers the commands for this guild only. */
  guildId?: string | undefined;
  /** Stores votes and unanswered questions: a file or a libSQL server's address. Undefined: nowhere. */
  databaseUrl?: string | undefined;
  databaseAuthToken?: string | undefined;
  /** Days until they are deleted. */
  retentionDays?: number | undefined;
  /** Key for pseudonyms of users who vote. */
  voteKey?: string | undefined;
  /** The privacy page that help links to. */
  privacyUrl?: string | undefined;
  /** The terms page that help links to. */
  termsUrl?: string | undefined;
  /** Guilds whose managers edit the story; undefined: all of them. */
  deskGuildIds?: readonly string[] | undefined;
  /** REST address of a local stand-in for Discord. */
  apiUrl?: string | undefined;
  log: Log;
  /** Reloads the pack when its folder changes. */
  isWatching?: boolean | undefined;
  /** Where the health pages are served; undefined: nowhere. */
  health?: { host: string; port: number } | undefined;
  /** The shards to run; undefined: the whole bot. */
  part?: Part | undefined;
  /** The processes that run this machine's shards, including this one. */
  fleet?: { reports(): Promise<Report[]>; reloadOthers(): void } | undefined;
  /** How long Discord may be silent. */
  patience?: Patience | undefined;
}

export interface App {
  /** The link that adds the bot to a guild. */
  inviteLink: string;
  /** The health pages, if served. */
  healthUrl: string | undefined;
  /** Sends pending answers and logs out. May be called again. */
  stop(): Promise<void>;
  /**
   * Reloads the pack between two answers. Returns a broken pack's problems and keeps the last good one.
   * Waits for a running reload.
   */
  reload(): Promise<Problem[]>;
  /** Why entries of the current pack are disabled; empty if none are. */
  hidden(): Problem[];
  /** Resolves with the reason, in plain English, if Discord closes the connection for good. */
  lost: Promise<string>;
  /** What readers asked in vain. */
  gaps: Pick<Store, 'listGaps' | 'markGapDone'>;
  /** This process's state and metrics, for adding up. */
  report(): Report;
  samples(): Promise<object[]>;
}

/**
 * Starts the whole bot: reads and checks the pack, trains, logs in, registers the commands, then answers.
 * @throws PackError for a broken pack; StartError for a wrong token, refused intents, an unreachable Discord, a health port in
 * use, or a database of a newer version
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { log, fleet } = options;
  const parts: Parts = {};
  const { metrics, meter, checks, report } = watchVitalSigns(parts, options.part, options.databaseUrl !== undefined);
  /** Stops each part, in starting order. */
  const ends: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const end of ends.reverse()) await end();
  });
  try {
    const health = options.health && (await openHealth({ ...options.health, checks, metrics: metrics.read }));
    if (health) ends.push(health.stop);
    // Watched before it is read, so no change is missed.
    const changes = options.isWatching ? await watchStory(options.knowledgeFolder) : undefined;
    if (changes) ends.push(async () => changes.stop());
    const read = await readStories(options, options.story);
    parts.store = await openWantedStore(options);
    if (parts.store) ends.push(parts.store.close);
    const store = parts.store ?? noStore;
    const watched = (kept: Store): Store => ({
      ...kept,
      recordGap: (asked) => {
        metrics.gap(asked.outcome);
        kept.recordGap(asked);
      },
      changeSettings: async (guildId, change) => {
        const settings = await kept.changeSettings(guildId, change);
        // The language may be another now.
        parts.presence?.updatePosts();
        return settings;
      },
    });
    const desk = { work: runInSlices, vitals: async () => addUp((await fleet?.reports()) ?? [report()]) };
    const stories = makeStories(read, {
      ...options,
      memory: (options.storiesMemory ?? Number.POSITIVE_INFINITY) * 1_000_000,
      settings: store.settings,
      storeOf: (id) => watched((id !== '' && parts.store?.ofStory(id)) || store),
      desk,
      metrics,
      whenReloading: () => fleet?.reloadOthers(),
      whenChanged: () => void follow(),
    });
    await stories.learn();
    /** Who has a single story sees nothing of others. */
    const isSingle = () => stories.titles().every(({ id }) => id === '');
    const handOver = async () => {
      if (isSingle()) return;
      await parts.store
        ?.handOver(stories.ownerOf)
        .catch((error) => log.error(errorFields(error), 'what was kept of the single story has no story yet'));
    };
    await handOver();
    const ofSingle = withoutStoryOptions(allCommands);
    const services: Services = {
      stories,
      get commands() {
        return isSingle() ? ofSingle : allCommands;
      },
      commandIds: new Map(),
      privacyUrl: options.privacyUrl,
      termsUrl: options.termsUrl,
      deskGuildIds: options.deskGuildIds,
      store: watched(store),
      gate: makeFloodGate((guildId) => store.settings(guildId).cooldownSeconds),
      meter,
      desk,
      presses: rememberPresses(),
      lastAnswers: rememberLastAnswers(),
      refusedDrafts: rememberRefused(),
      refusedEdits: rememberEdits(),
      packChanges: rememberChanges(),
      log,
    };
    let { commands } = services;
    const follow = inTurn(async () => {
      await handOver();
      if (services.commands !== commands) await parts.presence?.register();
      commands = services.commands;
      parts.presence?.updatePosts();
    });
    parts.hasPack = true;
    parts.packNote = () => changes?.note() ?? stories.note();
    const presence = await stayOnline(options, services);
    parts.presence = presence;
    ends.push(presence.leave, presence.finish);
    changes?.follow(() => void stories.reloadChanged().catch((error) => log.error({ err: error }, 'reload failed')));
    const link = inviteLink(presence.applicationId);
    log.info({ stories: stories.count(), inviteLink: link, health: health?.url }, 'ready');
    return {
      inviteLink: link,
      healthUrl: health?.url,
      lost: presence.lost,
      reload: stories.reload,
      hidden: stories.hidden,
      gaps: store,
      stop,
      report,
      samples: metrics.samples,
    };
  } catch (error) {
    await stop();
    throw toStartError(error);
  }
}

/** Undefined if nothing is stored. @throws StoreError for a database of a newer version */
async function openWantedStore(options: AppOptions): Promise<OpenStore | undefined> {
  const { databaseUrl: url, databaseAuthToken: authToken, voteKey, retentionDays, log } = options;
  return url === undefined ? undefined : await openStore({ url, authToken, voteKey, retentionDays, log });
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
}
