import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { ReviewCard } from '../../../pack/review-cards.ts';
import type { Form } from '../../../ui/form.ts';
import type { Key } from '../../../words/key.ts';
import type { Wording } from '../../../words/wording.ts';

/** Discord's for modal fields. */
const LONGEST_FIELD = 4_000;

const LABELS = {
  question: 'desk.questionFieldLabel',
  also: 'desk.alsoFieldLabel',
  answer: 'desk.answerFieldLabel',
  cites: 'desk.quoteFieldLabel',
  note: 'desk.noteFieldLabel',
  nearest: 'desk.quoteFieldLabel',
  fact: 'desk.factFieldLabel',
  name: 'desk.nameFieldLabel',
  kind: 'desk.kindFieldLabel',
  title: 'desk.topicFieldLabel',
} as const satisfies Record<string, Key>;
/** In one line; the others are as long as they are. */
const SHORT: ReadonlySet<string> = new Set(['question', 'name', 'kind', 'title']);
/** Without these an entry is none. */
const REQUIRED: ReadonlySet<string> = new Set(['question', 'answer', 'cites', 'fact', 'name', 'title']);

export function fieldLabel(wording: Wording, name: string): string {
  return Object.hasOwn(LABELS, name) ? wording.say(LABELS[name as keyof typeof LABELS]) : name;
}

/** The modal for a draft's fields, lists one text a line; with what was refused, if anything was. Too long a field stays as it is. */
export function reviewForm(
  wording: Wording,
  customId: string,
  { fields }: ReviewCard,
  refused?: ReviewCard['fields'],
): Form {
  return {
    custom_id: customId,
    title: wording.say('desk.reviewFormTitle'),
    components: Object.entries({ ...fields, ...refused }).flatMap(([name, given]) => {
      const value = [given].flat().join('\n');
      if (value.length > LONGEST_FIELD) return [];
      return {
        type: ComponentType.Label as const,
        label: fieldLabel(wording, name),
        ...(Array.isArray(given) && { description: wording.say('desk.lines.description') }),
        component: {
          type: ComponentType.TextInput as const,
          custom_id: name,
          // A YAML block may have line breaks anywhere; Discord refuses them in one line.
          style: SHORT.has(name) && !value.includes('\n') ? TextInputStyle.Short : TextInputStyle.Paragraph,
          max_length: LONGEST_FIELD,
          required: REQUIRED.has(name),
          ...(value !== '' && { value }),
        },
      };
    }),
  };
}

/** A draft's fields as the modal sent them; those that it did not show stay. */
export function readReviewForm({ fields }: ReviewCard, field: (name: string) => string): ReviewCard['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, was]) => {
      if ([was].flat().join('\n').length > LONGEST_FIELD) return [name, was];
      const text = field(name);
      return [name, Array.isArray(was) ? linesOf(text) : text.trim()];
    }),
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
