/** The state of all the bot's processes on this machine. Times are in milliseconds. */
export interface BotStatus {
  /** Since 1970, of the oldest process. */
  startedAt: number;
  /** Start of the youngest process: questions are counted from then on. */
  countedFrom: number;
  processes: number;
  /** The shards here, of `shardCount` in all. */
  shards: number;
  shardCount: number;
  guilds: number;
  /** The longest; undefined before the first acknowledged heartbeat. */
  ping: number | undefined;
  activity: Activity;
  /** What a host should know, in plain English. */
  notes: string[];
}

/** Questions of the last 24 hours, or since the start. */
export interface Activity {
  answered: number;
  closest: number;
  unknown: number;
  /** Half of the answers were this fast, and 99 of 100; undefined if there were none. */
  median: number | undefined;
  high: number | undefined;
}
