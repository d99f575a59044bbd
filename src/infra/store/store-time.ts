import { z } from 'zod';

/**
 * How long a database has lived, in milliseconds: stored data is stamped and aged by this, not by the computer's clock, which
 * may be wrong or jump. It only grows: by the machine's uptime while the bot runs. Only the computer's clock knows how long
 * no bot ran, so that time counts only after `PROOF` of running without a clock jump.
 */
export interface StoreTime {
  lived: number;
  /** The computer's clock then, ignoring any set back. */
  reference: number;
  /** Time without a bot, by the clock, not yet proven; negative if the clock went back. */
  unproven: number;
  /** How long the clock has run without a jump. */
  proof: number;
  /** Until this process's clock is proven, a jump may be a wrong clock being set right. */
  isStarting: boolean;
  /** The uptime all this refers to, and the clock at that moment. */
  uptime: number;
  wall: number;
}

/** Two clocks at the same moment. */
type Reading = Pick<StoreTime, 'uptime' | 'wall'>;

/** The part stored in the database. */
type KeptTime = z.infer<typeof KEPT>;

export const DAY = 24 * 60 * 60 * 1000;
/** Also the longest jump that needs no new proof. */
const PROOF = DAY;
/** A clock that is wrong at boot is usually set within minutes. */
const PROOF_OF_START = 10 * 60 * 1000;

const KEPT = z.object({
  lived: z.number(),
  reference: z.number(),
  unproven: z.number(),
  proof: z.number(),
  /** The process that wrote it. */
  writer: z.string(),
});

/**
 * Starts from the database's time, or at 0 for a new one.
 * @param latest the latest timestamp on stored data, as the time itself is stored less often
 */
export function initialTime(kept: KeptTime | undefined, reading: Reading, latest = 0): StoreTime {
  if (!kept) {
    return { ...reading, lived: 0, reference: reading.wall, unproven: 0, proof: PROOF, isStarting: false };
  }
  const gap = reading.wall - kept.reference;
  const proof = isLeap(gap) ? 0 : Math.min(kept.proof, PROOF - PROOF_OF_START);
  const lived = Math.max(kept.lived, latest);
  const { reference } = kept;
  return { ...reading, lived, reference, unproven: kept.unproven + gap, proof, isStarting: true };
}

/** Advances to a reading. */
export function advanceTime(time: StoreTime, { uptime, wall }: Reading): StoreTime {
  const elapsed = Math.max(0, uptime - time.uptime);
  const leap = wall - time.wall - elapsed;
  const proof = isLeap(leap) ? 0 : Math.min(PROOF, time.proof + elapsed);
  const lived = time.lived + elapsed;
  const unproven = time.isStarting ? time.unproven + leap : 0;
  const isProven = proof === PROOF;
  return {
    uptime,
    wall,
    proof,
    lived: isProven ? lived + Math.max(0, unproven) : lived,
    unproven: isProven ? 0 : unproven,
    isStarting: time.isStarting && !isProven,
    reference: isProven ? wall : Math.max(time.reference + elapsed, wall),
  };
}

/** Merges another process's time: it went on while that one ran. */
export function mergeTime(time: StoreTime, other: KeptTime): StoreTime {
  return {
    ...time,
    lived: Math.max(time.lived, other.lived),
    unproven: Math.min(time.unproven, other.unproven),
    reference: Math.max(time.reference, other.reference),
  };
}

export function writeTime({ lived, reference, unproven, proof }: StoreTime, writer: string): string {
  return JSON.stringify({ lived, reference, unproven: Math.max(0, unproven), proof, writer } satisfies KeptTime);
}

/** Parses the stored time; undefined if invalid. */
export function readTime(json: unknown): KeptTime | undefined {
  try {
    return KEPT.safeParse(JSON.parse(String(json))).data;
  } catch {
    return undefined;
  }
}

function isLeap(difference: number): boolean {
  return Math.abs(difference) > DAY;
}
