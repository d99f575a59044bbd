import { ApplicationCommandType } from 'discord-api-types/v10';
import { checkMessage } from '../../answers/check-claim/check-message.ts';
import type { MessageCommand } from '../command.ts';
import { named } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { checkCard, noTextCard } from './check-card.ts';

/** Weighs what anybody's message claims, for the user who wants to know alone. */
const command = {
  data: {
    type: ApplicationCommandType.Message,
    ...named('menu.check'),
    ...everywhere,
  },

  run: ({ message, wording }, { pack, answerer }) =>
    message.text.trim() === ''
      ? noTextCard(wording)
      : checkCard(wording, checkMessage(message.text, answerer), message.link, pack),
} satisfies MessageCommand;

export const check: Feature = { command };
