import type { Answerer } from './answer.ts';
import { citationsOf } from './match/teaching.ts';
import type { Pack, QuestionEntry, UnansweredEntry } from './pack/pack.ts';
import { type Judged, judgeAnswer } from './score-answers.ts';

/**
 * Leaves phrasings out in turn, trains on the rest, and asks those left out: how well the pack answers what it has not seen.
 * The entries' own questions always stay.
 * @param train makes an answerer of a pack
 * @param folds in how many turns; each trains once
 */
export function crossValidate(pack: Pack, train: (pack: Pack) => Answerer, folds: number): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (index: number) => index % folds === fold;
    const keep = <Some extends QuestionEntry | UnansweredEntry>(entry: Some): Some => ({
      ...entry,
      also: entry.also.filter((_, index) => !isLeftOut(index)),
    });
    const answerer = train({ ...pack, questions: pack.questions.map(keep), unanswered: pack.unanswered.map(keep) });
    for (const entry of [...pack.questions, ...pack.unanswered]) {
      for (const phrasing of entry.also.filter((_, index) => isLeftOut(index))) {
        const answer = answerer.ask(phrasing);
        const gold = citationsOf(entry).map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`);
        const labelled = {
          id: entry.id,
          q: phrasing,
          answerable: entry.kind === 'question',
          gold,
          must: [],
          style: entry.kind,
        };
        judged.push({ labelled, answer, verdict: judgeAnswer(labelled, answer, pack) });
      }
    }
  }
  return judged;
}
