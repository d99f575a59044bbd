import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** A window with fields to fill in, as plain Discord JSON; its `custom_id` is written by encodeCustomId. */
export type Form = APIModalInteractionResponseCallbackData;
