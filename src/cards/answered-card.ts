import type { Answered } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Wording } from '../wording/wording.ts';
import { inContextRows } from './buttons.ts';
import type { Card } from './card.ts';
import { clipMarkdown } from './clip.ts';
import { ANSWERED_COLOR } from './colors.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Footnote, footnotesOf, marksFor } from './footnotes.ts';
import { layOut } from './lay-out.ts';
import { EMBED_DESCRIPTION_LIMIT } from './limits.ts';
import { correctionNote } from './reader-words.ts';

/** The answer, then every sentence it rests on; where the editor wrote no answer, the sentence is the answer. */
export function answeredCard(wording: Wording, answer: Answered, pack: Pack): Card {
  const footnotes = footnotesOf(answer.citations, pack);
  return {
    kind: 'answered',
    embeds: layOut(
      wording,
      {
        color: ANSWERED_COLOR,
        title: questionUnderstood(answer),
        lead: leadOf(wording, answer, footnotes),
        footnotes,
        footer: correctionNote(wording, answer.corrected),
      },
      pack,
    ),
    rows: inContextRows(wording, footnotes, pack),
  };
}

/** Shows the reader which question is answered. A question in two parts is told apart by its answers. */
function questionUnderstood({ entries }: Answered): string | undefined {
  const [entry] = entries;
  return entries.length === 1 && entry?.kind === 'question' ? entry.question : undefined;
}

function leadOf(wording: Wording, answer: Answered, footnotes: Footnote[]): string {
  const texts = answerTexts(answer).map(({ text, citations }) => ({
    text: escapeMarkdown(text.trim()),
    marks: marksFor(citations, footnotes),
  }));
  if (texts.every(({ text }) => text === '')) return wording.say('answer.storySays');
  const room = texts.map(({ marks }) => marks.length + 1).reduce((left, used) => left - used, EMBED_DESCRIPTION_LIMIT);
  return texts.map(({ text, marks }) => clipMarkdown(text, Math.floor(room / texts.length)) + marks).join('\n');
}

/** One text, or one for each part of a question in two parts. */
function answerTexts({ entries, text, citations }: Answered): Pick<Answered, 'text' | 'citations'>[] {
  if (entries.length < 2 || text === '') return [{ text, citations }];
  return entries.map((entry) => ({
    text: entry.kind === 'question' ? entry.answer : entry.fact,
    citations: entry.citations,
  }));
}
