import type { Answer } from '../answers/answer.ts';
import { formatCompared, toAnswerJson } from '../answers/answer-json.ts';
import { partsUnanswered } from '../answers/parts-unanswered.ts';
import { yesNoBefore } from '../answers/yes-no/yes-no-before.ts';
import type { Citation, Pack } from '../pack/pack.ts';
import { show } from '../pack/show-text.ts';
import { toPlainText } from './plain-text.ts';

const PERHAPS = 'Footnote does not read the language of the story well, so this may not be it.';
const NOT_FOUND = 'Not found. Footnote does not read the language of the story well, so it may say so all the same.';

/** Formats an answer as plain text for a terminal. */
export function formatAnswer(answer: Answer, pack: Pack): string {
  const blocks: string[] = [];
  const corrections = Object.entries(answer.corrected).map(([from, to]) => `“${from}” as “${to}”`);
  if (corrections.length > 0) blocks.push(`Read ${corrections.join(', ')}.`);
  if (answer.outcome === 'answered') {
    const yesNo = yesNoBefore(answer, { yes: answer.text ? 'Yes: ' : 'Yes:', no: answer.text ? 'No: ' : 'No:' });
    if (answer.compared) blocks.push(formatCompared(answer.compared));
    if (answer.text || yesNo) blocks.push(`${yesNo}${answer.text}`);
    blocks.push(...answer.citations.map((citation, index) => formatCitation(citation, index + 1, pack)));
  } else if (answer.outcome === 'closest') {
    blocks.push(`${answer.isOpen ? `${PERHAPS} ` : ''}The nearest the story says:`);
    blocks.push(
      ...answer.citations.slice(0, answer.asNear).map((citation, index) => formatCitation(citation, index + 1, pack)),
    );
  } else {
    const nothing = answer.isOpen ? NOT_FOUND : 'The story does not say.';
    blocks.push(toAnswerJson(answer).note ?? (answer.smallTalk ? 'This asks nothing of the story.' : nothing));
    blocks.push(...(answer.entry?.nearest ?? []).map((citation, index) => formatCitation(citation, index + 1, pack)));
  }
  blocks.push(...describeRest(answer));
  if (answer.outcome !== 'answered') {
    if (answer.notInStory.length > 0 && !answer.isOpen)
      blocks.push(`Not in the story: ${answer.notInStory.join(', ')}.`);
    if (answer.related.length > 0) {
      blocks.push(['You could ask:', ...answer.related.map(({ question }) => `  · ${question}`)].join('\n'));
    }
  }
  return blocks.map(toPlainText).join('\n\n');
}

/** A quote for a person, with its number and its place. */
export function formatCitation(citation: Citation, number: number, pack: Pack): string {
  const article = pack.articles.find(({ id }) => id === citation.article);
  const place = `${article?.title ?? citation.article}, paragraph ${citation.paragraph}, sentence ${citation.sentence}`;
  return `  [${number}] “${citation.quote}”\n      ${place}${article?.url ? `\n      ${article.url}` : ''}`;
}

/** Describes the answer's date, its unanswered parts, and what was skipped or not read. */
function describeRest(answer: Answer): string[] {
  const unanswered = partsUnanswered(answer).map(({ question, outcome, ...part }) => {
    const note = 'entry' in part ? part.entry?.note : undefined;
    if (outcome !== 'unknown') return `The nearest the story says to ${show(question)} is quoted.`;
    return `The story does not say: ${show(question)}.${note ? ` ${note}` : ''}`;
  });
  const { left, unread, asOf } = answer;
  const others = asOf?.otherwise === 'later' ? 'A later article says otherwise.' : 'Earlier articles say otherwise.';
  return [
    ...(asOf ? [`As of ${asOf.day}. ${others}`] : []),
    ...unanswered,
    ...(left
      ? [`Three questions at most are answered at once. Left: ${left.map((question) => show(question)).join(' · ')}.`]
      : []),
    ...(unread
      ? [`The message is long: its beginning and its end were read, and ${unread} characters in between were not.`]
      : []),
  ];
}
