/** How the bot fares, all its processes on this machine together. Times are in milliseconds. */
export interface BotStatus {
  /** Since 1970, of the process that has run the longest. */
  startedAt: number;
  /** From when on questions are counted: since the youngest process started. */
  countedFrom: number;
  processes: number;
  /** The shards that run here, of so many in all. */
  shards: number;
  shardCount: number;
  guilds: number;
  /** The longest; undefined before the first heartbeat was acknowledged. */
  ping: number | undefined;
  activity: Activity;
  /** What a host should know, in plain words. */
  notes: string[];
}

/** What users asked in the last 24 hours, or since the start. */
export interface Activity {
  answered: number;
  closest: number;
  unknown: number;
  /** Half of the answers took no longer, and 99 of 100; undefined where there was none. */
  median: number | undefined;
  high: number | undefined;
}
