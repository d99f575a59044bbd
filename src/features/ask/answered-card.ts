import type { APIEmbed } from 'discord-api-types/v10';
import type { Answered } from '../../answers/answer.ts';
import { answerText } from '../../answers/chosen-answer.ts';
import { placeOf } from '../../answers/match/teaching.ts';
import { yesNoBefore } from '../../answers/yes-no/yes-no-before.ts';
import type { Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { ANSWERED_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { type Footnote, footnotesOf, marksFor } from '../../ui/footnotes.ts';
import { fitsWhole, layOut, type Parts } from '../../ui/lay-out.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../ui/limits.ts';
import { type Fits, type Stretch, stretchFrom, stretchInWords, turningRows } from '../../ui/stretch.ts';
import type { Wording } from '../../words/wording.ts';
import { isDraftId } from '../desk/taught/taught.ts';
import { partsNote } from './parts-note.ts';
import { correctionNote } from './reading-note.ts';

/** What the buttons that turn to other quotes of an answer remember: `quotes:<asker>:<entry>:<first quote>`, or with two entries. */
export const QUOTES = 'quotes';

/** As many as there is room for buttons to their paragraphs. */
const QUOTES_SHOWN = 10;
/** Nothing else of an answer has it: by it the notes are found again on the page before. */
const NOTES_COLOR = UNKNOWN_COLOR;

/** Which of an answer's quotes are shown, from one of them on (counted from 0), and who asked. */
export interface Turned {
  start: number;
  askerId: string;
  /** What the page before says of the other parts of the message; nothing for an answer that was just found. */
  notes?: string | undefined;
}

/** Stands before the place of a sentence that is quoted as the nearest to a part without an answer. */
const NEAREST = '~';
/** Of the notes on each page of an answer: they leave most of the room for its quotes. */
const NOTES_LIMIT = 1000;

/**
 * The answer, then every sentence it rests on; where the editor wrote no answer, the sentence is the answer. Quotes that do not fit
 * are turned to, below the question alone, where `turned` says for whom; what is said of the other parts of the message then stands
 * below each page.
 */
export function answeredCard(wording: Wording, answer: Answered, pack: Pack, turned?: Turned): Card {
  const all = footnotesOf(answer.citations, pack);
  const told = turned?.notes === undefined ? partsNote(wording, answer, all) : [];
  const partsOf = ({ from, to }: Stretch, notes: string[], taken: number): Parts => ({
    color: ANSWERED_COLOR,
    title: questionUnderstood(answer),
    lead: from === 0 ? leadOf(wording, answer, all, notes) : '',
    footnotes: all.slice(from, to),
    footer: footerOf(wording, answer, { from, to }, all.length),
    taken,
  });
  const whole = { from: 0, to: all.length };
  const state = turningState(answer, turned?.askerId ?? '', all.length);
  const isTurned = turned?.notes !== undefined || !fits(whole, partsOf(whole, told, 0));
  if (!turned || !state || !isTurned) {
    return {
      kind: 'answered',
      embeds: layOut(wording, partsOf(whole, told, 0), pack),
      rows: inContextRows(wording, all, pack),
    };
  }
  const notes = clipMarkdown(turned.notes ?? told.join('\n'), NOTES_LIMIT);
  const pageOf = (stretch: Stretch) => partsOf(stretch, [], notes.length);
  const isPage: Fits = (stretch) => fits(stretch, pageOf(stretch));
  const stretch = stretchFrom(turned.start, all.length, isPage);
  return {
    kind: 'answered',
    embeds: [
      ...layOut(wording, pageOf(stretch), pack),
      ...(notes === '' ? [] : [{ color: NOTES_COLOR, description: notes }]),
    ],
    rows: [
      ...inContextRows(wording, all.slice(stretch.from, stretch.to), pack),
      ...turningRows(wording, state, stretch, all.length, isPage),
    ],
  };

  function fits({ from, to }: Stretch, parts: Parts): boolean {
    return to - from <= QUOTES_SHOWN && fitsWhole(wording, parts, pack);
  }
}

/** What a page of an answer says of the other parts of the message: it is not known from the entries that the buttons remember. */
export function keptNotes(embeds: readonly APIEmbed[]): string | undefined {
  return embeds.find(({ color }) => color === NOTES_COLOR)?.description;
}

/** An id that the buttons remember, and whether it is only of the nearest to a part without an answer. */
export function readTurnedId(id: string): { id: string; isNearest: boolean } {
  return id.startsWith(NEAREST) ? { id: id.slice(NEAREST.length), isNearest: true } : { id, isNearest: false };
}

/** What the buttons that turn remember; nothing where it is too much. */
function turningState(answer: Answered, askerId: string, count: number): [string, ...string[]] | undefined {
  const ids = answer.entries.map(({ id }) => id);
  const all = answer.parts?.flatMap((part) => {
    if (part.outcome === 'answered') return part.entries.map(({ id }) => id).filter((id) => ids.includes(id));
    return part.outcome === 'closest' ? part.citations.slice(0, 1).map((nearest) => NEAREST + placeOf(nearest)) : [];
  });
  const states = [...new Set([all ?? ids, ids])].map((known): [string, ...string[]] => [QUOTES, askerId, ...known]);
  return states.find((state) => encodeCustomId(...state, String(count)) !== undefined);
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

/** Shows the user which question is answered. A message in parts is told apart by its answers. */
function questionUnderstood({ entries }: Answered): string | undefined {
  const [entry] = entries;
  return entries.length === 1 && entry?.kind === 'question' ? entry.question : undefined;
}

function leadOf(wording: Wording, answer: Answered, footnotes: Footnote[], notes: string[]): string {
  const texts = answerTexts(answer).map(({ text, citations }) => ({
    text: escapeMarkdown(text.trim()),
    marks: marksFor(citations, footnotes),
  }));
  const word = yesNoBefore(answer, { yes: wording.say('answer.yes'), no: wording.say('answer.no') });
  const which = answer.compared ? tellCompared(wording, answer.compared) : '';
  const yesNo = (word && `**${word}** `) + (which && `**${which}** `);
  if (texts.every(({ text }) => text === '')) return [...notes, yesNo + wording.say('answer.storySays')].join('\n');
  const taken = [...notes, yesNo, ...texts.map(({ marks }) => marks)].map(({ length }) => length + 1);
  const room = taken.reduce((left, used) => left - used, EMBED_DESCRIPTION_LIMIT);
  const lines = texts.map(({ text, marks }) => clipMarkdown(text, Math.floor(room / texts.length)) + marks);
  return yesNo + [...lines, ...notes].join('\n');
}

function tellCompared(wording: Wording, { thing: name, wants }: NonNullable<Answered['compared']>): string {
  const thing = escapeMarkdown(name);
  if (wants === undefined) return wording.say('answer.itIs', { thing });
  return wants === 'more' ? wording.say('answer.more', { thing }) : wording.say('answer.fewer', { thing });
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
