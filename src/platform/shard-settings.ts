/** Which of a bot's shards run, and where. Shards count from 0. */
export type Sharding =
  /** These, in this process; others elsewhere. */
  | { kind: 'part'; shards: number[]; count: number }
  /** All, on this machine; `auto` is as many as Discord recommends. */
  | { kind: 'machine'; count: number | 'auto'; perProcess: number };

/** Four are up to 10,000 servers, as Discord wants at most 2,500 on a shard: one process reads their messages with ease, and keeps one story for all. */
const PER_PROCESS = 4;
/** Far more than any bot has; what is mistyped may not take all the memory. */
const MOST_SHARDS = 16_384;

const NUMBER_EXPECTED = `a whole number from 1 to ${MOST_SHARDS.toLocaleString('en-GB')}`;

/**
 * Checks what a host sets about shards: SHARDS for one machine, or SHARD_COUNT with SHARD_LIST or SHARD_ORDINAL for one of many.
 * @param settings without empty values
 * @returns nothing where none of them is set; every problem, without a value
 */
export function readShards(settings: Record<string, string | undefined>): { sharding?: Sharding; problems: string[] } {
  const { SHARDS, SHARD_LIST, SHARD_COUNT, SHARD_ORDINAL, SHARDS_PER_PROCESS } = settings;
  // A process of the bot's own fleet is told its part, and has the rest of the settings from the same .env as the others.
  const isMember = settings.SHARDING_MANAGER !== undefined;
  const all = isMember ? undefined : SHARDS;
  const ordinal = isMember ? undefined : SHARD_ORDINAL;
  const problems: string[] = [];
  const expect = (isRight: boolean, problem: string) => void (isRight || problems.push(problem));

  const perProcess = SHARDS_PER_PROCESS === undefined ? PER_PROCESS : countOf(SHARDS_PER_PROCESS);
  expect(perProcess !== undefined, `SHARDS_PER_PROCESS is not ${NUMBER_EXPECTED}.`);
  if (all !== undefined) {
    const count = all === 'auto' ? all : countOf(all);
    expect(count !== undefined, `SHARDS is neither auto nor ${NUMBER_EXPECTED}.`);
    expect(
      (SHARD_LIST ?? SHARD_COUNT ?? ordinal) === undefined,
      'SHARDS is for one machine that runs every shard, SHARD_COUNT with SHARD_LIST or SHARD_ORDINAL for one of many: set the one or the others.',
    );
    if (problems.length > 0 || count === undefined || perProcess === undefined) return { problems };
    return { sharding: { kind: 'machine', count, perProcess }, problems };
  }

  const listed = SHARD_LIST === undefined ? undefined : parseList(SHARD_LIST);
  const place = ordinal === undefined ? undefined : placeOf(ordinal);
  expect(
    SHARD_LIST === undefined || listed !== undefined,
    'SHARD_LIST is no list of shards: give numbers and ranges, such as 0,1 or 0-3.',
  );
  expect(
    ordinal === undefined || place !== undefined,
    'SHARD_ORDINAL is neither a number from 0 nor a name that ends in one, such as footnote-2.',
  );
  expect(
    SHARD_LIST === undefined || ordinal === undefined,
    'SHARD_LIST and SHARD_ORDINAL both say which shards to run: set one of them.',
  );
  const saysWhich = (SHARD_LIST ?? ordinal) !== undefined;
  const count = SHARD_COUNT === undefined ? undefined : countOf(SHARD_COUNT);
  expect(SHARD_COUNT === undefined || count !== undefined, `SHARD_COUNT is not ${NUMBER_EXPECTED}.`);
  expect(
    !saysWhich || SHARD_COUNT !== undefined,
    'SHARD_COUNT is missing: beside SHARD_LIST or SHARD_ORDINAL, say how many shards all machines have together.',
  );
  expect(
    saysWhich || SHARD_COUNT === undefined,
    'SHARD_COUNT says how many shards there are, but not which of them to run here: set SHARD_LIST or SHARD_ORDINAL too.',
  );
  if (problems.length > 0 || count === undefined || perProcess === undefined) return { problems };

  const shards = listed ?? rangeOf((place ?? 0) * perProcess, Math.min(((place ?? 0) + 1) * perProcess, count));
  expect(
    shards.every((id) => id < count),
    'SHARD_LIST holds a shard that there is not: they count from 0 to one less than SHARD_COUNT.',
  );
  expect(
    shards.length > 0,
    'SHARD_ORDINAL leaves nothing to run here: all shards are with smaller ones. Start fewer copies, or raise SHARD_COUNT.',
  );
  return problems.length > 0 ? { problems } : { sharding: { kind: 'part', shards, count }, problems };
}

/** The shards of each process, where one runs so many at most. */
export function dealShards(count: number, perProcess: number): number[][] {
  const processes = Math.ceil(count / perProcess);
  return rangeOf(0, processes).map((place) => rangeOf(place * perProcess, Math.min((place + 1) * perProcess, count)));
}

function countOf(text: string): number | undefined {
  const number = wholeNumber(text);
  return number !== undefined && number >= 1 && number <= MOST_SHARDS ? number : undefined;
}

/** `0,1` or `0-3,8`; every shard once. */
function parseList(text: string): number[] | undefined {
  const shards = new Set<number>();
  for (const part of text.split(',')) {
    const [first, last = first, ...more] = part.split('-').map((side) => wholeNumber(side.trim()));
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    if (last < first || last >= MOST_SHARDS) return undefined;
    for (const id of rangeOf(first, last + 1)) shards.add(id);
  }
  return [...shards].sort((one, other) => one - other);
}

/** Orchestrators number the copies they start, or end their names with the number. */
function placeOf(ordinal: string): number | undefined {
  const digits = /^(?:.*\D)?(\d{1,5})$/s.exec(ordinal)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
