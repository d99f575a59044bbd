import type { Taught } from '../../../contracts/draft.ts';
import type { Problem } from '../../../contracts/problem.ts';
import type { SourceFile } from '../../../contracts/source-file.ts';
import { finish } from '../../../contracts/steps.ts';
import { emptyDrafts } from '../../../pack/reading/drafts.ts';
import { readLists } from '../../../pack/reading/read-lists.ts';
import { problemAt, sourceText } from '../../../pack/source-text.ts';

/** Reads the questions of a pack's or an export's YAML file: question, answer and quotes. */
export function readTaught(file: SourceFile): { taught: Taught[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const drafts = emptyDrafts({ articles: false, lists: false });
  finish(readLists(sourceText(file), drafts, problems));
  for (const { spot } of [...drafts.facts, ...drafts.unanswered]) {
    problems.push(
      problemAt(spot, {
        expected: 'questions with an answer and quotes',
        found: 'an entry of another kind',
        advice: 'Put it into the pack itself: a draft is a question with its answer.',
      }),
    );
  }
  const taught = drafts.questions.map(({ question, also, text, quotes }) => ({
    question: question?.text ?? '',
    also: also.map((one) => one.text).join('\n'),
    answer: text?.text ?? '',
    quote: quotes.map(({ quote }) => quote.text).join('\n'),
  }));
  return { taught, problems };
}
