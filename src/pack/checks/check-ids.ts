import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { allEntries } from '../entries.ts';
import { LONGEST } from '../limits.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { describeSpot, problemAt } from '../source-text.ts';

/** Characters safe in Discord's buttons and choices. */
const ID = /^[A-Za-z0-9._-]+$/;

/** Article ids are file names, so only characters unsafe in buttons or places (`article#p1s2`) are excluded. */
const NO_ARTICLE_ID = /[\p{C}:#/\\|]/u;

/** Reports ids unsafe for Discord, and duplicates. */
export function* checkIds(drafts: Drafts, problems: Problem[]): Steps<void> {
  const entries = allEntries(drafts);
  yield* checkUnique(entries, 'an id that no other question, fact or unanswered question has', problems);
  yield* checkUnique(drafts.topics, 'an id that no other topic has', problems);
  for (const { id } of [...entries, ...drafts.topics]) {
    yield;
    if (!id || (ID.test(id.text) && id.text.length <= LONGEST.id)) continue;
    problems.push(
      problemAt(id.spot, {
        expected: `an id of at most ${LONGEST.id} letters (a to z), digits and the characters . _ -`,
        found: show(id.text),
        advice: `Write for example ${suggestId(id.text)}.`,
      }),
    );
  }
  yield* checkArticleIds(drafts, problems);
}

function* checkUnique(drafts: { id: PlacedText | undefined }[], expected: string, problems: Problem[]): Steps<void> {
  const firsts = new Map<string, Spot>();
  for (const { id } of drafts) {
    yield;
    if (!id) continue;
    const first = firsts.get(id.text);
    if (!first) {
      firsts.set(id.text, id.spot);
      continue;
    }
    const found = `${show(id.text)}, as in ${describeSpot(first)}`;
    problems.push(problemAt(id.spot, { expected, found, advice: 'Give one of the two another id.' }));
  }
}

function* checkArticleIds({ articles }: Drafts, problems: Problem[]): Steps<void> {
  const firsts = new Map<string, string>();
  for (const { article, spot } of articles) {
    yield;
    const file = spot.source.path;
    const first = firsts.get(article.id);
    if (first !== undefined) {
      problems.push({
        file,
        expected: 'an article with a file name of its own, whatever its folder',
        found: `“${article.id}”, as in ${first}`,
        advice: 'Rename one of the two files.',
      });
    }
    firsts.set(article.id, first ?? file);
    if (article.id !== '' && article.id.length <= LONGEST.id && !NO_ARTICLE_ID.test(article.id)) continue;
    problems.push({
      file,
      expected: `a file name of at most ${LONGEST.id} characters without : # \\ or |`,
      found: show(article.id),
      advice: `Rename the file, for example to ${suggestId(article.id)}.md.`,
    });
  }
}

function suggestId(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const id = plain.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  return id.slice(0, LONGEST.id).replace(/^-+|-+$/g, '') || 'how-far';
}
