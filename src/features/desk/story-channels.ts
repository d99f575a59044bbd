import { ChannelType } from 'discord-api-types/v10';

/** Where a card on a story can stand, and a story be chosen for; a forum gets a post. */
export const STORY_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;
