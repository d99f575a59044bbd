import type { Answer } from '../../answers/answer.ts';
import { partsUnanswered } from '../../answers/parts-unanswered.ts';
import { type Footnote, marksFor } from '../../ui/footnotes.ts';
import { noteText } from '../../ui/note-text.ts';
import { quoteUser } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** Enough to recognise a question. */
const QUESTION_LIMIT = 120;
/** More would just repeat the user's words. */
const LEFT_SHOWN = 5;

/** The date an answer holds for, if the articles give different values. */
function asOfNote(wording: Wording, { asOf }: Answer): string[] {
  if (!asOf) return [];
  const date = wording.date(asOf.day);
  return [
    asOf.otherwise === 'earlier'
      ? wording.say('answer.asOfNewest', { date })
      : wording.say('answer.asOfEarlier', { date }),
  ];
}

/** Notes on the answer's date, parts without an answer, questions left and text not read, as markdown lines. */
export function partsNote(wording: Wording, answer: Answer, footnotes: Footnote[] = []): string[] {
  const { left = [], unread } = answer;
  const quote = (question: string) => quoteUser(wording, question, QUESTION_LIMIT);
  const shown = left.slice(0, LEFT_SHOWN).map(quote);
  const more = left.length > shown.length ? ['…'] : [];
  return [
    ...asOfNote(wording, answer),
    ...partsUnanswered(answer).map((part) => unansweredText(wording, part, quote(part.question), footnotes)),
    ...(left.length > 0 ? [wording.say('parts.left', { questions: [...shown, ...more].join(' · ') })] : []),
    ...(unread === undefined ? [] : [wording.say('parts.unread', { number: unread })]),
  ];
}

function unansweredText(wording: Wording, part: Answer, question: string, footnotes: Footnote[]): string {
  if ('citations' in part)
    return wording.say('parts.nearest', { question }) + marksFor(part.citations.slice(0, 1), footnotes);
  const note = part.entry?.note ? ` ${noteText(part.entry.note)}` : '';
  return wording.say('parts.doesNotSay', { question }) + note;
}
