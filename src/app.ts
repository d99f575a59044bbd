import type { Answerer } from './core/answer.ts';
import { trainInSteps } from './core/answerer.ts';
import { formatProblems } from './core/pack/format-problems.ts';
import { loadInSteps } from './core/pack/load-pack.ts';
import type { Pack } from './core/pack/pack.ts';
import type { Problem } from './core/pack/problem.ts';
import type { Part } from './discord/client.ts';
import { commands } from './discord/commands/index.ts';
import { ConnectError } from './discord/connect.ts';
import type { Deps, Log } from './discord/deps.ts';
import { inviteLink } from './discord/invite-link.ts';
import { type Presence, stayOnline } from './discord/stay-online.ts';
import type { Patience } from './discord/watch-silence.ts';
import { countActivity } from './platform/activity.ts';
import { makeFloodGate } from './platform/flood-gate.ts';
import { type Health, type HealthOptions, serveHealth } from './platform/health.ts';
import { inTurn } from './platform/in-turn.ts';
import { readKnowledge } from './platform/knowledge-files.ts';
import { makeMetrics } from './platform/metrics.ts';
import { levelsOf, readinessOf, type Vitals } from './platform/readiness.ts';
import { addUp, type Report } from './platform/report.ts';
import { runInSlices } from './platform/run-in-slices.ts';
import { noStore } from './platform/store/no-store.ts';
import { openStore } from './platform/store/open-store.ts';
import type { Store } from './platform/store/store.ts';
import { StoreError } from './platform/store/store-error.ts';
import { watchFolder } from './platform/watch-folder.ts';

export interface AppOptions {
  token: string;
  /** Register the commands for this server alone. */
  guildId?: string | undefined;
  knowledgeFolder: string;
  /** Where votes and unanswered questions are kept: a file, or the address of a libSQL server. Absent: nowhere. */
  databaseUrl?: string | undefined;
  databaseAuthToken?: string | undefined;
  /** Days after which they are forgotten. */
  retentionDays?: number | undefined;
  /** The key that readers' votes are marked with. */
  voteKey?: string | undefined;
  /** The page that help points to about what is kept of readers. */
  privacyUrl?: string | undefined;
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
  /** Puts something between the trained answerer and the readers. */
  wrap?: (answerer: Answerer, pack: Pack) => Answerer;
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
  /** Settles, with the reason in plain words, if Discord ends the connection for good while the bot runs. */
  lost: Promise<string>;
  /** How this process fares, and its numbers, for whoever adds them up. */
  report(): Report;
  samples(): Promise<object[]>;
}

/** Why the bot did not start, in plain words for whoever started it. */
export class StartError extends Error {
  override name = 'StartError';
  /** Whether starting it again is of no use before a person has mended something. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The pack has problems; the message tells them all. */
export class PackError extends StartError {
  override name = 'PackError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The knowledge pack has ${count}:\n\n${formatProblems(problems)}`, true);
    this.problems = problems;
  }
}

