import { askedEntries } from '../../pack/entries.ts';
import type { AskedEntry, Entry, Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';
import { countOthers, type HeldOut, takerOf } from './cross-validate.ts';
import { type GoodFor, goodFor } from './good-for.ts';
import { adviseOnEntry } from './quality-advice.ts';
import { type Collision, findCollisions } from './quality-collisions.ts';
import { type Rates, rate, type Verdict } from './score-answers.ts';

/** How well a pack answers unseen phrasings, and how to improve it. */
export interface Quality {
  /** Phrasings held out and asked. */
  asked: number;
  /** Phrasings that can be held out: all but the entries' own questions. */
  phrasings: number;
  rates: Rates;
  /** Every question and unanswered question, worst first. */
  entries: EntryQuality[];
  /** The worst first. */
  collisions: Collision[];
  /** What readers can expect. */
  today: GoodFor;
}

/**
 * An entry's worst problem: `dangerous` (an unanswered question gets an answer), `wrong` (a question gets another's answer),
 * `weak` (found less than half of the time) or `thin` (few phrasings).
 */
export type Trouble = 'dangerous' | 'wrong' | 'weak' | 'thin' | 'none';

export interface EntryQuality {
  id: string;
  kind: 'question' | 'unanswered';
  trouble: Trouble;
  /** All its phrasings, with its own question. */
  phrasings: number;
  asked: number;
  /** Answered from the entry or its sentences; refused, for an unanswered question. */
  found: number;
  /** Shown among the nearest sentences; for an unanswered question, instead of a refusal. */
  shown: number;
  /** Neither answered nor shown. */
  missed: number;
  /** Answered with something else; for an unanswered question, answered at all. */
  wrong: number;
  /** The phrasings that were not found, worst first. */
  lost: LostPhrasing[];
  /** What to do, in one sentence; absent if all is well. */
  advice?: string;
}

export interface LostPhrasing {
  phrasing: string;
  verdict: Verdict;
  /** The entry that answered or refused instead. */
  takenBy?: { id: string; kind: Entry['kind'] };
  /** Confidently taken: it reads like the other entry. */
  isTakenSurely: boolean;
}

/** Fewer phrasings do not show how users ask. */
export const FEWEST_PHRASINGS = 6;
/** From this probability on, with almost none left for its own entry, a phrasing reads like the other. */
const SURELY = 0.75;
const HARDLY = 0.05;

/** Whether an entry is found less than half of the time. */
export function isWeak({ found, asked }: Pick<EntryQuality, 'found' | 'asked'>): boolean {
  return found * 2 < asked;
}

export function isThin({ phrasings }: Pick<EntryQuality, 'phrasings'>): boolean {
  return phrasings < FEWEST_PHRASINGS;
}

/** Summarises what became of a pack's held-out phrasings. */
export function measureQuality(pack: Pack, heldOut: readonly HeldOut[]): Quality {
  const byEntry = new Map<string, HeldOut[]>();
  for (const one of heldOut) byEntry.set(one.entry.id, [...(byEntry.get(one.entry.id) ?? []), one]);
  const collisions = findCollisions(heldOut);
  const entries = askedEntries(pack)
    .map((entry) => measureEntry(entry, byEntry.get(entry.id) ?? []))
    .sort(byHarm)
    .map((entry) => {
      const advice = adviseOnEntry(entry, collisions, pack);
      return advice === undefined ? entry : { ...entry, advice };
    });
  const asked = heldOut.length;
  return {
    asked,
    phrasings: countOthers(pack),
    rates: rate(heldOut.map(({ verdict }) => verdict)),
    entries,
    collisions,
    today: goodFor(pack, { asked, entries }),
  };
}

function measureEntry(entry: AskedEntry, asked: readonly HeldOut[]): EntryQuality {
  const count = (...verdicts: Verdict[]) => asked.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const counts = {
    phrasings: entry.also.length + 1,
    asked: asked.length,
    found: count('right', 'refused'),
    shown: count('shown', 'hedged'),
    missed: count('missed'),
    wrong: count('wrong', 'false'),
  };
  const lost = asked.filter(({ verdict }) => verdict !== 'right' && verdict !== 'refused').map(toLost);
  lost.sort((a, b) => harmOf(b) - harmOf(a));
  return { id: entry.id, kind: entry.kind, trouble: troubleOf(entry, counts), ...counts, lost };
}

function troubleOf(
  { kind }: AskedEntry,
  { phrasings, asked, found, wrong }: Pick<EntryQuality, 'phrasings' | 'asked' | 'found' | 'wrong'>,
): Trouble {
  if (wrong > 0) return kind === 'unanswered' ? 'dangerous' : 'wrong';
  if (isWeak({ found, asked })) return 'weak';
  return isThin({ phrasings }) ? 'thin' : 'none';
}

function toLost(heldOut: HeldOut): LostPhrasing {
  const { labelled, verdict, answer, entry } = heldOut;
  const taker = takerOf(heldOut);
  if (!taker) return { phrasing: labelled.q, verdict, isTakenSurely: false };
  const isTakenSurely = likelihood(answer, taker.id) >= SURELY && likelihood(answer, entry.id) < HARDLY;
  return { phrasing: labelled.q, verdict, takenBy: { id: taker.id, kind: taker.kind }, isTakenSurely };
}

function likelihood(answer: Answer, id: string): number {
  return answer.candidates.find((candidate) => candidate.id === id)?.confidence ?? 0;
}

function harmOf({ verdict, takenBy, isTakenSurely }: LostPhrasing): number {
  const confident = verdict === 'wrong' || verdict === 'false';
  return (confident ? 4 : 0) + (isTakenSurely ? 2 : 0) + (takenBy === undefined ? 0 : 1);
}

const troubles: Trouble[] = ['dangerous', 'wrong', 'weak', 'thin', 'none'];

/** Worst problem first, then most wrong phrasings, then lowest share found. */
function byHarm(a: EntryQuality, b: EntryQuality): number {
  const share = ({ found, asked }: EntryQuality) => (asked === 0 ? 1 : found / asked);
  return (
    troubles.indexOf(a.trouble) - troubles.indexOf(b.trouble) ||
    b.wrong - a.wrong ||
    share(a) - share(b) ||
    a.phrasings - b.phrasings
  );
}
