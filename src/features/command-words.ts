import { localizationsOf, type PlainKey, plainText } from '../words/localizations.ts';

/** What has both a name and a description in the catalogues: a slash command, or an option of one. */
export type Described = { [K in PlainKey]: K extends `${infer Stem}.description` ? Stem : never }[PlainKey];
/** What has a name: those, commands of the message menu, and choices of an option. */
export type Named = { [K in PlainKey]: K extends `${infer Stem}.name` ? Stem : never }[PlainKey];

/** Name and description of a slash command ("command.ask") or an option ("command.ask.question"), in all languages. */
export function described(what: Described & Named) {
  return {
    ...named(what),
    description: plainText(`${what}.description`),
    description_localizations: localizationsOf(`${what}.description`),
  };
}

/** Name of a command of the message menu, or of a choice of an option, in all languages. */
export function named(what: Named) {
  return { name: plainText(`${what}.name`), name_localizations: localizationsOf(`${what}.name`) };
}
