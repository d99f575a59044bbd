import { z } from 'zod';

/** How the bot behaves in one guild. */
export type Settings = z.infer<typeof SETTINGS>;
/** What is to change; what is left out stays. */
export type SettingsChange = z.input<typeof SETTINGS_CHANGE>;

const SNOWFLAKE = z.string().regex(/^\d{17,20}$/, 'is no id of Discord: that is 17 to 20 digits');
/** Discord's own limits: channels and roles of a guild. */
const MOST_CHANNELS = 500;
const MOST_ROLES = 250;
/** Longer than that, a guild had better switch the bot off. */
const LONGEST_COOLDOWN = 3_600;

const FIELDS = {
  isOn: z.boolean(),
  /** Channels where it answers mentions. */
  mentionChannels: z.union([z.enum(['all', 'none']), z.array(SNOWFLAKE).max(MOST_CHANNELS)]),
  /** Who may ask; nobody listed: everybody. */
  roles: z.array(SNOWFLAKE).max(MOST_ROLES),
  isPrivateByDefault: z.boolean(),
  /** Between two questions of the same user. */
  cooldownSeconds: z.int().min(0).max(LONGEST_COOLDOWN),
  /** A locale of Discord's such as `pt-BR`; null: the user's own. */
  language: z
    .string()
    .regex(/^[a-z]{2}(-([A-Z]{2}|\d{3}))?$/, 'is no locale such as “uk” or “pt-BR”')
    .nullable(),
  /** Whether drafts from the desk answer in this guild. */
  areDraftsLive: z.boolean(),
};

/** Before anybody changed anything. */
export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  mentionChannels: 'all',
  roles: [],
  isPrivateByDefault: false,
  cooldownSeconds: 0,
  language: null,
  areDraftsLive: false,
};

export const SETTINGS = z.object(FIELDS);
export const SETTINGS_CHANGE = z.strictObject(FIELDS).partial();
