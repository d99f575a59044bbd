import type { Entry, Pack, QuestionEntry, UnansweredEntry } from '../../pack/pack.ts';
import type { Answer, Answerer } from '../answer.ts';
import { citationsOf, placeOf } from '../match/teaching.ts';
import type { Judged, Verdict } from './score-answers.ts';

/** A phrasing that was left out of the pack, the answer it got from the rest, and how good that is. */
export interface HeldOut extends Judged {
  /** The entry that the phrasing was left out of, whole. */
  entry: QuestionEntry | UnansweredEntry;
}

/** In how many turns a pack's phrasings are left out, and how many of those turns are run. */
export interface Turns {
  /** Each turn leaves out one of this many parts of every entry's phrasings. */
  parts: number;
  /** Fewer than `parts` for a pack so large that asking every phrasing would take too long. */
  run: number;
}

/** Four fifths of a pack behave much like the whole. */
const PARTS = 5;
/** Beyond, asking alone takes minutes, and a sample tells as much. */
const MOST_ASKED = 20_000;

/** The turns for a pack: all of them, or as many as ask a number of phrasings that can be waited for. */
export function planTurns(pack: Pack): Turns {
  const phrasings = countOthers(pack);
  const run = Math.floor((MOST_ASKED * PARTS) / Math.max(phrasings, 1));
  return { parts: PARTS, run: Math.min(Math.max(run, 1), PARTS) };
}

/** How many phrasings can be left out: all but the entries' own questions. */
export function countOthers(pack: Pack): number {
  return [...pack.questions, ...pack.unanswered].reduce((sum, { also }) => sum + also.length, 0);
}

/**
 * Leaves phrasings out in turn, trains on the rest, and asks those left out: how well the pack answers what it has not seen.
 * The entries' own questions always stay. An answer is right where it is the entry's own or rests on one of its sentences.
 * @param train makes an answerer of a pack
 * @param onProgress is told the share of the work done, 0 to 1, as it goes
 */
export function crossValidate(
  pack: Pack,
  train: (pack: Pack) => Pick<Answerer, 'ask'>,
  { parts, run }: Turns = planTurns(pack),
  onProgress: (done: number) => void = () => undefined,
): HeldOut[] {
  const heldOut: HeldOut[] = [];
  const entries = [...pack.questions, ...pack.unanswered];
  for (let turn = 0; turn < run; turn++) {
    const isLeftOut = (index: number) => index % parts === turn;
    const keep = <Some extends QuestionEntry | UnansweredEntry>(entry: Some): Some => ({
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
 * The entry that spoke in the place of a phrasing's own: it answered with another sentence, or refused what the story does say.
 * Nothing where the phrasing was found, or came out as no entry in particular.
 */
export function takerOf({ entry, answer, verdict }: HeldOut): Entry | undefined {
  if (answer.outcome === 'answered') return verdict === 'right' ? undefined : answer.entries[0];
  return entry.kind === 'question' && verdict === 'missed' ? answer.entry : undefined;
}

/** Progress is told this often, in questions. */
const ASKED_A_STEP = 50;
/** Roughly how much of a turn goes into learning. */
const SHARE_OF_TRAINING = 0.4;

function label(entry: QuestionEntry | UnansweredEntry, phrasing: string): Judged['labelled'] {
  const gold = citationsOf(entry).map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`);
  const answerable = entry.kind === 'question';
  return { id: entry.id, q: phrasing, answerable, gold: [...new Set(gold)], must: [], style: entry.kind };
}

function judge(entry: QuestionEntry | UnansweredEntry, answer: Answer): Verdict {
  if (entry.kind === 'unanswered') {
    return answer.outcome === 'unknown' ? 'refused' : answer.outcome === 'closest' ? 'hedged' : 'false';
  }
  const own = new Set(entry.citations.map(placeOf));
  const isCited = 'citations' in answer && answer.citations.some((citation) => own.has(placeOf(citation)));
  if (answer.outcome === 'answered') return isCited ? 'right' : 'wrong';
  return isCited ? 'shown' : 'missed';
}
