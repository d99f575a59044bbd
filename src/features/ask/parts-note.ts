import type { Answer } from '../../answers/answer.ts';
import { partsUnanswered } from '../../answers/parts-unanswered.ts';
import { type Footnote, marksFor } from '../../ui/footnotes.ts';
import { noteText } from '../../ui/note-text.ts';
import { quoteUser } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** Enough of a question to know it again. */
const QUESTION_LIMIT = 120;
/** More would be a list of the user's own words. */
const LEFT_SHOWN = 5;

/** Of when an answer is, where the articles give different values; nothing where they do not. */
function asOfNote(wording: Wording, { asOf }: Answer): string[] {
  if (!asOf) return [];
  const date = wording.date(asOf.day);
  return [
    asOf.otherwise === 'earlier'
      ? wording.say('answer.asOfNewest', { date })
      : wording.say('answer.asOfEarlier', { date }),
  ];
}

/** What an answer says of when it is and of the rest of a message: parts without an answer, questions left, text not read. Lines of markdown. */
export function partsNote(wording: Wording, answer: Answer, footnotes: Footnote[] = []): string[] {
  const { left = [], unread } = answer;
  const quote = (question: string) => quoteUser(wording, question, QUESTION_LIMIT);
  const shown = left.slice(0, LEFT_SHOWN).map(quote);
  const more = left.length > shown.length ? ['…'] : [];
  return [
    ...asOfNote(wording, answer),
    ...partsUnanswered(answer).map((part) => tellUnanswered(wording, part, quote(part.question), footnotes)),
    ...(left.length > 0 ? [wording.say('parts.left', { questions: [...shown, ...more].join(' · ') })] : []),
    ...(unread === undefined ? [] : [wording.say('parts.unread', { number: unread })]),
  ];
}

function tellUnanswered(wording: Wording, part: Answer, question: string, footnotes: Footnote[]): string {
  if ('citations' in part)
    return wording.say('parts.notDirectly', { question }) + marksFor(part.citations.slice(0, 1), footnotes);
  const note = part.entry?.note ? ` ${noteText(part.entry.note)}` : '';
  return wording.say('parts.doesNotSay', { question }) + note;
}
