import type { Message } from 'discord.js';
import type { Card } from '../cards/card.ts';
import { apologyCard } from '../cards/trouble-cards.ts';
import { wordingFor } from '../wording/wording.ts';
import { addressedQuestion } from './addressed-question.ts';
import { answerQuestion } from './answer-question.ts';
import type { Deps } from './deps.ts';
import { canApologize, logFailure } from './failure.ts';
import { payloadOf } from './payload.ts';
import type { Asking } from './request.ts';

/**
 * Replies once to a message that is meant for the bot, and to no other. Never throws: on failure the reader gets an
 * apology with the message's id where Discord lets the bot speak, and the log gets the error.
 */
export async function answerMessage(message: Message, deps: Deps): Promise<void> {
  const question = addressedQuestion(message);
  if (question === undefined) return;
  const started = performance.now();
  const asking = readAsking(message);
  const line = (outcome: string) => ({
    id: message.id,
    kind: message.inGuild() ? 'mention' : 'direct message',
    outcome,
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    const card = answerQuestion(question, asking, deps);
    await reply(message, card);
    deps.log.info(line(card.kind), 'message');
  } catch (error) {
    logFailure(deps.log, error, line('failed'), 'message');
    if (!canApologize(error)) return;
    await reply(message, apologyCard(asking.wording, message.id)).catch((second) =>
      logFailure(deps.log, second, line('no apology'), 'message'),
    );
  }
}

/** Messages do not say their writer's language; a server says its own. */
function readAsking({ author, guild, member }: Message): Asking {
  return {
    reader: { id: author.id, name: member?.displayName ?? author.displayName },
    wording: wordingFor(guild?.preferredLocale),
    isDirect: guild === null,
  };
}

async function reply(message: Message, card: Card): Promise<void> {
  await message.reply({
    ...payloadOf(card),
    // Where the question has been deleted meanwhile, the answer becomes a plain message.
    failIfNotExists: false,
    // Discord takes one message under this name: none is doubled by a request sent again, or by a second process.
    nonce: message.id,
    enforceNonce: true,
  });
}
