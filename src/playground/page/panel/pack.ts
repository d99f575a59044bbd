import type { Problem } from '../../../contracts/problem.ts';
import type { PackSummary } from '../../../pack/summary.ts';
import type { PackStatus } from '../../pack-news.ts';
import { make } from '../elements.ts';
import { withCode } from './with-code.ts';

interface PackActions {
  review(): void;
  /** Back to the folder that the playground was started with. */
  goHome(): void;
}

/** How the pack is: its problems with what to do about them, and what the one that answers holds. */
export function packSection(status: PackStatus, { review, goHome }: PackActions): HTMLElement[] {
  const { folder, home, others = [], state, problems, summary } = status;
  const states = {
    loading: 'Being read…',
    good: 'No problems. Edit a file in it, and the bot answers from it at once.',
    stale:
      'The entries below are out of service: the article no longer says what they quote or answer. Correct them and save; npm run knowledge -- --fix puts in the words of the article where only one text can be meant. The others answer.',
    broken: summary
      ? 'Has problems; the last good one goes on answering.'
      : 'Has problems; the bot starts without them.',
  };
  return [
    make('h3', {}, 'The pack'),
    make('p', {}, make('span', { class: `outcome ${state}` }, states[state])),
    make('p', { class: 'muted' }, 'Folder ', make('code', {}, folder)),
    ...othersOf(others),
    ...(home === undefined
      ? []
      : [make('button', { type: 'button', class: 'text', onclick: goHome }, `Back to ${home}`)]),
    ...(problems.length > 0 ? [make('ul', { class: 'problems' }, ...problems.map(problemOf))] : []),
    ...(summary ? [...draftsOf(summary, review), ...summaryOf(summary)] : []),
  ];
}

/** That there are more, and how to see one of them. */
function othersOf([next, ...more]: string[]): HTMLElement[] {
  if (next === undefined) return [];
  const count = more.length === 0 ? 'Another story is' : `${more.length + 1} other stories are`;
  const command = make('code', {}, `KNOWLEDGE_DIR=${next} npm start`);
  return [make('p', { class: 'muted' }, `${count} beside it; this page shows one at a time: `, command)];
}

function draftsOf({ drafts }: PackSummary, review: () => void): HTMLElement[] {
  if (drafts === 0) return [];
  const waiting = drafts === 1 ? 'One draft waits' : `${drafts.toLocaleString()} drafts wait`;
  return [
    make('p', {}, `${waiting} for your word: only this page answers from them.`),
    make('button', { type: 'button', class: 'main', onclick: review }, 'Review the drafts'),
  ];
}

function problemOf({ file, line, column, expected, found, advice }: Problem): HTMLElement {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return make(
    'li',
    {},
    make('code', {}, place),
    make('div', {}, 'expected ', ...withCode(expected)),
    make('div', {}, 'found ', ...withCode(found)),
    make('div', {}, make('strong', {}, 'To do: '), ...withCode(advice)),
  );
}

function summaryOf({
  articles,
  sentences,
  questions,
  phrasings,
  facts,
  unanswered,
  unansweredPhrasings,
  names,
  cited,
  uncited,
}: PackSummary): HTMLElement[] {
  const figure = (count: number, what: string) =>
    make('li', {}, make('strong', {}, count.toLocaleString()), ` ${what}`);
  return [
    make(
      'ul',
      { class: 'figures' },
      figure(articles, articles === 1 ? 'article' : 'articles'),
      figure(sentences, 'sentences'),
      figure(questions, `questions in ${phrasings.toLocaleString()} phrasings`),
      figure(facts, 'facts'),
      figure(unanswered, `unanswered in ${unansweredPhrasings.toLocaleString()} phrasings`),
      figure(names, 'names'),
    ),
    uncited.length === 0
      ? make('p', { class: 'muted' }, `All ${cited} sentences are cited by a question.`)
      : make(
          'details',
          {},
          make('summary', {}, `${uncited.length} of ${sentences} sentences are cited by no question`),
          make(
            'ul',
            {},
            ...uncited.map(({ paragraph, sentence, text }) =>
              make('li', {}, make('small', {}, `paragraph ${paragraph}, sentence ${sentence} `), text),
            ),
          ),
        ),
  ];
}
