import type { ExplainedCandidate, Explanation } from '../../../answers/explain/explain.ts';
import type { Advice } from '../../../answers/explain/explain-advice.ts';
import type { Explained } from '../../protocol.ts';
import { make } from '../elements.ts';
import { tellShare } from './tell-share.ts';
import { withCode } from './with-code.ts';

/** What `--explain` says of the last answer. */
export function explanationSection({ question, explanations, left, unread }: Explained): HTMLElement[] {
  const count = explanations.length;
  const told = [
    count > 1 && `The message was read as ${count} questions, and each was looked up by itself.`,
    left.length > 0 && `Left, as one answer holds no more: ${left.map((one) => `“${one}”`).join(' · ')}`,
    unread > 0 && `${unread} characters in the middle of the message were not read.`,
  ];
  return [
    make('h3', {}, 'The last answer'),
    make('p', { class: 'asked' }, question || '(an empty question)'),
    ...told.flatMap((line) => (line ? [make('p', { class: 'muted' }, line)] : [])),
    ...explanations.flatMap((explanation) => explain(explanation, count > 1)),
  ];
}

export const OUTCOMES = { answered: 'Answered', closest: 'Nearest shown', unknown: 'Not in the story' };

function explain(explanation: Explanation, isPart: boolean): HTMLElement[] {
  const { question, outcome, words, names, corrected, notInStory, reasons, candidates, none, advice } = explanation;
  const corrections = Object.entries(corrected).map(([from, to]) => `${from} → ${to}`);
  return [
    make('p', {}, make('span', { class: `outcome ${outcome}` }, OUTCOMES[outcome]), isPart && ` ${question}`),
    make('ul', { class: 'reasons' }, ...reasons.map((reason) => make('li', {}, ...withCode(reason)))),
    make('h4', {}, 'What was understood'),
    make(
      'dl',
      {},
      ...row('Words compared', words.join(' · ') || 'none'),
      ...(names.length > 0 ? row('Names', names.join(', ')) : []),
      ...(corrections.length > 0 ? row('Corrected', corrections.join(', ')) : []),
      ...row('Not in the story', notInStory.join(', ') || 'none of these words'),
    ),
    make('h4', {}, 'What it may ask, and how likely'),
    make(
      'ul',
      { class: 'candidates' },
      ...candidates.map(candidateRow),
      candidateRow({
        name: candidates.length > 0 ? 'something else' : 'nothing that the pack knows',
        kind: '',
        confidence: none,
      }),
    ),
    ...(advice.length > 0
      ? [make('details', {}, make('summary', {}, 'What to change in the pack'), ...advice.flatMap(adviceOf))]
      : []),
  ];
}

function row(term: string, text: string): HTMLElement[] {
  return [make('dt', {}, term), make('dd', {}, text)];
}

function candidateRow({ name, kind, confidence, nearest }: ExplainedCandidate): HTMLElement {
  const meter = make('meter', { min: 0, max: 1, value: confidence, 'aria-label': name });
  return make(
    'li',
    {},
    make('div', { class: 'likely' }, make('strong', {}, ...withCode(name)), make('span', {}, tellShare(confidence))),
    meter,
    kind !== '' && make('small', {}, kind, nearest && `; ${nearest.what}: “${nearest.text}”`),
  );
}

function adviceOf({ wish, todo, draft }: Advice): HTMLElement[] {
  return [
    make('p', {}, make('strong', {}, `If ${wish}: `), ...withCode(todo), '.'),
    ...(draft ? [make('pre', { tabindex: 0 }, draft)] : []),
  ];
}
