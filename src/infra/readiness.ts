import type { StoreHealth } from '../contracts/store.ts';
import type { Check } from './health.ts';
import type { Levels } from './metrics.ts';

/** What the bot's parts report; absent while they start. */
export interface Vitals {
  hasPack: boolean;
  /** What a host should know, though the pack answers. */
  packNote?: string | undefined;
  gateway?: Gateway | undefined;
  /** Also absent if nothing is stored. */
  store?: StoreHealth | undefined;
  /** Whether something is to be kept. */
  needsStore: boolean;
}

interface Gateway {
  isConnected: boolean;
  hasRecentEvents: boolean;
  ping: number | undefined;
  guilds: number;
  shards: number;
}

/** What must hold for users to be answered and nothing to be lost. */
export function readinessOf({ hasPack, packNote, gateway, store, needsStore }: Vitals): Record<string, Check> {
  return {
    gateway: check(gateway?.isConnected ?? false, 'There is no connection to Discord.'),
    heartbeat: check(gateway?.hasRecentEvents ?? false, 'Nothing has come from Discord lately.'),
    pack: check(hasPack, 'The knowledge pack is not loaded yet.', packNote),
    store: check(
      !needsStore || (store?.isUsable ?? false),
      store?.problem ?? 'The database is not open yet.',
      lostNote(store),
    ),
  };
}

/** A host should know about losses even after the database is back. */
function lostNote(store: StoreHealth | undefined): string | undefined {
  if (!store?.lost) return undefined;
  const what =
    store.lost === 1 ? 'An unanswered question or vote was' : `${store.lost} unanswered questions and votes were`;
  return `${what} lost since the start, as the database could not be used.`;
}

/** The same as numbers. */
export function levelsOf({ gateway, store }: Vitals): Levels {
  return {
    isConnected: gateway?.isConnected ?? false,
    ping: gateway?.ping,
    guilds: gateway?.guilds ?? 0,
    shards: gateway?.shards ?? 0,
    storeIsUsable: store?.isUsable ?? false,
    storeWaiting: store?.waiting ?? 0,
    storeLost: store?.lost ?? 0,
  };
}

function check(isOk: boolean, problem: string, note?: string): Check {
  if (!isOk) return { isOk, problem };
  return note === undefined ? { isOk } : { isOk, note };
}
