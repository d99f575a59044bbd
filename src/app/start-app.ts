import type { Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Part } from '../discord/client.ts';
import { inviteLink } from '../discord/invite-link.ts';
import { stayOnline } from '../discord/stay-online.ts';
import type { Patience } from '../discord/watch-silence.ts';
import { rememberLastAnswers } from '../features/ask/last-answers.ts';
import type { Services } from '../features/deps.ts';
import { makeDraftPlaces } from '../features/desk/live-drafts.ts';
import { rememberRefused } from '../features/desk/teach.ts';
import { commands } from '../features/index.ts';
import { rememberPresses } from '../features/presses.ts';
import { makeFloodGate } from '../infra/flood-gate.ts';
import { addUp, type Report } from '../infra/report.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { noStore } from '../infra/store/no-store.ts';
import { openStore } from '../infra/store/open-store.ts';
import type { OpenStore } from '../infra/store/store.ts';
import { openHealth } from './open-health.ts';
import { tellHidden } from './stale-pack.ts';
import { toStartError } from './start-error.ts';
import {
  logHidden,
  logNotes,
  makeReload,
  makeStoryReader,
  type ReadStory,
  type StoryOptions,
  watchStory,
} from './story.ts';
import { type Parts, watchVitalSigns } from './vital-signs.ts';

export interface AppOptions extends StoryOptions {
  token: string;
  /** What to answer from at first, where it is read already; absent: read from the folder. */
  story?: ReadStory | undefined;
  /** Register the commands for this server alone. */
  guildId?: string | undefined;
  /** Where votes and unanswered questions are kept: a file, or the address of a libSQL server. Absent: nowhere. */
  databaseUrl?: string | undefined;
  databaseAuthToken?: string | undefined;
  /** Days after which they are forgotten. */
  retentionDays?: number | undefined;
  /** The key that users' votes are marked with. */
  voteKey?: string | undefined;
  /** The page that help points to about what is kept of users. */
  privacyUrl?: string | undefined;
  /** The same about the terms of use. */
  termsUrl?: string | undefined;
  /** The servers whose managers edit the story; absent: every server's do. */
  deskGuildIds?: readonly string[] | undefined;
  /** REST address of a local stand-in for Discord. */
  apiUrl?: string | undefined;
  log: Log;
  /** Reads the pack anew by itself when its folder changes. */
  isWatching?: boolean | undefined;
  /** Where supervisors ask how the bot fares; absent: nowhere. */
  health?: { host: string; port: number } | undefined;
  /** The shards to run; absent: the whole bot. */
  part?: Part | undefined;
  /** The processes that run the shards of this machine, this one among them. */
  fleet?: { reports(): Promise<Report[]>; reloadOthers(): void } | undefined;
  /** How long Discord may be silent. */
  patience?: Patience | undefined;
}

export interface App {
  /** The address at which a server's owner adds the bot. */
  inviteLink: string;
  /** Where supervisors ask, if they may. */
  healthUrl: string | undefined;
  /** Finishes the answers under way and logs out. May be called again. */
  stop(): Promise<void>;
  /**
   * Reads the pack anew and answers from it, in one step between two answers. Returns the problems of a broken pack; the last
   * good one then goes on answering. Waits for a reload that is under way.
   */
  reload(): Promise<Problem[]>;
  /** Why entries of the pack that answers are out of service; empty where none is. */
  hidden(): Problem[];
  /** Settles, with the reason in plain words, if Discord ends the connection for good while the bot runs. */
  lost: Promise<string>;
  /** How this process fares, and its numbers, for whoever adds them up. */
  report(): Report;
  samples(): Promise<object[]>;
}

/**
 * Starts the whole bot: reads and checks the pack, trains, logs in, registers the commands, and answers from then on.
 * @throws PackError for a broken pack, StartError for a wrong token, refused intents, a Discord that cannot be reached, a port for
 * supervisors that is taken, or the database of a newer version
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { log, fleet } = options;
  const parts: Parts = {};
  const { metrics, meter, checks, report } = watchVitalSigns(parts, options.part, options.databaseUrl !== undefined);
  /** What ends each part, in the order in which they were started. */
  const ends: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const end of ends.reverse()) await end();
  });
  try {
    const health = options.health && (await openHealth({ ...options.health, checks, metrics: metrics.read }));
    if (health) ends.push(health.stop);
    // Watched before it is read, so that no change falls in between.
    const changes = options.isWatching ? await watchStory(options.knowledgeFolder) : undefined;
    if (changes) ends.push(async () => changes.stop());
    const read = makeStoryReader(options);
    const first = options.story ?? (await read());
    logNotes(first.notes, log);
    logHidden(first.hidden, log);
    parts.store = await openWantedStore(options);
    if (parts.store) ends.push(parts.store.close);
    const store = parts.store ?? noStore;
    const services: Services = {
      story: { current: first },
      commands,
      privacyUrl: options.privacyUrl,
      termsUrl: options.termsUrl,
      deskGuildIds: options.deskGuildIds,
      store: {
        ...store,
        recordGap: (asked) => {
          metrics.gap(asked.outcome);
          store.recordGap(asked);
        },
      },
      gate: makeFloodGate((guildId) => store.settings(guildId).cooldownSeconds),
      meter,
      desk: {
        reload: async () => {
          fleet?.reloadOthers();
          const problems = await reload();
          return { problems, pack: services.story.current.pack, hidden: hidden(), note: tellHidden(hidden()) };
        },
        work: runInSlices,
        vitals: async () => addUp((await fleet?.reports()) ?? [report()]),
      },
      presses: rememberPresses(),
      lastAnswers: rememberLastAnswers(),
      draftPlaces: makeDraftPlaces(),
      refusedDrafts: rememberRefused(),
      log,
    };
    const { reload, hidden, note } = makeReload(read, first, services, metrics);
    parts.hasPack = true;
    parts.packNote = () => changes?.note() ?? note();
    const presence = await stayOnline({ ...options, commands }, services);
    parts.presence = presence;
    ends.push(presence.leave, presence.finish);
    changes?.follow(() => void reload().catch((error) => log.error({ err: error }, 'reload failed')));
    const link = inviteLink(presence.applicationId);
    log.info({ stories: first.pack.articles.length, inviteLink: link, health: health?.url }, 'ready');
    return {
      inviteLink: link,
      healthUrl: health?.url,
      lost: presence.lost,
      reload,
      hidden,
      stop,
      report,
      samples: metrics.samples,
    };
  } catch (error) {
    await stop();
    throw toStartError(error);
  }
}

/** Nothing where nothing is to be kept. @throws StoreError for a database of a newer version */
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
