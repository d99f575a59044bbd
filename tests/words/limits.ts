/** What Discord takes as the name of a slash command or an option; besides, nothing in capitals. */
export const NAME_RULE = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * The longest text that Discord takes, by what the key says it is.
 * https://docs.discord.com/developers/interactions/application-commands and /components/reference
 */
const LIMITS: [RegExp, number][] = [
  [/^command\..*\.name$/, 32],
  [/^menu\..*\.name$/, 32],
  [/^choice\..*\.name$/, 100],
  [/\.description$/, 100],
  [/Button$/, 80],
  [/Placeholder$/, 100],
  [/OptionLabel$/, 100],
  [/FormTitle$/, 45],
  [/FieldLabel$/, 45],
];

/** Half of a message: what is said in a card leaves room for what it is about. */
const OTHERWISE = 1000;

export function limitOf(key: string): number {
  return LIMITS.find(([pattern]) => pattern.test(key))?.[1] ?? OTHERWISE;
}
