import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** A modal as plain Discord JSON; encodeCustomId writes its `custom_id`. */
export type Form = APIModalInteractionResponseCallbackData;
