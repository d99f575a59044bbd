import type { Answer } from '../../answers/answer.ts';
import { judgeAnswer, type LabelledQuestion } from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import type { EngineOutcome } from './cutoff.ts';
import type { Ask, Engine, EngineReply } from './engine.ts';
import { quantile } from './quantile.ts';

/** What to measure an engine on. */
export interface Task {
  pack: Pack;
  questions: LabelledQuestion[];
  /** Whether every question must be asked, however long it takes. */
  isComplete: boolean;
  /** Maximum repetitions of the questions, and maximum time. */
  rounds: number;
  seconds: number;
}

/** What an engine takes. */
export interface Measurement {
  /** From loading the engine's code until it can answer from a parsed pack. */
  loadMs: number;
  /** For one question. */
  medianMs: number;
  percentile99Ms: number;
  /** Questions that those two are of. */
  timed: number;
  /** Memory the engine holds after answering, without the pack. */
  memoryBytes: number;
  /** The process's peak memory. */
  peakBytes: number;
  /** One per question; fewer if the task is incomplete. */
  outcomes: EngineOutcome[];
}

/** Untimed questions to compile the code; fewer for slow engines. */
const WARM_UP = 10;
const WARM_UP_MS = 1000;
/** However long one takes. */
const FEWEST_TIMED = 3;

/** Measures an engine in this otherwise idle process; needs `--expose-gc`. */
export async function measure(engine: Engine, task: Task): Promise<Measurement> {
  const before = heldBytes();
  const start = performance.now();
  const learn = await engine.load();
  const ask = await learn(task.pack);
  const loadMs = performance.now() - start;
  await warmUp(ask, task);
  const { replies, times } = await time(ask, task);
  // Discarded compiled code may outweigh a small engine.
  const memoryBytes = Math.max(1, heldBytes() - before);
  return {
    loadMs,
    medianMs: quantile(times, 0.5),
    percentile99Ms: quantile(times, 0.99),
    timed: times.length,
    memoryBytes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    outcomes: replies.map(({ labelled, reply }) => judgeReply(labelled, reply, task.pack)),
  };
}

async function warmUp(ask: Ask, { questions }: Task): Promise<void> {
  const end = performance.now() + WARM_UP_MS;
  for (const { q } of questions.slice(0, WARM_UP)) {
    await ask(q);
    if (performance.now() > end) return;
  }
}

interface Replied {
  labelled: LabelledQuestion;
  reply: EngineReply;
}

async function time(ask: Ask, task: Task): Promise<{ replies: Replied[]; times: number[] }> {
  const replies: Replied[] = [];
  const times: number[] = [];
  const end = performance.now() + 1000 * task.seconds;
  for (let round = 0; round < task.rounds; round++) {
    const mustGoOn = round === 0 && task.isComplete;
    for (const labelled of task.questions) {
      if (!mustGoOn && times.length >= FEWEST_TIMED && performance.now() > end) return { replies, times };
      const start = performance.now();
      const reply = await ask(labelled.q);
      times.push(performance.now() - start);
      if (round === 0) replies.push({ labelled, reply });
    }
  }
  return { replies, times };
}

/** Judges a reply both as an answer and as a refusal. */
export function judgeReply(labelled: LabelledQuestion, { answer, score }: EngineReply, pack: Pack): EngineOutcome {
  const refusal: Answer = { ...answer, outcome: 'unknown' };
  return {
    given: judgeAnswer(labelled, answer, pack),
    refused: judgeAnswer(labelled, refusal, pack),
    ...(score === undefined ? {} : { score }),
    words: labelled.q.split(/\s+/).filter(Boolean).length || 1,
  };
}

/** Heap and external memory (word vectors and other buffers), after garbage collection. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
