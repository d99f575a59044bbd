import { z } from 'zod';

/**
 * How long a database has lived, in milliseconds: what it keeps is stamped and aged by that, and not by the computer's clock,
 * which may be wrong or leap. It only grows: while the bot runs, by the machine's uptime. Time in which no bot ran is known from
 * the computer's clock alone; so that counts only after `PROOF` of running in which that clock did not leap.
 */
export interface StoreTime {
  lived: number;
  /** What the computer's clock showed then, or would have without being set back. */
  reference: number;
  /** Time without a bot, as the clock has it, that has yet to be proven; below zero where the clock went back meanwhile. */
  unproven: number;
  /** Time for which the clock has run without a leap. */
  proof: number;
  /** Since a process began and until its clock is proven: a leap may be a wrong clock that is set right. */
  isStarting: boolean;
  /** The uptime for which all this holds, and what the clock showed. */
  uptime: number;
  wall: number;
}

/** What two clocks show at the same moment. */
export type Reading = Pick<StoreTime, 'uptime' | 'wall'>;

/** What a database keeps of it. */
export type KeptTime = z.infer<typeof KEPT>;

export const DAY = 24 * 60 * 60 * 1000;
/** Also the longest leap that needs no new proof. */
const PROOF = DAY;
/** A clock that is wrong at the machine's start is mostly set right within minutes. */
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
 * Begins where the database stands; nothing kept: a database that begins to live now.
 * @param latest what is kept has been stamped with so much: the time itself is written down less often
 */
export function beginTime(kept: KeptTime | undefined, reading: Reading, latest = 0): StoreTime {
  if (!kept) {
    return { ...reading, lived: 0, reference: reading.wall, unproven: 0, proof: PROOF, isStarting: false };
  }
  const gap = reading.wall - kept.reference;
  const proof = isLeap(gap) ? 0 : Math.min(kept.proof, PROOF - PROOF_OF_START);
  const lived = Math.max(kept.lived, latest);
  const { reference } = kept;
  return { ...reading, lived, reference, unproven: kept.unproven + gap, proof, isStarting: true };
}

/** Lets time pass. */
export function passTime(time: StoreTime, { uptime, wall }: Reading): StoreTime {
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

/** Takes over what another process wrote: while it ran, time did not stand still. */
export function meetTime(time: StoreTime, other: KeptTime): StoreTime {
  return {
    ...time,
    lived: Math.max(time.lived, other.lived),
    unproven: Math.min(time.unproven, other.unproven),
    reference: Math.max(time.reference, other.reference),
  };
}

export function keepTime({ lived, reference, unproven, proof }: StoreTime, writer: string): string {
  return JSON.stringify({ lived, reference, unproven: Math.max(0, unproven), proof, writer } satisfies KeptTime);
}

/** Reads what a database keeps; nothing where that is none. */
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
