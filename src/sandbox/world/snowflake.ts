/** 1 January 2015, from which Discord counts its milliseconds: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Below these bits of an id is what tells ids of one millisecond apart. */
const TIME_BITS = 22n;

export interface Snowflakes {
  next(): string;
  /** One a millisecond after the last at least, as servers have that were made at different times: shards go by that. */
  nextApart(): string;
}

/** Makes ids as Discord does: unique, ascending, with the time in the upper bits. */
export function createSnowflakes(): Snowflakes {
  let last = 0n;
  const after = (least: bigint) => {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH) << TIME_BITS;
    last = now > least ? now : least;
    return last.toString();
  };
  return {
    next: () => after(last + 1n),
    nextApart: () => after(((last >> TIME_BITS) + 1n) << TIME_BITS),
  };
}

export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}
