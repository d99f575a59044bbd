import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/** The address at which a server's owner adds the bot, with the permissions it needs and no others. */
export function inviteLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  link.searchParams.set('permissions', String(NEEDED.reduce((all, permission) => all | permission)));
  return link.href;
}

const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  /** Discord asks for it before a message may be a reply to another. */
  PermissionFlagsBits.ReadMessageHistory,
];
