/** 1 January 2015, from which Discord counts its milliseconds: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Below these bits of an id is what tells ids of one millisecond apart. */
const TIME_BITS = 22n;

/** Where an id tells who made it: Discord's machines there, sandboxes here, so that two of one moment share no id. */
const MAKER_BITS = 12n;
const MAKERS = 1n << (TIME_BITS - MAKER_BITS);
let makers = 0n;

/** Divisible by the numbers of shards that anyone would try. */
const TURNS = 60n;

export interface Snowflakes {
  next(): string;
  /** For servers, whose times decide over their shards: chosen so that they come to the shards in turn. */
  nextInTurn(): string;
}

/** Makes ids as Discord does: unique, ascending, with the time in the upper bits, now or always `madeAt`, in milliseconds. */
export function createSnowflakes(madeAt?: number): Snowflakes {
  const clock = () => madeAt ?? Date.now();
  const maker = madeAt === undefined ? (makers++ % MAKERS) << MAKER_BITS : 0n;
  let last = 0n;
  let turn = 0n;
  return {
    next: () => {
      const now = ((BigInt(clock()) - DISCORD_EPOCH) << TIME_BITS) + maker;
      last = now > last ? now : last + 1n;
      return last.toString();
    },
    nextInTurn: () => {
      const now = BigInt(clock()) - DISCORD_EPOCH;
      const afterLast = (last >> TIME_BITS) + 1n;
      const earliest = now > afterLast ? now : afterLast;
      const wait = (((turn - earliest) % TURNS) + TURNS) % TURNS;
      turn += 1n;
      last = ((earliest + wait) << TIME_BITS) + maker;
      return last.toString();
    },
  };
}

export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}
