import type { en } from './catalogues/en.ts';

type English = typeof en;
type PluralForm = 'one' | 'other';

/** What a text is called: as in the English catalogue, without the ending of a plural form. */
export type Key = WithoutForm<keyof English>;

type WithoutForm<Name extends string> = Name extends `${infer Stem}_${PluralForm}` ? Stem : Name;

/** The names in a text's {{…}}, and `count` where it has plural forms; as the compiler reads them from the English text. */
export type Variables<K extends Key> = K extends keyof English
  ? Named<English[K]>
  : 'count' | Named<English[Extract<keyof English, `${K}_${PluralForm}`>]>;

type Named<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Named<Rest> : never;
