import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Pack, QuestionEntry } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import type { Row } from './card.ts';
import { clip } from './clip.ts';
import { encodeCustomId } from './custom-id.ts';
import { type Footnote, isSameParagraph } from './footnotes.ts';
import { BUTTON_LABEL_LIMIT, BUTTONS_PER_ROW, ROWS_LIMIT } from './limits.ts';
import { findParagraph } from './place.ts';
import { selectRows } from './select.ts';
import { textFingerprint } from './text-fingerprint.ts';

export const IN_CONTEXT = 'context';
export const ASK_RELATED = 'ask-related';

/** Leaves room for an answer's other buttons. */
const CONTEXT_ROWS = 2;

/** A button per cited paragraph; it holds the sentences to mark and the text's fingerprint. Only the first is named. */
export function inContextRows(wording: Wording, footnotes: Footnote[], pack: Pack): Row[] {
  const buttons = groupByParagraph(footnotes).map((notes, index) => {
    const name = index === 0 ? [wording.say('answer.contextButton')] : [];
    return button(contextId(notes, pack), [...name, ...notes.map(({ mark }) => mark)].filter(Boolean).join(' '));
  });
  return inRows(buttons, BUTTONS_PER_ROW).slice(0, CONTEXT_ROWS);
}

/** No user's id: a button of theirs answers everybody ephemerally. */
export const NOBODY = '0';

/**
 * A button per question, one a row as questions are long. It answers publicly for the asker, or for anyone if `askerId`
 * is empty; else ephemerally.
 */
export function questionRows(questions: QuestionEntry[], askerId = ''): Row[] {
  const distinct = new Map(questions.map((entry) => [entry.id, entry]));
  return inRows(
    [...distinct.values()].map(({ id, question }) => button(relatedId(id, askerId), question)),
    1,
  );
}

/** The same questions as a select menu, below an answer where they are secondary. */
export function relatedRows(wording: Wording, questions: QuestionEntry[], askerId: string): Row[] {
  const options = questions.map(({ id, question }) => ({ label: question, value: id }));
  return selectRows(relatedId('', askerId), wording.say('answer.relatedPlaceholder'), options);
}

/** The menu needs no entry in its custom id: each choice has one. */
function relatedId(id: string, askerId: string): string | undefined {
  return encodeCustomId(ASK_RELATED, ...(askerId === '' ? [id] : [id, askerId]));
}

/** At least one footnote, all in one paragraph. */
type ParagraphNotes = [Footnote, ...Footnote[]];

/** Marks as many sentences as a custom id can hold. */
function contextId(notes: ParagraphNotes, pack: Pack): string | undefined {
  const { article, paragraph } = notes[0].citation;
  const fingerprint = textFingerprint(findParagraph(pack, article, paragraph)?.text ?? '');
  const sentences = notes.map(({ citation }) => citation.sentence);
  for (let count = sentences.length; count > 0; count--) {
    const marked = sentences.slice(0, count).join('.');
    const customId = encodeCustomId(IN_CONTEXT, article, String(paragraph), marked, fingerprint);
    if (customId !== undefined) return customId;
  }
  return undefined;
}

function groupByParagraph(footnotes: Footnote[]): ParagraphNotes[] {
  const groups: ParagraphNotes[] = [];
  for (const footnote of footnotes) {
    const group = groups.find(([{ citation }]) => isSameParagraph(citation, footnote.citation));
    if (group) group.push(footnote);
    else groups.push([footnote]);
  }
  return groups;
}

type Button = APIButtonComponentWithCustomId;

/** A grey button; undefined if its state does not fit: better none than a dead one. */
export function button(customId: string | undefined, label: string): Button | undefined {
  if (customId === undefined) return undefined;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: clip(label, BUTTON_LABEL_LIMIT),
    custom_id: customId,
  };
}

/** Rows of buttons, as many as Discord allows; undefined buttons are left out. */
export function inRows(buttons: (Button | undefined)[], perRow: number): Row[] {
  const offered = buttons.filter((candidate) => candidate !== undefined);
  const rows: Row[] = [];
  for (let start = 0; start < offered.length && rows.length < ROWS_LIMIT; start += perRow) {
    rows.push({ type: ComponentType.ActionRow, components: offered.slice(start, start + perRow) });
  }
  return rows;
}

/** The rows with further buttons, in the last row if they fit there, so that a message has few. */
export function withButtons(rows: Row[], further: Row[]): Row[] {
  const [last, next] = [rows.at(-1), further[0]];
  if (!last || !next || !haveRoom(last, next)) return [...rows, ...further].slice(0, ROWS_LIMIT);
  const joined = { ...last, components: [...last.components, ...next.components] };
  return [...rows.slice(0, -1), joined, ...further.slice(1)];
}

/** A select menu fills its row. */
function haveRoom({ components }: Row, next: Row): boolean {
  const isOfButtons = components.every(({ type }) => type === ComponentType.Button);
  return isOfButtons && components.length + next.components.length <= BUTTONS_PER_ROW;
}
