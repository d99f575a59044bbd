// Discord's message limits, in UTF-16 units, never fewer than Discord counts.
// https://docs.discord.com/developers/resources/message#embed-object-embed-limits

export const MESSAGE_TEXT_LIMIT = 2000;
export const EMBED_TITLE_LIMIT = 256;
export const EMBED_DESCRIPTION_LIMIT = 4096;
/** Titles, descriptions and footers of all embeds of a message together. */
export const EMBEDS_TOTAL_LIMIT = 6000;
export const BUTTON_LABEL_LIMIT = 80;
export const BUTTONS_PER_ROW = 5;
export const ROWS_LIMIT = 5;
export const CUSTOM_ID_LIMIT = 100;
/** Name and value of an autocomplete choice. */
export const CHOICE_LIMIT = 100;
export const CHOICES_LIMIT = 25;
/** Options of a select menu; label, description and value of each. */
export const OPTIONS_LIMIT = 25;
export const OPTION_TEXT_LIMIT = 100;
export const PLACEHOLDER_LIMIT = 150;
