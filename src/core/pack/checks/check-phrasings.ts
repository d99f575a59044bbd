import type { Steps } from '../../steps.ts';
import { foldQuestion } from '../fold-question.ts';
import type { Problem } from '../problem.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { problemAt, tellPlace } from '../source-text.ts';

/** Reports questions that are written twice, over all questions and unanswered questions and their other phrasings. */
export function* checkPhrasings({ questions, unanswered }: Drafts, problems: Problem[]): Steps<void> {
  const firsts = new Map<string, { entry: object; spot: Spot }>();
  for (const entry of [...questions, ...unanswered]) {
    const phrasings: PlacedText[] = entry.question ? [entry.question, ...entry.also] : entry.also;
    for (const { text, spot } of phrasings) {
      yield;
      const key = foldQuestion(text);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { entry, spot });
        continue;
      }
      problems.push(
        problemAt(spot, {
          expected: 'each question once, apart from capitals and punctuation',
          found: `${show(text)}, as in ${tellPlace(first.spot)}`,
          advice:
            first.entry === entry
              ? 'Delete one of the two, or say it in other words.'
              : 'Keep it where its answer is, and delete the other.',
        }),
      );
    }
  }
}
