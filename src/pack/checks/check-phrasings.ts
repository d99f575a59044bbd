import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { askedEntries } from '../entries.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { describeSpot, problemAt } from '../source-text.ts';

/** Some milliseconds' worth. */
const PHRASINGS_A_STEP = 100;

/** Reports duplicate phrasings across all answered and unanswered questions. `owners`: ids of entries that already have a question. */
export function* checkPhrasings(
  drafts: Drafts,
  problems: Problem[],
  owners: ReadonlyMap<string, string> = new Map(),
): Steps<void> {
  const firsts = new Map<string, { entry: object; spot: Spot }>();
  let seen = 0;
  for (const entry of askedEntries(drafts)) {
    const phrasings: PlacedText[] = entry.question ? [entry.question, ...entry.also] : entry.also;
    for (const { text, spot } of phrasings) {
      seen += 1;
      if (seen % PHRASINGS_A_STEP === 0) yield;
      const key = foldQuestion(text);
      const first = firsts.get(key);
      const owner = owners.get(key);
      if (!first && owner === undefined) {
        firsts.set(key, { entry, spot });
        continue;
      }
      const place = first ? describeSpot(first.spot) : `“${owner}” of the pack`;
      problems.push(
        problemAt(spot, {
          expected: 'each question once, apart from capitals and punctuation',
          found: `${show(text)}, as in ${place}`,
          advice:
            first?.entry === entry
              ? 'Delete one of the two, or say it in other words.'
              : 'Keep it where its answer is, and delete the other.',
        }),
      );
    }
  }
}
