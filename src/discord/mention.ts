import { DiscordAPIError, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { answerQuestion } from '../features/ask/answer-question.ts';
import { buttonIds } from '../features/button-ids.ts';
import type { Deps, Services } from '../features/deps.ts';
import type { Card } from '../ui/card.ts';
import { splitStory, wholeArgument, withStory } from '../ui/custom-id.ts';
import { addressedQuestion } from './addressed-question.ts';
import type { Arrival } from './arrival.ts';
import { channelIdsOf } from './channel-ids.ts';
import { earlierEntry } from './earlier-entry.ts';
import { gateRequestOfMessage } from './gate-request.ts';
import { changePayloadOf, payloadOf } from './payload.ts';
import { answer } from './pipeline.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Replies to a message meant for the bot, or changes the reply it got before its edit. Never throws.
 * @returns the reply's id; undefined if there is none
 */
export async function answerMessage(
  message: Message,
  services: Services,
  earlierId?: string,
): Promise<string | undefined> {
  let replyId = earlierId;
  await answer(
    {
      id: message.id,
      name: 'message',
      kind: message.inGuild() ? 'mention' : 'direct message',
      isMeant: () => addressedQuestion(message) !== undefined,
      read: () => readArrival(message, services),
      reply: async (response) => {
        if (!('kind' in response)) throw new Error('Expected a card to reply with; a message takes nothing else.');
        // An answer stays rather than give way to a notice of too many questions.
        if (earlierId !== undefined && response.kind === 'waiting') return response.kind;
        if (response.reaction === undefined) {
          if (earlierId === undefined) replyId = (await reply(message, response)).id;
          else await message.channel.messages.edit(earlierId, changePayloadOf(response)).catch(unlessGone);
          return response.kind;
        }
        if (earlierId !== undefined) await message.channel.messages.delete(earlierId).catch(unlessGone);
        replyId = undefined;
        if (response.reaction !== '') await message.react(response.reaction).catch(unlessRefused);
        return response.kind;
      },
    },
    services,
  );
  return replyId;
}

/** Messages do not carry their author's locale; the guild has one, or its editors chose one. */
function readArrival(message: Message, services: Services): Arrival {
  const { author, guild, guildId, channelId, channel, member } = message;
  let earlier: Promise<string | undefined> | undefined;
  const previous = () => {
    earlier ??= previousEntry(message, services);
    return earlier;
  };
  /** Undefined if the story it was about is gone: then another answers. */
  const entryIn = async ({ mark, pack }: Deps) => {
    const marked = await previous();
    if (marked === undefined || withStory(marked, mark) !== marked) return undefined;
    return wholeArgument(splitStory(marked).text, () => buttonIds(pack));
  };
  return {
    gateRequest: gateRequestOfMessage(message),
    user: {
      roles: [...(member?.roles.cache.keys() ?? [])],
      mayManageServer: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    guildId: guildId ?? undefined,
    locale: guild?.preferredLocale,
    audience: 'everybody',
    directChannelId: guildId === null ? channelId : undefined,
    channelIds: channelIdsOf(channelId, channel),
    story: async () => {
      const { story } = splitStory((await previous()) ?? '');
      return story === undefined ? undefined : { story };
    },
    run: async ({ wording }, deps) => {
      const user = { id: author.id, name: member?.displayName ?? author.displayName };
      const asking = { user, wording, isDirect: guildId === null, guildId: guildId ?? undefined };
      const question = addressedQuestion(message) ?? '';
      return answerQuestion(question, asking, deps, { isAbove: true, earlierId: await entryIn(deps) });
    },
  };
}

/** The entry of the answer replied to; in a direct message, else of the last answer. */
async function previousEntry(message: Message, { lastAnswers }: Services): Promise<string | undefined> {
  const isDirect = message.guildId === null && message.reference === null;
  return isDirect ? lastAnswers.about(message.channelId) : earlierEntry(message);
}

async function reply(message: Message, card: Card): Promise<Message> {
  const payload = {
    ...payloadOf(card),
    // Discord accepts one message per nonce, so retries and second processes post no duplicate.
    nonce: message.id,
    enforceNonce: true,
  };
  try {
    // If the question was deleted, the answer becomes a plain message.
    return await message.reply({ ...payload, failIfNotExists: false });
  } catch (error) {
    if (!isWithoutHistory(error) || !message.channel.isSendable()) throw error;
    return await message.channel.send(payload);
  }
}

/** A server may give the bot no right to react, and a user may have blocked it: silence says nearly the same. */
function unlessRefused(error: unknown): void {
  const isRefused = error instanceof DiscordAPIError && NO_REACTION.includes(error.code);
  if (!isRefused) unlessGone(error);
}

const NO_REACTION: (number | string)[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.ReactionWasBlocked,
];

/** Without Read Message History the bot may post, but not reply. */
function isWithoutHistory(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
