import { type Client, Status } from 'discord.js';
import type { Services } from '../features/deps.ts';
import { createClient, type Part, WHOLE } from './client.ts';
import { connect } from './connect.ts';
import { logFailure } from './failure.ts';
import { type Listening, listen } from './listen.ts';
import { type KeptRegistration, keepRegistered } from './register.ts';
import { type ShardActivity, trackShardActivity } from './shard-activity.ts';
import { PATIENCE, type Patience, watchSilence } from './watch-silence.ts';

interface OnlineOptions {
  token: string;
  /** REST address of a stand-in for Discord. */
  apiUrl?: string | undefined;
  /** Registers the commands for this guild only. */
  guildId?: string | undefined;
  patience?: Patience | undefined;
  /** The shards to run; undefined: the whole bot. */
  part?: Part | undefined;
}

/** The bot's presence in Discord, across reconnects. */
export interface Presence {
  applicationId: string;
  pulse(): Pulse;
  /** Resolves with the reason if Discord closes the connection for good or stays silent. */
  lost: Promise<string>;
  /** Brings the placed cards up to date. */
  updatePosts(): void;
  /** Registers the commands anew where they have changed. Never rejects. */
  register(): Promise<void>;
  /** Accepts nothing new, and resolves when pending answers are sent. */
  finish(): Promise<void>;
  leave(): Promise<void>;
}

/** The state of the connection. */
interface Pulse {
  isConnected: boolean;
  /** Whether Discord sent an event or a heartbeat acknowledgement lately. */
  hasRecentEvents: boolean;
  /** Heartbeat round trip in milliseconds; undefined before the first. */
  ping: number | undefined;
  guilds: number;
  shards: number;
}

/**
 * Logs in, answers users, and reconnects when Discord falls silent.
 * @throws ConnectError if the first connection fails
 */
export async function stayOnline(options: OnlineOptions, services: Services): Promise<Presence> {
  const { patience = PATIENCE } = options;
  const { log } = services;
  let lose: (reason: string) => void = () => {};
  const lost = new Promise<string>((resolve) => {
    lose = resolve;
  });
  let hasLeft = false;
  let current = await open(options, services);
  const follow = () => void current.listening.lost.then(lose);
  follow();

  const watch = watchSilence(() => current.signs(), patience, {
    async reconnect() {
      log.warn({ seconds: patience.reconnectAfter / 1000 }, 'Discord is silent: connecting anew');
      try {
        await close(current);
        const next = await open(options, services);
        if (hasLeft) await close(next);
        else {
          current = next;
          follow();
          log.info({}, 'connected anew');
        }
        return true;
      } catch (error) {
        logFailure(log, error, {}, 'no new connection');
        return false;
      }
    },
    giveUp: () => lose(`Discord was silent for ${patience.giveUpAfter / 1000} seconds, and no new connection helped.`),
  });

  return {
    applicationId: current.client.application.id,
    pulse: () => ({
      ...pulseOf(current.client),
      hasRecentEvents: watch.silence() < patience.reconnectAfter / 2,
    }),
    lost,
    updatePosts: () => current.listening.updatePosts(),
    register: () => current.registration.renew(),
    finish: () => current.listening.finish(),
    async leave() {
      hasLeft = true;
      watch.stop();
      current.registration.stop();
      await current.client.destroy();
    },
  };
}

interface Connection {
  client: Client<true>;
  listening: Listening;
  signs: ShardActivity;
  registration: KeptRegistration;
}

async function open(options: OnlineOptions, services: Services): Promise<Connection> {
  const { apiUrl, token, guildId, part = WHOLE } = options;
  const client = createClient(apiUrl, part, () => services.meter.refusedForRate());
  const signs = trackShardActivity(client);
  const listening = listen(client, services);
  const online = await connect(client, token, part.shards.length, options.patience?.connectWithin);
  const registration = await keepRegistered(online, { guildId, isFirst: part.shards.includes(0) }, services);
  return { client: online, listening, signs, registration };
}

async function close({ client, listening, registration }: Connection): Promise<void> {
  registration.stop();
  await listening.finish();
  await client.destroy();
}

function pulseOf({ ws, guilds }: Client): Omit<Pulse, 'hasRecentEvents'> {
  return {
    isConnected: ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready),
    ping: ws.ping >= 0 ? ws.ping : undefined,
    guilds: guilds.cache.size,
    shards: ws.shards.size,
  };
}
