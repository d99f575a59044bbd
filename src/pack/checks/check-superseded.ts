import type { Problem } from '../../contracts/problem.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import { problemAt } from '../source-text.ts';
import { supersededBy } from '../superseded.ts';

/** Reports `supersedes` that names no other article, or leads round in a circle. */
export function checkSuperseded({ articles, unread }: Drafts, problems: Problem[]): void {
  const all = articles.map(({ article }) => article);
  const ids = all.map(({ id }) => id);
  for (const { article, spot } of articles) {
    const { id, supersedes } = article;
    if (supersedes === undefined) continue;
    const report = (found: string, advice: string) =>
      problems.push(
        problemAt(spot, {
          expected: 'supersedes: and the id of another article, its file name without the ending',
          found,
          advice,
        }),
      );
    if (!ids.includes(supersedes)) {
      const others = ids.filter((other) => other !== id);
      const meant = nearestWord(supersedes, others);
      if (!unread.articles)
        report(show(supersedes), meant ? `Did you mean “${meant}”?` : 'Correct it, or delete the line.');
    } else if (supersededBy(all, id).has(id)) {
      report(`${show(supersedes)}, which leads back to this article`, 'Keep the line in the newest of them alone.');
    }
  }
}