/**
 * Starts the whole bot: reads and checks the pack, trains, logs in, registers the commands, and answers from then on.
 * @throws PackError for a broken pack, StartError for a wrong token, refused intents, or a Discord that cannot be reached
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { log } = options;
  let deps: Deps | undefined;
  let store: Store | undefined;
  let presence: Presence | undefined;
  const vitals = (): Vitals => ({
    hasPack: deps !== undefined,
    gateway: presence?.pulse(),
    store: store?.health(),
    needsStore: options.databaseUrl !== undefined,
  });
  const metrics = makeMetrics(() => levelsOf(vitals()));
  const activity = countActivity();
  const startedAt = Date.now();
  const report = (): Report => ({
    startedAt,
    shards: [...(options.part?.shards ?? [0])],
    shardCount: options.part?.count ?? 1,
    guilds: presence?.pulse().guilds ?? 0,
    ping: presence?.pulse().ping,
    tally: activity.read(),
    checks: readinessOf(vitals()),
  });
  /** What ends each part, in the order in which they were started. */
  const ends: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const end of ends.reverse()) await end();
  });
  try {
    const health =
      options.health &&
      (await openHealth({ ...options.health, checks: () => readinessOf(vitals()), metrics: metrics.read }));
    if (health) ends.push(health.stop);
    // Watched before it is read, so that no change falls in between.
    let hasChanged = false;
    let onChange = () => {
      hasChanged = true;
    };
    if (options.isWatching) ends.push(await watchFolder(options.knowledgeFolder, () => onChange()));
    const story = await readStory(options);
    store = await openWantedStore(options);
    if (store) ends.push(store.close);
    const kept = store ?? noStore;
    const reload = inTurn(async () => {
      try {
        Object.assign(running, await readStory(options));
        metrics.reloaded('loaded');
        log.info({ stories: running.pack.articles.length }, 'pack reloaded');
        return [];
      } catch (error) {
        metrics.reloaded(error instanceof PackError ? 'refused' : 'failed');
        if (!(error instanceof PackError)) throw error;
        logProblems(error.problems, log);
        return error.problems;
      }
    });
    const running: Deps = {
      ...story,
      commands,
      privacyUrl: options.privacyUrl,
      store: {
        ...kept,
        recordGap: (asked) => {
          metrics.gap(asked.outcome);
          kept.recordGap(asked);
        },
      },
      gate: makeFloodGate((id) => store?.settings(id).cooldownSeconds ?? 0),
      meter: {
        ...metrics,
        handled: (handled) => {
          metrics.handled(handled);
          activity.handled(handled);
        },
      },
      desk: {
        reload: async () => {
          options.fleet?.reloadOthers();
          return { problems: await reload(), pack: running.pack };
        },
        work: runInSlices,
        vitals: async () => addUp((await options.fleet?.reports()) ?? [report()]),
      },
      log,
    };
    deps = running;
    presence = await stayOnline({ ...options, commands }, running);
    ends.push(presence.leave, presence.finish);
    onChange = () => void reload().catch((error) => log.error({ err: error }, 'reload failed'));
    if (hasChanged) onChange();
    const link = inviteLink(presence.applicationId);
    log.info({ stories: running.pack.articles.length, inviteLink: link, health: health?.url }, 'ready');
    return {
      inviteLink: link,
      healthUrl: health?.url,
      lost: presence.lost,
      reload,
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
async function openWantedStore(options: AppOptions): Promise<Store | undefined> {
  const { databaseUrl: url, databaseAuthToken: authToken, voteKey, retentionDays, log } = options;
  return url === undefined ? undefined : await openStore({ url, authToken, voteKey, retentionDays, log });
}

/** What a person has to know or mend; anything else is a fault of ours, and stays as it is. */
function toStartError(error: unknown): unknown {
  if (error instanceof ConnectError) return new StartError(error.message, error.isFinal);
  return error instanceof StoreError ? new StartError(error.message, true) : error;
}

/** Serves what supervisors ask. @throws StartError where the port cannot be used */
export async function openHealth(options: HealthOptions): Promise<Health> {
  try {
    return await serveHealth(options);
  } catch (error) {
    throw new StartError((error as Error).message, true);
  }
}

/** Problems written out one by one; a pack with more is broken as a whole. */
const MOST_PROBLEMS_LOGGED = 20;

function logProblems(problems: Problem[], log: Log): void {
  log.warn({ problems: problems.length }, 'pack refused, the last good one goes on answering');
  for (const problem of problems.slice(0, MOST_PROBLEMS_LOGGED)) log.warn(problem, 'problem of the pack');
}

/** Reads and learns the pack, a little at a time where somebody waits for answers meanwhile. */
async function readStory({ knowledgeFolder, wrap }: AppOptions): Promise<Pick<Deps, 'pack' | 'answerer' | 'files'>> {
  const { files, problems } = await readKnowledge(knowledgeFolder);
  const loaded = await runInSlices(loadInSteps(files, problems));
  if (!loaded.pack) throw new PackError(loaded.problems);
  const { pack } = loaded;
  const answerer = await runInSlices(trainInSteps(pack));
  return { pack, answerer: wrap ? wrap(answerer, pack) : answerer, files };
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
}
