import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/** The link that adds the bot to a guild, with just the permissions it needs. */
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
  /** Discord requires it for replies. */
  PermissionFlagsBits.ReadMessageHistory,
];
