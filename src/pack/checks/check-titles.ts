import type { Problem } from '../../contracts/problem.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import { noteAt } from '../source-text.ts';

/** Notes articles with the same title, which users need to tell them apart. */
export function checkTitles({ articles }: Drafts, problems: Problem[]): void {
  const firsts = new Map<string, string>();
  for (const { article, hasTitle, spot } of articles) {
    if (!hasTitle) continue;
    const key = foldQuestion(article.title);
    const first = firsts.get(key);
    firsts.set(key, first ?? spot.source.path);
    if (first === undefined) continue;
    problems.push(
      noteAt(spot, {
        expected: 'a title that no other article has',
        found: `${show(article.title)}, as in ${first}`,
        advice: `Give one of the two another title, or readers cannot tell which of them a quote is from. If both are the same article, delete one.`,
      }),
    );
  }
}
