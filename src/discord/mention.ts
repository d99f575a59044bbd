import { DiscordAPIError, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Card } from '../cards/card.ts';
import { apologyCard } from '../cards/trouble-cards.ts';
import { wordingFor } from '../wording/wording.ts';
import { openAccount } from './account.ts';
import { addressedQuestion } from './addressed-question.ts';
import { turnAway, visitOfMessage } from './admit.ts';
import { answerQuestion } from './answer-question.ts';
import type { Deps } from './deps.ts';
import { earlierEntry } from './earlier-entry.ts';
import { canApologize } from './failure.ts';
import { chosenLocale, isHeard, type Writer } from './house-rules.ts';
import { withLiveDrafts } from './live-drafts.ts';
import { payloadOf } from './payload.ts';
import type { Asking } from './request.ts';

/**
 * Replies once to a message that is meant for the bot, and to no other. Never throws: on failure the reader gets an
 * apology with the message's id where Discord lets the bot speak, and the log gets the error.
 */
export async function answerMessage(message: Message, shared: Deps): Promise<void> {
  const question = addressedQuestion(message);
  if (question === undefined) return;
  if (!isHeard(writerOf(message), shared.store)) return;
  const deps = withLiveDrafts(shared, message.guildId ?? undefined);
  const asking = readAsking(message, deps);
  const account = openAccount(deps, message.id, message.inGuild() ? 'mention' : 'direct message', 'message');
  try {
    const turnedAway = await turnAway(visitOfMessage(message), asking.wording, deps);
    if (turnedAway === 'silence') return account.close('turned away', true);
    const card = turnedAway ?? answerQuestion(question, asking, deps, false, await earlierEntry(message));
    account.made();
    await reply(message, card);
    account.close(card.kind);
  } catch (error) {
    account.fail(error);
    if (!canApologize(error)) return;
    await reply(message, apologyCard(asking.wording, message.id)).catch((second) => account.fail(second, 'no apology'));
  }
}

/** Messages do not say their writer's language; a server says its own, or editors chose one. */
function readAsking({ author, guild, member }: Message, { store }: Deps): Asking {
  return {
    reader: { id: author.id, name: member?.displayName ?? author.displayName },
    wording: wordingFor(chosenLocale(guild?.id, store) ?? guild?.preferredLocale),
    isDirect: guild === null,
  };
}

function writerOf({ guildId, channelId, channel, member }: Message): Writer {
  return {
    guildId: guildId ?? undefined,
    channelIds: [channelId, ...(channel.isThread() && channel.parentId !== null ? [channel.parentId] : [])],
    reader: {
      roles: [...(member?.roles.cache.keys() ?? [])],
      mayManageServer: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
  };
}

async function reply(message: Message, card: Card): Promise<void> {
  const payload = {
    ...payloadOf(card),
    // Discord takes one message under this name: none is doubled by a request sent again, or by a second process.
    nonce: message.id,
    enforceNonce: true,
  };
  try {
    // Where the question has been deleted meanwhile, the answer becomes a plain message.
    await message.reply({ ...payload, failIfNotExists: false });
  } catch (error) {
    if (!isWithoutHistory(error) || !message.channel.isSendable()) throw error;
    await message.channel.send(payload);
  }
}

/** Without the permission to read the history of a channel the bot may write there, but not reply. */
function isWithoutHistory(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
