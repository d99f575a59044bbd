import { askedEntries, citationsOf } from '../../pack/entries.ts';
import type { AskedEntry, Entry, Pack } from '../../pack/pack.ts';
import type { Answer, Answerer } from '../answer.ts';
import { placeId } from '../match/teaching.ts';
import type { ScoredAnswer, Verdict } from './score-answers.ts';

/** A held-out phrasing, the answer it got from the rest, and its verdict. */
export interface HeldOut extends ScoredAnswer {
  /** The full entry the phrasing was removed from. */
  entry: AskedEntry;
}

/** Folds of cross-validation, and how many of them run. */
export interface Turns {
  /** Each fold holds out one of this many parts of every entry's phrasings. */
  parts: number;
  /** Fewer than `parts` for a pack too large to ask every phrasing. */
  run: number;
}

/** Four fifths of a pack behave much like the whole. */
const PARTS = 5;
/** More takes minutes, and a sample is as good. */
const MOST_ASKED = 20_000;

/** Plans all folds, or as many as finish in reasonable time. */
export function planTurns(pack: Pack): Turns {
  const phrasings = countOthers(pack);
  const run = Math.floor((MOST_ASKED * PARTS) / Math.max(phrasings, 1));
  return { parts: PARTS, run: Math.min(Math.max(run, 1), PARTS) };
}

/** How many phrasings can be held out: all but the entries' own questions. */
export function countOthers(pack: Pack): number {
  return askedEntries(pack).reduce((sum, { also }) => sum + also.length, 0);
}

/**
 * Cross-validates a pack: holds out phrasings in turn, trains on the rest, and asks them. The entries' own questions always stay.
 * An answer is right if it is the entry's own or cites one of its sentences.
 * @param train trains an answerer on a pack
 * @param onProgress receives the share done, 0 to 1
 */
export function crossValidate(
  pack: Pack,
  train: (pack: Pack) => Pick<Answerer, 'ask'>,
  { parts, run }: Turns = planTurns(pack),
  onProgress: (done: number) => void = () => undefined,
): HeldOut[] {
  const heldOut: HeldOut[] = [];
  const entries = askedEntries(pack);
  for (let turn = 0; turn < run; turn++) {
    const isLeftOut = (index: number) => index % parts === turn;
    const keep = <Some extends AskedEntry>(entry: Some): Some => ({
      ...entry,
      also: entry.also.filter((_, index) => !isLeftOut(index)),
    });
    const leftOut = entries.flatMap((entry) =>
      entry.also.filter((_, index) => isLeftOut(index)).map((phrasing) => ({ entry, phrasing })),
    );
    if (leftOut.length === 0) continue;
    onProgress(turn / run);
    const answerer = train({ ...pack, questions: pack.questions.map(keep), unanswered: pack.unanswered.map(keep) });
    for (const [index, { entry, phrasing }] of leftOut.entries()) {
      if (index % ASKED_A_STEP === 0)
        onProgress((turn + SHARE_OF_TRAINING + (1 - SHARE_OF_TRAINING) * (index / leftOut.length)) / run);
      const answer = answerer.ask(phrasing);
      heldOut.push({ entry, answer, labelled: label(entry, phrasing), verdict: judge(entry, answer) });
    }
  }
  onProgress(1);
  return heldOut;
}

/**
 * The entry that won instead: it answered with another sentence, or refused what the story does say.
 * Undefined if the right entry won, or none did.
 */
export function takerOf({ entry, answer, verdict }: HeldOut): Entry | undefined {
  if (answer.outcome === 'answered') return verdict === 'right' ? undefined : answer.entries[0];
  return entry.kind === 'question' && verdict === 'missed' ? answer.entry : undefined;
}

/** Questions between progress reports. */
const ASKED_A_STEP = 50;
/** Rough share of a fold spent on training. */
const SHARE_OF_TRAINING = 0.4;

function label(entry: AskedEntry, phrasing: string): ScoredAnswer['labelled'] {
  const gold = citationsOf(entry).map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`);
  const answerable = entry.kind === 'question';
  return { id: entry.id, q: phrasing, answerable, gold: [...new Set(gold)], must: [], style: entry.kind };
}

function judge(entry: AskedEntry, answer: Answer): Verdict {
  if (entry.kind === 'unanswered') {
    return answer.outcome === 'unknown' ? 'refused' : answer.outcome === 'closest' ? 'hedged' : 'false';
  }
  const own = new Set(entry.citations.map(placeId));
  const isCited = 'citations' in answer && answer.citations.some((citation) => own.has(placeId(citation)));
  if (answer.outcome === 'answered') return isCited ? 'right' : 'wrong';
  return isCited ? 'shown' : 'missed';
}
