import { trainAnswerer } from '../../answers/answerer.ts';
import {
  judgeAnswer,
  type LabelledQuestion,
  type Rates,
  rate,
  type Verdict,
} from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import { takeEntries } from '../../pack/take-entries.ts';
import type { Story } from './read-stories.ts';

/** A story's rates, and how many unrelated questions were refused. */
export type StoryRates = Rates & { offTopicRefused: number };

/** A story asked twice: as an article alone, and with its pack. */
export interface MeasuredStory {
  name: string;
  bare: StoryRates;
  pack: StoryRates;
}

/** Every story, and the means of all. */
export function measureStories(stories: readonly Story[]): { stories: MeasuredStory[]; mean: MeasuredStory } {
  const measured = stories.map(({ name, pack, questions }) => ({
    name,
    bare: askAll(takeEntries(pack, 0, 0), questions),
    pack: askAll(pack, questions),
  }));
  const bare = average(measured.map((story) => story.bare));
  return { stories: measured, mean: { name: 'mean', bare, pack: average(measured.map((story) => story.pack)) } };
}

/** Asks a pack labelled questions. */
export function askAll(pack: Pack, questions: readonly LabelledQuestion[]): StoryRates {
  const answerer = trainAnswerer(pack);
  const verdicts = questions.map((labelled) => judgeAnswer(labelled, answerer.ask(labelled.q), pack));
  const offTopic = verdicts.filter((_, at) => isOffTopic(questions[at]));
  return { ...rate(verdicts), offTopicRefused: shareOf(offTopic, 'refused') };
}

function isOffTopic(labelled: LabelledQuestion | undefined): boolean {
  return /^(?:offtopic|adversarial)\b/.test(labelled?.note ?? '');
}

function shareOf(verdicts: readonly Verdict[], wanted: Verdict): number {
  return verdicts.length === 0 ? 0 : verdicts.filter((verdict) => verdict === wanted).length / verdicts.length;
}

function average(rates: readonly StoryRates[]): StoryRates {
  const [first] = rates;
  if (!first) throw new Error('expected at least one story, found none');
  const keys = Object.keys(first) as (keyof StoryRates)[];
  const means = keys.map((key) => [key, rates.reduce((sum, one) => sum + one[key], 0) / rates.length] as const);
  return Object.fromEntries(means) as Record<keyof StoryRates, number>;
}
