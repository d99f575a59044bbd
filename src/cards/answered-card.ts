import type { Answered } from '../core/answer.ts';
import { answerText } from '../core/chosen-answer.ts';
import { isDraftId } from '../core/desk/taught.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Wording } from '../wording/wording.ts';
import { inContextRows } from './buttons.ts';
import type { Card } from './card.ts';
import { clipMarkdown } from './clip.ts';
import { ANSWERED_COLOR } from './colors.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Footnote, footnotesOf, marksFor } from './footnotes.ts';
import { fitsWhole, layOut, type Parts } from './lay-out.ts';
import { EMBED_DESCRIPTION_LIMIT } from './limits.ts';
import { partsNote } from './parts-note.ts';
import { correctionNote } from './reader-words.ts';
import { type Fits, type Stretch, stretchFrom, stretchInWords, turningRows } from './stretch.ts';

/** What the buttons that turn to other quotes of an answer remember: `quotes:<asker>:<entry>:<first quote>`, or with two entries. */
export const QUOTES = 'quotes';

/** As many as there is room for buttons to their paragraphs. */
const QUOTES_SHOWN = 10;

/** Which of an answer's quotes are shown, from one of them on (counted from 0), and who asked. */
export interface Turned {
  start: number;
  askerId: string;
}

/**
 * The answer, then every sentence it rests on; where the editor wrote no answer, the sentence is the answer. Quotes that do not fit
 * are turned to, below the question alone, where `turned` says for whom.
 */
export function answeredCard(wording: Wording, answer: Answered, pack: Pack, turned?: Turned): Card {
  const all = footnotesOf(answer.citations, pack);
  const partsOf = ({ from, to }: Stretch): Parts => ({
    color: ANSWERED_COLOR,
    title: questionUnderstood(answer),
    lead: from === 0 ? leadOf(wording, answer, all) : '',
    footnotes: all.slice(from, to),
    footer: footerOf(wording, answer, { from, to }, all.length),
  });
  const fits: Fits = (stretch) =>
    stretch.to - stretch.from <= QUOTES_SHOWN && fitsWhole(wording, partsOf(stretch), pack);
  const state: [string, ...string[]] = [QUOTES, turned?.askerId ?? '', ...answer.entries.map(({ id }) => id)];
  const canTurn = turned !== undefined && encodeCustomId(...state, String(all.length)) !== undefined;
  const stretch = canTurn ? stretchFrom(turned.start, all.length, fits) : { from: 0, to: all.length };
  return {
    kind: 'answered',
    embeds: layOut(wording, partsOf(stretch), pack),
    rows: [
      ...inContextRows(wording, all.slice(stretch.from, stretch.to), pack),
      ...turningRows(wording, state, stretch, all.length, fits),
    ],
  };
}

function footerOf(
  wording: Wording,
  { corrected, entries }: Answered,
  stretch: Stretch,
  count: number,
): string | undefined {
  const isAll = stretch.to - stretch.from === count;
  const shown = isAll ? undefined : wording.say('answer.quotes', { shown: stretchInWords(wording, stretch, count) });
  const draft = entries.some(({ id }) => isDraftId(id)) ? wording.say('answer.draft') : undefined;
  return [draft, shown, correctionNote(wording, corrected)].filter(Boolean).join(' · ') || undefined;
}

/** Shows the reader which question is answered. A message in parts is told apart by its answers. */
function questionUnderstood({ entries }: Answered): string | undefined {
  const [entry] = entries;
  return entries.length === 1 && entry?.kind === 'question' ? entry.question : undefined;
}

function leadOf(wording: Wording, answer: Answered, footnotes: Footnote[]): string {
  const texts = answerTexts(answer).map(({ text, citations }) => ({
    text: escapeMarkdown(text.trim()),
    marks: marksFor(citations, footnotes),
  }));
  const notes = partsNote(wording, answer, footnotes);
  if (texts.every(({ text }) => text === '')) return [...notes, wording.say('answer.storySays')].join('\n');
  const taken = [...notes, ...texts.map(({ marks }) => marks)].map(({ length }) => length + 1);
  const room = taken.reduce((left, used) => left - used, EMBED_DESCRIPTION_LIMIT);
  const lines = texts.map(({ text, marks }) => clipMarkdown(text, Math.floor(room / texts.length)) + marks);
  return [...lines, ...notes].join('\n');
}

/** One text, or one for each entry of a message in parts. */
function answerTexts({ entries, text, citations, parts }: Answered): Pick<Answered, 'text' | 'citations'>[] {
  // Beside a part without an answer, not all quotes are of the one answer.
  const isAll = entries.length < 2 && parts === undefined;
  if (isAll || text === '') return [{ text, citations }];
  return entries.map((entry) => ({
    text: answerText(entry),
    citations: entry.citations,
  }));
}
