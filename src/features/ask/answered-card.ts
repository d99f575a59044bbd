import type { APIEmbed } from 'discord-api-types/v10';
import type { Answered } from '../../answers/answer.ts';
import { answerText } from '../../answers/chosen-answer.ts';
import { placeId } from '../../answers/match/teaching.ts';
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
import { askedQuestion } from './asked-question.ts';
import { partsNote } from './parts-note.ts';
import { correctionNote } from './reading-note.ts';

/** Custom id of the quote pages: `quotes:<asker>:<entry>:<first quote>`, or with two entries. */
export const QUOTES = 'quotes';

/** As many as paragraph buttons fit. */
const QUOTES_SHOWN = 10;
/** Unique in an answer: it marks the embed with the notes. */
const NOTES_COLOR = UNKNOWN_COLOR;

/** The first quote shown (0-based), and who asked. */
export interface Turned {
  start: number;
  askerId: string;
  /** Notes on the rest of the message, from the page before; undefined for a new answer. */
  notes?: string | undefined;
}

/** Marks the place of a sentence that is only nearest to an unanswered part. */
const NEAREST = '~';
/** Leaves most of each page to the quotes. */
const NOTES_LIMIT = 1000;

/**
 * The answer and the sentences it cites; without a written answer, the sentences are the answer.
 * Quotes that do not fit get pages if `turned` says whose; notes then stand on each page.
 */
export function answeredCard(wording: Wording, answer: Answered, pack: Pack, isAbove: boolean, turned?: Turned): Card {
  const asked = askedQuestion(wording, answer, isAbove);
  const all = footnotesOf(answer.citations, pack);
  const newNotes = turned?.notes === undefined ? partsNote(wording, answer, all) : [];
  const partsOf = ({ from, to }: Stretch, notes: string[], taken: number): Parts => ({
    color: ANSWERED_COLOR,
    title: asked.title,
    lead: from === 0 ? leadOf(wording, answer, all, notes, asked.readAs) : '',
    footnotes: all.slice(from, to),
    footer: footerOf(wording, answer, { from, to }, all.length),
    taken,
  });
  const whole = { from: 0, to: all.length };
  const state = turningState(answer, turned?.askerId ?? '', all.length);
  const isTurned = turned?.notes !== undefined || !fits(whole, partsOf(whole, newNotes, 0));
  if (!turned || !state || !isTurned) {
    return {
      kind: 'answered',
      embeds: layOut(wording, partsOf(whole, newNotes, 0), pack),
      rows: inContextRows(wording, all, pack),
    };
  }
  const notes = clipMarkdown(turned.notes ?? newNotes.join('\n'), NOTES_LIMIT);
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

/** The notes of a shown page, which the custom ids cannot hold. */
export function keptNotes(embeds: readonly APIEmbed[]): string | undefined {
  return embeds.find(({ color }) => color === NOTES_COLOR)?.description;
}

/** An id from the buttons, and whether it is only nearest to an unanswered part. */
export function readTurnedId(id: string): { id: string; isNearest: boolean } {
  return id.startsWith(NEAREST) ? { id: id.slice(NEAREST.length), isNearest: true } : { id, isNearest: false };
}

/** The page buttons' arguments; undefined if too long. */
function turningState(answer: Answered, askerId: string, count: number): [string, ...string[]] | undefined {
  const ids = answer.entries.map(({ id }) => id);
  const all = answer.parts?.flatMap((part) => {
    if (part.outcome === 'answered') return part.entries.map(({ id }) => id).filter((id) => ids.includes(id));
    return part.outcome === 'closest' ? part.citations.slice(0, 1).map((nearest) => NEAREST + placeId(nearest)) : [];
  });
  const states = [...new Set([all ?? ids, ids])].map((known): [string, ...string[]] => [QUOTES, askerId, ...known]);
  return states.find((state) => encodeCustomId(...state, String(count)) !== undefined);
}

function footerOf(wording: Wording, answer: Answered, stretch: Stretch, count: number): string | undefined {
  const isAll = stretch.to - stretch.from === count;
  const shown = isAll ? undefined : wording.say('answer.quotes', { shown: stretchInWords(wording, stretch, count) });
  const draft = answer.entries.some(({ id }) => isDraftId(id)) ? wording.say('answer.draft') : undefined;
  return [draft, shown, correctionNote(wording, answer)].filter(Boolean).join(' · ') || undefined;
}

function leadOf(wording: Wording, answer: Answered, footnotes: Footnote[], notes: string[], readAs: string): string {
  const texts = answerTexts(answer).map(({ text, citations }) => ({
    text: escapeMarkdown(text.trim()),
    marks: marksFor(citations, footnotes),
  }));
  const word = yesNoBefore(answer, { yes: wording.say('answer.yes'), no: wording.say('answer.no') });
  const which = answer.compared ? comparedText(wording, answer.compared) : '';
  const yesNo = (word && `**${word}** `) + (which && `**${which}** `);
  const above = readAs && `${readAs}\n`;
  // What an editor took over word for word stands in the quotes.
  if (texts.every(({ text }) => text === '' || footnotes.some(({ sentence }) => escapeMarkdown(sentence) === text)))
    return above + [...notes, yesNo + wording.say('answer.storySays')].join('\n');
  const taken = [...notes, above, yesNo, ...texts.map(({ marks }) => marks)].map(({ length }) => length + 1);
  const room = taken.reduce((left, used) => left - used, EMBED_DESCRIPTION_LIMIT);
  const lines = texts.map(({ text, marks }) => clipMarkdown(text, Math.floor(room / texts.length)) + marks);
  return above + yesNo + [...lines, ...notes].join('\n');
}

function comparedText(wording: Wording, { thing: name, wants }: NonNullable<Answered['compared']>): string {
  const thing = escapeMarkdown(name);
  if (wants === undefined) return wording.say('answer.itIs', { thing });
  return wants === 'more' ? wording.say('answer.more', { thing }) : wording.say('answer.fewer', { thing });
}

/** One text, or one per part of the message. */
function answerTexts({ entries, text, citations, parts }: Answered): Pick<Answered, 'text' | 'citations'>[] {
  // Next to an unanswered part, not all quotes belong to one answer.
  const isAll = entries.length < 2 && parts === undefined;
  if (isAll || text === '') return [{ text, citations }];
  return entries.map((entry) => ({
    text: answerText(entry),
    citations: entry.citations,
  }));
}
