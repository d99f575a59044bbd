import { shareInWords } from '../answers/entry-words.ts';
import type { Explanation } from '../answers/explain/explain.ts';
import { show } from '../pack/show-text.ts';
import { toPlainText } from './plain-text.ts';

/** Explains an answer and how to change it, in plain text for the pack's editor. */
export function formatExplanation(explanations: readonly Explanation[], left: readonly string[] = []): string {
  const isOne = explanations.length === 1;
  const blocks = [
    ...(isOne ? [] : [tellParts(explanations)]),
    ...(left.length > 0
      ? [`Left, as one answer holds no more: ${left.map((question) => show(question)).join(' · ')}`]
      : []),
    ...explanations.map((part, at) => `${isOne ? '' : `PART ${at + 1}: ${show(part.question)}\n\n`}${formatOne(part)}`),
    ...(explanations.some(({ advice }) => advice.length > 0)
      ? ['Then run `npm run -s knowledge`, and ask again.']
      : []),
  ];
  return toPlainText(blocks.join('\n\n'));
}

function tellParts(explanations: readonly Explanation[]): string {
  const answers = explanations.filter(({ outcome }) => outcome === 'answered').length;
  const read = `The message was read as ${explanations.length} questions`;
  if (answers === explanations.length) return `${read}, and each was answered by itself.`;
  return `${read}, each by itself; answers were found to ${answers}. What has none is told beside them, or the nearest to all is shown.`;
}

function formatOne(explanation: Explanation): string {
  const { outcome, words, names, corrected, notInStory, reasons } = explanation;
  const corrections = Object.entries(corrected).map(([from, to]) => `${show(from)} as ${show(to)}`);
  const reading = [
    `  words compared: ${words.join(' · ') || 'none'}`,
    ...(names.length > 0 ? [`  names among them: ${names.join(', ')}`] : []),
    ...(corrections.length > 0 ? [`  corrected: ${corrections.join(', ')}`] : []),
    `  not in the story: ${notInStory.join(', ') || 'none of these words'}`,
  ];
  return [
    ['What was understood', ...reading].join('\n'),
    ['What it may ask, and how likely', ...formatCandidates(explanation)].join('\n'),
    [`Why the outcome is “${outcome}”`, ...reasons.map((reason) => `  ${reason}`)].join('\n'),
    ...formatAdvice(explanation),
  ].join('\n\n');
}

function formatCandidates({ candidates, none }: Explanation): string[] {
  const share = (confidence: number) => shareInWords(confidence).padStart(10);
  return [
    ...candidates.flatMap(({ name, kind, confidence, nearest }) => [
      `${share(confidence)}  ${name}, ${kind}`,
      ...(nearest ? [`              ${nearest.what}: ${show(nearest.text)}`] : []),
    ]),
    `${share(none)}  ${candidates.length > 0 ? 'something else' : 'nothing that the pack knows'}`,
  ];
}

function formatAdvice({ advice }: Explanation): string[] {
  if (advice.length === 0) return [];
  const lines = advice.flatMap(({ wish, todo, draft }) => [
    `  If ${wish}: ${todo}.`,
    ...(draft ? draft.split('\n').map((line) => `      ${line}`) : []),
  ]);
  return [['What to change in the pack', ...lines].join('\n')];
}
