import type { en } from './catalogues/en.ts';

type English = typeof en;
type PluralForm = 'one' | 'other';

/** A text's key in the English catalogue, without a plural ending. */
export type Key = WithoutForm<keyof English>;

type WithoutForm<Name extends string> = Name extends `${infer Stem}_${PluralForm}` ? Stem : Name;

/** The {{…}} names of a text, and `count` if it has plural forms, inferred from the English text. */
export type Variables<K extends Key> = K extends keyof English
  ? Named<English[K]>
  : 'count' | Named<English[Extract<keyof English, `${K}_${PluralForm}`>]>;

type Named<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Named<Rest> : never;
