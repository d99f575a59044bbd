/** Which of a bot's shards run, and where. Shards are 0-based. */
export type Sharding =
  /** These, in this process; the others elsewhere. */
  | { kind: 'part'; shards: number[]; count: number }
  /** All, on this machine; `auto` is as many as Discord recommends. */
  | { kind: 'machine'; count: number | 'auto'; perProcess: number };

/** Up to 10,000 guilds, at Discord's 2,500 a shard: one process handles them easily, with one story for all. */
const PER_PROCESS = 4;
/** Far more than any bot has; a typo must not take all the memory. */
const MOST_SHARDS = 16_384;

const NUMBER_EXPECTED = `a whole number from 1 to ${MOST_SHARDS.toLocaleString('en-GB')}`;

/** Without `sharding`, nothing is set or there are problems; a problem never holds a value. */
interface ShardSettings {
  sharding?: Sharding | undefined;
  problems: string[];
}

/**
 * Checks the shard settings: SHARDS for one machine, or SHARD_COUNT with SHARD_LIST or SHARD_ORDINAL for one of many.
 * @param settings without empty values
 */
export function readShards(settings: Settings): ShardSettings {
  // A fleet process gets its part from its parent, and the rest from the shared .env.
  const { SHARDS, SHARD_ORDINAL, ...rest } = settings;
  const own = settings.SHARDING_MANAGER === undefined ? settings : rest;
  const perProcess = own.SHARDS_PER_PROCESS === undefined ? PER_PROCESS : countOf(own.SHARDS_PER_PROCESS);
  if (perProcess === undefined) return { problems: [`SHARDS_PER_PROCESS is not ${NUMBER_EXPECTED}.`] };
  return own.SHARDS === undefined ? readPart(own, perProcess) : readMachine(own, perProcess);
}

/** The names read here. */
export const SHARD_SETTINGS = ['SHARDS', 'SHARDS_PER_PROCESS', 'SHARD_COUNT', 'SHARD_LIST', 'SHARD_ORDINAL'];

type Settings = Record<string, string | undefined>;

function readMachine(settings: Settings, perProcess: number): ShardSettings {
  const { SHARDS = '', SHARD_LIST, SHARD_COUNT, SHARD_ORDINAL } = settings;
  const count = SHARDS === 'auto' ? SHARDS : countOf(SHARDS);
  const problems = [
    count === undefined && `SHARDS is neither auto nor ${NUMBER_EXPECTED}.`,
    (SHARD_LIST ?? SHARD_COUNT ?? SHARD_ORDINAL) !== undefined &&
      'SHARDS is for one machine that runs every shard, SHARD_COUNT with SHARD_LIST or SHARD_ORDINAL for one of many: set the one or the others.',
  ].filter((problem) => problem !== false);
  if (problems.length > 0 || count === undefined) return { problems };
  return { sharding: { kind: 'machine', count, perProcess }, problems };
}

function readPart({ SHARD_LIST, SHARD_COUNT, SHARD_ORDINAL }: Settings, perProcess: number): ShardSettings {
  const isPlaced = (SHARD_LIST ?? SHARD_ORDINAL) !== undefined;
  const count = SHARD_COUNT === undefined ? undefined : countOf(SHARD_COUNT);
  const listed = SHARD_LIST === undefined ? undefined : parseList(SHARD_LIST);
  const place = SHARD_ORDINAL === undefined ? undefined : placeOf(SHARD_ORDINAL);
  const problems = [
    SHARD_LIST !== undefined &&
      !listed &&
      'SHARD_LIST is no list of shards: give numbers and ranges, such as 0,1 or 0-3.',
    SHARD_ORDINAL !== undefined &&
      place === undefined &&
      'SHARD_ORDINAL is neither a number from 0 nor a name that ends in one, such as footnote-2.',
    SHARD_LIST !== undefined &&
      SHARD_ORDINAL !== undefined &&
      'SHARD_LIST and SHARD_ORDINAL both say which shards to run: set one of them.',
    SHARD_COUNT !== undefined && count === undefined && `SHARD_COUNT is not ${NUMBER_EXPECTED}.`,
    isPlaced &&
      SHARD_COUNT === undefined &&
      'SHARD_COUNT is missing: beside SHARD_LIST or SHARD_ORDINAL, say how many shards all machines have together.',
    !isPlaced &&
      SHARD_COUNT !== undefined &&
      'SHARD_COUNT says how many shards there are, but not which of them to run here: set SHARD_LIST or SHARD_ORDINAL too.',
  ].filter((problem) => problem !== false);
  if (problems.length > 0 || count === undefined) return { problems };
  const shards = listed ?? dealShards(count, perProcess)[place ?? 0];
  if (!shards) {
    return {
      problems: [
        'SHARD_ORDINAL leaves nothing to run here: all shards are with smaller ones. Start fewer copies, or raise SHARD_COUNT.',
      ],
    };
  }
  if (shards.some((id) => id >= count)) {
    return {
      problems: ['SHARD_LIST holds a shard that there is not: they count from 0 to one less than SHARD_COUNT.'],
    };
  }
  return { sharding: { kind: 'part', shards, count }, problems };
}

/** Shards per process, at most `perProcess` each. */
export function dealShards(count: number, perProcess: number): number[][] {
  const processes = Math.ceil(count / perProcess);
  return rangeOf(0, processes).map((place) => rangeOf(place * perProcess, Math.min((place + 1) * perProcess, count)));
}

function countOf(text: string): number | undefined {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MOST_SHARDS ? number : undefined;
}

/** `0,1` or `0-3,8`; every shard once. */
function parseList(text: string): number[] | undefined {
  const shards = new Set<number>();
  for (const part of text.split(',')) {
    const [, start, end = start] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    const [first, last] = [Number(start), Number(end)];
    if (start === undefined || last < first || last >= MOST_SHARDS) return undefined;
    for (const id of rangeOf(first, last + 1)) shards.add(id);
  }
  return [...shards].sort((one, other) => one - other);
}

/** Orchestrators number their copies, or end their names with the number. */
function placeOf(ordinal: string): number | undefined {
  const digits = /^(?:.*\D)?(\d{1,5})$/s.exec(ordinal)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
