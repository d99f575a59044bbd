import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Bot, Channel, Guild } from '../../sandbox/handles.ts';
import type { Reader } from '../../sandbox/reader/reader.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { SandboxOptions } from '../../sandbox/settings.ts';
import type { PageChannel, PageRole, Person } from '../protocol.ts';

/** A small server in a local Discord, in which the bot can be tried. */
export interface Stage {
  sandbox: Sandbox;
  bot: Bot;
  guild: Guild;
  roles: readonly PageRole[];
  cast: readonly Player[];
}

/** Somebody that a person at the page can speak as. */
export interface Player {
  person: Person;
  reader: Reader;
  /** What this reader sees, their direct message with the bot included. */
  channels: readonly { view: PageChannel; channel: Channel }[];
}

export interface StageOptions extends SandboxOptions {
  botName?: string;
}

/** Sets up a server with two channels, a thread, and three readers who may do more and more. */
export async function setStage({ botName = 'Footnote', ...settings }: StageOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox({ madeAt: MADE_AT, ...settings });
  const bot = sandbox.createBot({ name: botName });
  const guild = sandbox.createGuild({ name: 'Playground', bots: [bot] });
  const story = guild.createChannel('the-story');
  const general = guild.createChannel('general');
  const thread = story.createThread('Questions about the story');
  const shared: Player['channels'] = [
    { view: { id: story.id, name: story.name, kind: 'text' }, channel: story },
    { view: { id: thread.id, name: thread.name, kind: 'thread' }, channel: thread },
    { view: { id: general.id, name: general.name, kind: 'text' }, channel: general },
  ];
  const roles: PageRole[] = [];
  const cast = ROLES.map(({ name, role, permissions }) => {
    const reader = sandbox.createReader(name);
    const own = permissions ? [guild.createRole(name, { permissions })] : [];
    roles.push(...own.map(({ id }) => ({ id, name })));
    guild.addReader(reader, { roles: own });
    const direct = reader.opensDirectMessage(bot);
    const view: PageChannel = { id: direct.id, name: bot.name, kind: 'direct' };
    return { person: { id: reader.id, name, role }, reader, channels: [...shared, { view, channel: direct }] };
  });
  return { sandbox, bot, guild, roles, cast };
}

/** Any moment: what is kept from run to run is kept by these ids. */
const MADE_AT = Date.UTC(2026, 0, 1);

/** Names that are clearly roles, so that nobody takes them for people. */
const ROLES = [
  { name: 'Reader', role: 'Member without a role', permissions: 0n },
  {
    name: 'Moderator',
    role: 'May manage messages',
    permissions:
      PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ModerateMembers | PermissionFlagsBits.ManageThreads,
  },
  { name: 'Editor', role: 'May manage the server', permissions: PermissionFlagsBits.ManageGuild },
];
