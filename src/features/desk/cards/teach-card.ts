import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Taught } from '../../../contracts/draft.ts';
import type { Problem } from '../../../contracts/problem.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card, CardFile } from '../../../ui/card.ts';
import { CLOSEST_COLOR } from '../../../ui/colors.ts';
import type { Form } from '../../../ui/form.ts';
import { BUTTONS_PER_ROW, EMBED_DESCRIPTION_LIMIT } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';
import { problemsInWords } from './desk-words.ts';

export const DESK_TEACH = 'desk-teach';

/** The pack's limits, and Discord's for modal fields. */
const FIELD_LENGTHS = { question: 300, also: 2_000, answer: 4_000, quote: 4_000 };

/** The modal for an answer and its quote, filled in from `draft`. */
export function teachForm(wording: Wording, draft?: Taught): Form {
  const { Short, Paragraph } = TextInputStyle;
  const field = (id: keyof typeof FIELD_LENGTHS, label: string, description: string, style: TextInputStyle) => ({
    type: ComponentType.Label as const,
    label,
    description,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style,
      max_length: FIELD_LENGTHS[id],
      required: id !== 'also',
      ...(draft?.[id] && { value: draft[id]?.slice(0, FIELD_LENGTHS[id]) }),
    },
  });
  return {
    custom_id: DESK_TEACH,
    title: wording.say('desk.teachFormTitle'),
    components: [
      field('question', wording.say('desk.questionFieldLabel'), wording.say('desk.question.description'), Short),
      field('also', wording.say('desk.alsoFieldLabel'), wording.say('desk.also.description'), Paragraph),
      field('answer', wording.say('desk.answerFieldLabel'), wording.say('desk.answer.description'), Paragraph),
      field('quote', wording.say('desk.quoteFieldLabel'), wording.say('desk.quote.description'), Paragraph),
    ],
  };
}

/** A draft that passed every check and is stored. */
export function taughtCard(wording: Wording, id: number, isLive: boolean): Card {
  const then = isLive ? wording.say('desk.taughtLive') : wording.say('desk.taughtNotLive');
  return {
    kind: 'desk',
    text: `${wording.say('desk.taught', { number: id })}\n${then}`,
    rows: inRows([button(DESK_TEACH, wording.say('desk.teachButton'))], BUTTONS_PER_ROW),
    quiet: true,
  };
}

/** The file that returns a text that was not stored. */
export const TAUGHT_FILE = 'draft.txt';

/** Why a draft is refused, with its text as a file and a button that reopens the modal. */
export function teachProblemsCard(wording: Wording, problems: Problem[], text: CardFile): Card {
  return {
    kind: 'desk',
    embeds: [
      {
        color: CLOSEST_COLOR,
        title: wording.say('desk.teachProblems'),
        description: problemsInWords(wording, problems, EMBED_DESCRIPTION_LIMIT),
      },
    ],
    files: [text],
    rows: inRows([button(DESK_TEACH, wording.say('desk.correctButton'))], BUTTONS_PER_ROW),
    quiet: true,
  };
}
