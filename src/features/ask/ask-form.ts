import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Form } from '../../ui/form.ts';
import type { Wording } from '../../words/wording.ts';
import type { Component } from '../component.ts';
import { answerQuestion } from './answer-question.ts';

export const ASK_FORM = 'ask-form';
/** The modal's only field. */
const QUESTION = 'question';
/** As long as a message. */
const LONGEST_QUESTION = 2_000;

/** Asks for a question and answers it to its asker alone, who can share the answer. */
export const askForm = {
  verb: ASK_FORM,
  run: ({ wording }) => ({ form: questionForm(wording) }),
  submit: async (request, deps) => ({
    quiet: true,
    ...(await answerQuestion(request.field(QUESTION), request, deps, { isPrivate: true })),
  }),
} satisfies Component;

function questionForm(wording: Wording): Form {
  return {
    custom_id: ASK_FORM,
    title: wording.say('post.askFormTitle'),
    components: [
      {
        type: ComponentType.Label,
        label: wording.say('post.questionFieldLabel'),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION,
          style: TextInputStyle.Short,
          max_length: LONGEST_QUESTION,
          required: true,
        },
      },
    ],
  };
}
