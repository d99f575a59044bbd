import { chosenAnswer } from '../../answers/chosen-answer.ts';
import { type SignWeights, signsFor } from '../../answers/match/confidence.ts';
import type { Evidence } from '../../answers/match/evidence.ts';
import { trainMatcher, type Weighed } from '../../answers/match/matcher.ts';
import { judgeAnswer, type LabelledQuestion } from '../../answers/quality/score-answers.ts';
import { makeReader } from '../../answers/understand/understand.ts';
import { finish } from '../../contracts/steps.ts';
import type { Pack } from '../../pack/pack.ts';
import { takeEntries } from '../../pack/take-entries.ts';
import type { Story } from '../stories/read-stories.ts';

/** A question with the signs of every candidate for it. */
export interface Example {
  story: string;
  /** How much it counts. */
  importance: number;
  candidates: { signs: SignWeights; isRight: boolean }[];
  /** No candidate is right: that too has a share of the probability. */
  isNone: boolean;
}

/** Questions and `unanswered` questions of a pack that are kept: an article alone, an editor's first minutes, and everything. */
const STAGES: readonly [number, number][] = [
  [0, 0],
  [6, 2],
  [12, 0],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];

/** How much a question counts again without what answers it: as one that comes near what the story says. */
const NEAR_MISS = 0.2;

/** The examples of a story: each question asked of its article alone, of parts of its pack, and of all of it. */
export function* examplesOf({ name, pack, questions }: Story): Generator<Example> {
  for (const [asked, unanswered] of pack.questions.length > 0 ? STAGES : STAGES.slice(0, 1)) {
    const stage = takeEntries(pack, asked, unanswered);
    const reader = makeReader(stage);
    const matcher = finish(trainMatcher(stage, reader));
    for (const labelled of questions) {
      const { terms } = reader.read(labelled.q);
      if (terms.length === 0) continue;
      yield* examplesFrom(name, stage, labelled, matcher.weigh(terms), 1 / questions.length);
    }
  }
}

function* examplesFrom(
  story: string,
  pack: Pack,
  labelled: LabelledQuestion,
  weighed: Weighed,
  importance: number,
): Generator<Example> {
  const { evidence } = weighed;
  if (evidence.some(({ isWritten }) => isWritten)) return;
  const right = evidence.filter((found) => isRight(found, labelled, pack));
  const isNone = right.length === 0;
  if (labelled.answerable && isNone) return;
  yield { story, importance, candidates: readSigns(weighed, right), isNone: !labelled.answerable && isNone };
  if (!labelled.answerable) return;
  const left = evidence.filter((found) => !citesAny(found, labelled.gold));
  yield {
    story,
    importance: NEAR_MISS * importance,
    candidates: readSigns({ ...weighed, evidence: left }, []),
    isNone: true,
  };
}

function readSigns(weighed: Weighed, right: readonly Evidence[]): Example['candidates'] {
  return weighed.evidence.map((found) => ({ signs: signsFor(found, weighed), isRight: right.includes(found) }));
}

function isRight({ entry }: Evidence, labelled: LabelledQuestion, pack: Pack): boolean {
  if (entry.kind === 'unanswered') return !labelled.answerable;
  return labelled.answerable && judgeAnswer(labelled, chosenAnswer([entry]), pack) === 'right';
}

function citesAny({ entry }: Evidence, gold: readonly string[]): boolean {
  if (entry.kind === 'unanswered') return false;
  return entry.citations.some(({ article, paragraph, sentence }) => {
    const place = `p${paragraph}s${sentence}`;
    return gold.includes(place) || gold.includes(`${article}:${place}`);
  });
}
