import { z } from 'zod';

/** How the bot behaves in one guild. */
export type Settings = z.infer<typeof SETTINGS>;
/** What to change; the rest stays. */
export type SettingsChange = z.input<typeof SETTINGS_CHANGE>;

const SNOWFLAKE = z.string().regex(/^\d{17,20}$/, 'is no id of Discord: that is 17 to 20 digits');
/** As long as a folder's name. */
const STORY = z.string().min(1).max(255);
/** Discord's limits per guild. */
const MOST_CHANNELS = 500;
const MOST_ROLES = 250;
/** For longer, a guild should switch the bot off. */
export const LONGEST_COOLDOWN = 3_600;

const FIELDS = {
  isOn: z.boolean(),
  /** Where it answers mentions. */
  mentionChannels: z.union([z.enum(['all', 'none']), z.array(SNOWFLAKE).max(MOST_CHANNELS)]),
  /** Who may ask; empty: everybody. */
  roles: z.array(SNOWFLAKE).max(MOST_ROLES),
  isPrivateByDefault: z.boolean(),
  /** Where it says that the story does not say; a message gets a reaction instead of a private answer. */
  unknowns: z.enum(['public', 'private', 'silent']),
  /** Whether an answer goes when its question is deleted. */
  deletesWithQuestion: z.boolean(),
  /** Between two questions of one user. */
  cooldownSeconds: z.int().min(0).max(LONGEST_COOLDOWN),
  /** One of Discord's locales, such as `pt-BR`; null: the user's own. */
  language: z
    .string()
    .regex(/^[a-z]{2}(-([A-Z]{2}|\d{3}))?$/, 'is no locale such as “uk” or “pt-BR”')
    .nullable(),
  /** Whether drafts from the desk answer in this guild. */
  areDraftsLive: z.boolean(),
  /** The story's id where no channel has another; null: the bot's first. */
  story: STORY.nullable(),
};
/** Story ids by channel, thread or forum. */
const channelStories = z.record(SNOWFLAKE, STORY);

/** Before any change. */
export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  mentionChannels: 'all',
  roles: [],
  isPrivateByDefault: false,
  unknowns: 'public',
  deletesWithQuestion: true,
  cooldownSeconds: 0,
  language: null,
  areDraftsLive: false,
  story: null,
  channelStories: {},
};

export const SETTINGS = z.object({ ...FIELDS, channelStories });
/** Channels are changed one by one; null takes a channel's story away. */
export const SETTINGS_CHANGE = z
  .strictObject({ ...FIELDS, channelStories: z.record(SNOWFLAKE, STORY.nullable()) })
  .partial();
