import { foldName } from '../names/fold-name.ts';
import type { NumberMention } from './find-numbers.ts';

/** Prefixes before a hyphen and number that form no name, and currency codes. */
const NO_NAME = /^(?:mid|pre|post|early|late|non|under|over|top|sub|plus|minus|us|usd|eur|gbp|chf|nz|cad|aud|no|nr)$/i;

/** The name that a figure is part of; undefined if it is a number. */
export function labelAt(before: string, { text: figure }: NumberMention): string | undefined {
  if (!/^\d/.test(figure)) return undefined;
  const letters = /(?<![\p{L}\p{N}])(\p{L}+)$|(?<![\p{L}\p{N}])(\p{Lu}\p{L}*|\p{Ll})[-‐‑]$/u.exec(before);
  const name = letters?.[1] ?? letters?.[2];
  if (name === undefined || NO_NAME.test(name)) return undefined;
  return `label ${foldName(name + figure).replaceAll(' ', '')}`;
}

/** Things told apart by a number: models, roads, laws, rooms and the like. */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'boeing airbus antonov tupolev apollo soyuz falcon windows iphone xbox playstation covid formula route highway interstate motorway autobahn ' +
    'flight platform gate room ward channel area zone sector block unit article chapter section paragraph clause title resolution protocol ' +
    'directive class mark type model version phase stage level tier category group division chapter episode season volume number expo euro fortune'
  ).split(' '),
);

/** "Boeing 737": a model, not 737 things; the number alone may stand for it. */
export function numberedAt(before: string, mention: NumberMention): Pick<NumberMention, 'says' | 'needs'> | undefined {
  const name = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+)\s$/u.exec(before)?.[1];
  if (name === undefined || !NUMBERED.has(name.toLowerCase()) || !/^\d+$/.test(mention.text)) return undefined;
  const label = `label ${foldName(name + mention.text).replaceAll(' ', '')}`;
  const names = [label, ...shortNames(before, mention)];
  return { says: [...names, `model ${mention.text}`], needs: [...names, ...mention.says.filter(isValue)] };
}

/** "The 737 crashed" may be a model; "737 seats" is not. */
export function mayBeModel(before: string, behind: string, { text }: NumberMention): boolean {
  return (
    /^\d+$/.test(text) &&
    /(?<!\p{L})(?:an?|the|its?|this|that)\s$/iu.test(before) &&
    !/^\s\p{Ll}+s(?!\p{L})/u.test(behind)
  );
}

/** "World War Three" is "WW3", the "Group of Seven" the "G7"; lower-case words count only in a source. */
export function shortNames(before: string, { says }: NumberMention, { capitals = false } = {}): string[] {
  const value = says.find((said) => /^n\d{1,4}$/.test(said))?.slice(1);
  const words = before.match(/\p{L}+(?=[\s-]+(?:\p{L}+[\s-]+){0,2}$)/gu)?.slice(-3) ?? [];
  if (value === undefined) return [];
  const telling = words.filter((word) => !/^(?:of|the|and|for)$/.test(word));
  const named = capitals ? telling.slice(telling.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1) : telling;
  const initials = named.map((word) => word.charAt(0).toLowerCase());
  return initials.map((_, at) => `label ${initials.slice(at).join('')}${value}`);
}

/** Whether a mention is a value, not a date, time or name. */
export function isValue(said: string): boolean {
  return /^n\d/.test(said);
}
