import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { button } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import type { Form } from '../../ui/form.ts';
import type { Wording } from '../../words/wording.ts';
import { answeredId, NOT_HELPFUL } from '../ask/answered-entry.ts';

export const DELETE_VOTES = 'delete-votes';
/** The modal's only field. */
export const EXPECTATION = 'expectation';
/** The store's limit. */
const LONGEST_EXPECTATION = 500;

/** Thanks for a vote; `isKept` is false if it could not be stored. */
export function thanksCard(wording: Wording, isHelpful: boolean, isKept: boolean): Card {
  const thanks = isHelpful ? wording.say('vote.thanks') : wording.say('vote.thanksForTelling');
  return { kind: 'thanks', text: isKept ? thanks : wording.say('vote.notKept'), quiet: true };
}

/** Asks what the user expected, which is optional. Undefined if the entries do not fit in a custom id. */
export function expectationForm(wording: Wording, entries: string[], print?: string): Form | undefined {
  const customId = answeredId(NOT_HELPFUL, entries, print);
  if (customId === undefined) return undefined;
  return {
    custom_id: customId,
    title: wording.say('vote.expectFormTitle'),
    components: [
      {
        type: ComponentType.Label,
        label: wording.say('vote.expectFieldLabel'),
        description: wording.say('vote.expect.description'),
        component: {
          type: ComponentType.TextInput,
          custom_id: EXPECTATION,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_EXPECTATION,
          required: false,
        },
      },
    ],
  };
}

/** Deletes all votes of the user who presses it. */
export function deleteVotesButton(wording: Wording) {
  return button(encodeCustomId(DELETE_VOTES), wording.say('vote.deleteButton'));
}

/** `count` is undefined if the store failed. */
export function deletedVotesCard(wording: Wording, count: number | undefined): Card {
  const text =
    count === undefined
      ? wording.say('vote.notDeleted')
      : count === 0
        ? wording.say('vote.noneDeleted')
        : wording.say('vote.deleted', { count });
  return { kind: count === undefined ? 'failed' : 'thanks', text, quiet: true };
}
