import { foldName } from '../names/fold-name.ts';
import type { NumberMention } from './find-numbers.ts';
import { unitAt } from './units.ts';

/** Returns a number with what stands around it: its sign and its unit, or the name that it is a part of ("MH17", "B-52"). */
export function readSurroundings(text: string, mention: NumberMention): NumberMention {
  const label = labelAt(text, mention);
  if (label !== undefined) return { ...mention, says: [label], needs: [label] };
  if (!mention.says.some(isValue)) return mention;
  const start = mention.index;
  const end = start + mention.text.length;
  const unit = unitAt(text, start, end);
  const before = text.slice(Math.max(0, start - REACH), start - (unit?.written.before.length ?? 0));
  const sign = readSign(before, mention);
  return {
    ...mention,
    ...sign,
    says: [...sign.says, ...shortNames(before, mention)],
    ...(unit && { unit: unit.unit, shown: `${unit.written.before}${mention.text}${unit.written.behind}` }),
  };
}

/** How far back a sign, a verb or the words of a name are looked for, in characters. */
const REACH = 40;

function isValue(said: string): boolean {
  return /^n\d/.test(said);
}

/** "-5" and "minus 5"; a hyphen behind a number or a word joins. */
const MINUS = /(?:(?:^|[\s(])[-−]|(?<!\p{L})(?:minus|negative)\s)$/iu;
/** What falls by 5 changes by -5. */
const FALLS =
  /(?<!\p{L})(?:fell|fall(?:s|ing|en)?|down|drop\p{L}*|below|under|lost|loss(?:es)?|los(?:e|es|ing)|declin\p{L}*|decreas\p{L}*|shr[aiu]nk\p{L}*|cut|deficit)\s(?:\p{L}+\s){0,4}$/u;

function readSign(before: string, { says, needs }: NumberMention): Pick<NumberMention, 'says' | 'needs'> {
  const isMinus = MINUS.test(before) && !/\d\s?[-−]$/.test(before);
  const fall = (said: string) => `fall ${said}`;
  if (isMinus) {
    const signed = says.filter(isValue).flatMap((said) => [`n-${said.slice(1)}`, fall(said)]);
    return { says: signed, needs: signed };
  }
  if (!FALLS.test(before)) return { says, needs };
  return { says: [...says, ...says.filter(isValue).map(fall)], needs: [...needs, ...needs.filter(isValue).map(fall)] };
}

/** What stands before a hyphen and a number without making a name of the two, and what tells money. */
const NO_NAME = /^(?:mid|pre|post|early|late|non|under|over|top|sub|plus|minus|us|usd|eur|gbp|chf|nz|cad|aud|no|nr)$/i;

/** Returns the name that a figure is a part of; nothing where it is a number. */
function labelAt(text: string, { index, text: figure }: NumberMention): string | undefined {
  if (!/^\d/.test(figure)) return undefined;
  const before = text.slice(Math.max(0, index - REACH), index);
  const letters = /(?<![\p{L}\p{N}])(\p{L}+)$|(?<![\p{L}\p{N}])(\p{Lu}\p{L}*|\p{Ll})[-‐‑]$/u.exec(before);
  const name = letters?.[1] ?? letters?.[2];
  if (name === undefined || NO_NAME.test(name)) return undefined;
  return `label ${foldName(name + figure).replaceAll(' ', '')}`;
}

/** "World War Three" is "WW3". */
function shortNames(before: string, { says }: NumberMention): string[] {
  const value = says.find((said) => /^n\d{1,4}$/.test(said))?.slice(1);
  const words = before.match(/\p{L}+(?=[\s-]+(?:\p{L}+[\s-]+){0,2}$)/gu)?.slice(-3) ?? [];
  if (value === undefined) return [];
  const initials = words.map((word) => word.charAt(0).toLowerCase());
  return initials.map((_, at) => `label ${initials.slice(at).join('')}${value}`);
}
