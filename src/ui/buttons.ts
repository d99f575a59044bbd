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

/** Leaves room for what else can be done with an answer. */
const CONTEXT_ROWS = 2;

/** A button for every paragraph the footnotes stand in; it remembers the sentences to mark and the text as it was. */
export function inContextRows(wording: Wording, footnotes: Footnote[], pack: Pack): Row[] {
  const buttons = groupByParagraph(footnotes).map((notes) =>
    button(
      contextId(notes, pack),
      [wording.say('answer.contextButton'), ...notes.map(({ mark }) => mark)].filter(Boolean).join(' '),
    ),
  );
  return inRows(buttons, BUTTONS_PER_ROW).slice(0, CONTEXT_ROWS);
}

/**
 * A button for each question, one below the other as questions are long; pressing it answers: for everybody where the asker
 * pressed it, or where there is none.
 */
export function questionRows(questions: QuestionEntry[], askerId = ''): Row[] {
  const distinct = new Map(questions.map((entry) => [entry.id, entry]));
  return inRows(
    [...distinct.values()].map(({ id, question }) => button(relatedId(id, askerId), question)),
    1,
  );
}

/** The same questions in a select menu, below an answer, where they are not what the user came for. */
export function relatedRows(wording: Wording, questions: QuestionEntry[], askerId: string): Row[] {
  const options = questions.map(({ id, question }) => ({ label: question, value: id }));
  return selectRows(relatedId('', askerId), wording.say('answer.relatedPlaceholder'), options);
}

/** For a select menu without an entry: it has one for each of its choices. */
function relatedId(id: string, askerId: string): string | undefined {
  return encodeCustomId(ASK_RELATED, ...(askerId === '' ? [id] : [id, askerId]));
}

/** At least one footnote, all in one paragraph. */
type ParagraphNotes = [Footnote, ...Footnote[]];

/** Marks as many of the sentences as a custom_id can remember. */
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

/** A grey button. Nothing where the state does not fit into a custom_id: better no button than a dead one. */
export function button(customId: string | undefined, label: string): Button | undefined {
  if (customId === undefined) return undefined;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: clip(label, BUTTON_LABEL_LIMIT),
    custom_id: customId,
  };
}

/** Buttons in as many rows as Discord takes; those that cannot be offered are left out. */
export function inRows(buttons: (Button | undefined)[], perRow: number): Row[] {
  const offered = buttons.filter((candidate) => candidate !== undefined);
  const rows: Row[] = [];
  for (let start = 0; start < offered.length && rows.length < ROWS_LIMIT; start += perRow) {
    rows.push({ type: ComponentType.ActionRow, components: offered.slice(start, start + perRow) });
  }
  return rows;
}
