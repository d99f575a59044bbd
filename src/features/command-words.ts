import { localizationsOf, type PlainKey, plainText } from '../words/localizations.ts';

/** Catalogue stems with a name and a description: slash commands and their options. */
export type Described = { [K in PlainKey]: K extends `${infer Stem}.description` ? Stem : never }[PlainKey];
/** Catalogue stems with a name: also message commands and option choices. */
export type Named = { [K in PlainKey]: K extends `${infer Stem}.name` ? Stem : never }[PlainKey];

/** A slash command's or option's name and description, in all languages. */
export function described(what: Described & Named) {
  return {
    ...named(what),
    description: plainText(`${what}.description`),
    description_localizations: localizationsOf(`${what}.description`),
  };
}

/** A message command's or choice's name, in all languages. */
export function named(what: Named) {
  return { name: plainText(`${what}.name`), name_localizations: localizationsOf(`${what}.name`) };
}
