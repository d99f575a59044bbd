import { type LabelledQuestion, rate } from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import { takeEntries } from '../../pack/take-entries.ts';
import { applyCutoff, findBestCutoff } from './cutoff.ts';
import type { Engine } from './engine.ts';
import { judgeReply } from './measure.ts';

/** Amounts of editing: first questions, then `unanswered` ones. */
const AMOUNTS = [
  [0, 0],
  [1, 0],
  [3, 0],
  [6, 0],
  [12, 0],
  [12, 1],
  [12, 3],
  [12, 5],
] as const;

/** Each engine's trust at one amount of entries: the mean over stories. */
export interface TeachingStep {
  questions: number;
  unanswered: number;
  rows: { engine: string; trust: number }[];
}

/** A story with its whole pack, and labelled questions about it. */
export interface TaughtStory {
  pack: Pack;
  questions: readonly LabelledQuestion[];
}

/** Teaches each engine the stories step by step. Cut-offs are the best in hindsight, per story and amount. */
export async function runTeaching(
  engines: readonly Engine[],
  stories: readonly TaughtStory[],
): Promise<TeachingStep[]> {
  const steps: TeachingStep[] = [];
  for (const [questions, unanswered] of AMOUNTS) {
    const rows: TeachingStep['rows'] = [];
    for (const engine of engines) {
      let sum = 0;
      for (const story of stories) sum += await earnTrust(engine, story, questions, unanswered);
      rows.push({ engine: engine.name, trust: sum / stories.length });
    }
    steps.push({ questions, unanswered, rows });
  }
  return steps;
}

async function earnTrust(engine: Engine, story: TaughtStory, questions: number, unanswered: number): Promise<number> {
  const pack = takeEntries(story.pack, questions, unanswered);
  const learn = await engine.load();
  const ask = await learn(pack);
  const outcomes = [];
  for (const labelled of story.questions) outcomes.push(judgeReply(labelled, await ask(labelled.q), pack));
  const cutoff = findBestCutoff(outcomes);
  return rate(outcomes.map((outcome) => applyCutoff(outcome, cutoff))).trust;
}
