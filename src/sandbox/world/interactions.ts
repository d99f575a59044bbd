import { randomBytes } from 'node:crypto';
import { type ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { contextOf } from './installations.ts';
import { channelPayload, memberWithUser } from './payloads.ts';
import { appPermissions, permissionsIn } from './permissions.ts';
import type {
  BotRecord,
  ChannelRecord,
  InteractionRecord,
  MessageRecord,
  Outcome,
  Owners,
  PersonRecord,
} from './records.ts';
import { later, tell, type World } from './world.ts';

/** What a reader does that a bot is to answer. */
export interface Act {
  type: InteractionType;
  bot: BotRecord;
  person: PersonRecord;
  channel: ChannelRecord;
  owners: Owners;
  data: object;
  source?: MessageRecord;
  commandName?: string;
  commandType?: ApplicationCommandType;
}

/** Sends an interaction to its bot and resolves with what comes of it, at the latest when the bot's time to answer is over. */
export function act(
  world: World,
  { data, ...what }: Act,
): Promise<{ interaction: InteractionRecord; outcome: Outcome }> {
  return new Promise((resolve) => {
    const id = world.newId();
    const interaction: InteractionRecord = {
      ...what,
      id,
      token: Buffer.from(`interaction:${id}:${randomBytes(60).toString('base64url')}`).toString('base64url'),
      createdAt: Date.now(),
      state: 'waiting',
      followUps: 0,
      settle: (outcome) => {
        cancel();
        tell(world, { kind: 'answered', interaction, outcome });
        resolve({ interaction, outcome });
      },
    };
    const giveUp = (failure: string) => {
      interaction.state = 'late';
      interaction.settle({ kind: 'failure', failure });
    };
    const cancel = later(
      world,
      world.settings.replyWindow,
      () => giveUp(failureText(interaction)),
      () => giveUp('The sandbox was stopped before the application responded'),
    );
    forgetExpired(world);
    world.interactions.set(interaction.token, interaction);
    tell(world, { kind: 'asked', interaction });
    announceInteraction(world, interaction, data);
  });
}

/** Tokens are remembered for a while after they expire, so that using one is told from making one up. */
function forgetExpired(world: World): void {
  const oldest = Date.now() - 2 * world.settings.tokenLifetime;
  for (const [token, { createdAt }] of world.interactions) {
    if (createdAt >= oldest) return;
    world.interactions.delete(token);
  }
}

/** What Discord's app says under the command, or over the button, that got no answer. */
export function failureText({ type }: InteractionRecord): string {
  if (type === InteractionType.ApplicationCommand) return 'The application did not respond';
  if (type === InteractionType.ApplicationCommandAutocomplete) return 'Loading options failed';
  if (type === InteractionType.ModalSubmit) return 'Something went wrong. Try again.';
  return 'This interaction failed';
}

function announceInteraction(world: World, interaction: InteractionRecord, data: object): void {
  const { bot, channel } = interaction;
  const payload = interactionPayload(world, interaction, data);
  world.announce({
    name: 'INTERACTION_CREATE',
    bots: [bot.user.id],
    guildId: channel.guildId,
    data: () => payload,
  });
}

function interactionPayload(world: World, interaction: InteractionRecord, data: object): object {
  const { id, token, type, bot, person, channel, owners, source } = interaction;
  const guild = world.guilds.get(channel.guildId ?? '');
  const member = guild?.members.get(person.user.id);
  return {
    version: 1,
    id,
    application_id: bot.user.id,
    type,
    data,
    token,
    channel_id: channel.id,
    channel: {
      ...channelPayload(world, channel, bot.user.id),
      permissions: permissionsIn(world, person.user.id, channel).toString(),
    },
    app_permissions: appPermissions(world, bot.user.id, channel).toString(),
    locale: person.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: contextOf(channel, bot),
    authorizing_integration_owners: owners,
    ...(source && { message: source.api }),
    ...(guild && { guild_id: guild.id, guild: { id: guild.id, locale: guild.locale, features: [] } }),
    ...(guild && { guild_locale: guild.locale }),
    ...(member
      ? {
          member: {
            ...memberWithUser(member, person.user),
            permissions: permissionsIn(world, person.user.id, channel).toString(),
          },
        }
      : { user: person.user }),
  };
}
