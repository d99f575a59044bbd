import type { NumberMention } from './find-numbers.ts';
import { sharesOf } from './fractions.ts';
import { durationKey } from './lengths-of-time.ts';
import { isValue, labelAt, mayBeModel, numberedAt, shortNames } from './numbered-names.ts';
import { isMoney, unitAt } from './units.ts';

/** A number with its sign and unit, or the name it is part of ("MH17", "B-52", "Boeing 737"). */
export function readSurroundings(text: string, found: NumberMention): NumberMention {
  let mention = found;
  const start = mention.index;
  const end = start + mention.text.length;
  const before = text.slice(Math.max(0, start - SIGN_REACH), start);
  const label = labelAt(before, mention);
  if (label !== undefined) return { ...mention, says: [label], needs: [label] };
  const numbered = numberedAt(before, mention);
  if (numbered) return { ...mention, ...numbered };
  const unit = unitAt(text, start, end);
  const shown = unit && {
    unit: unit.unit,
    shown: `${unit.written.before}${mention.text}${unit.written.behind}`,
  };
  if (unit && isMoney(unit.unit)) mention = withoutMetres(mention);
  const values = valuesOf(mention);
  const lengths = spansOf(mention, unit?.unit);
  if (values.length === 0) {
    return lengths.length === 0
      ? mention
      : { ...mention, ...shown, says: [...mention.says, ...lengths], needs: lengths };
  }
  const sign = readSign(before.slice(0, before.length - (unit?.written.before.length ?? 0)), mention);
  const names = shortNames(before, mention);
  const same = [...sharesOf(values, unit?.unit), ...lengths];
  const model = mayBeModel(before, text.slice(end, end + SIGN_REACH), mention) ? [`model ${mention.text}`] : [];
  return {
    ...mention,
    ...shown,
    says: [...sign.says, ...names, ...same],
    needs: [...sign.needs, ...same, ...(unit ? [] : [...shortNames(before, mention, { capitals: true }), ...model])],
  };
}

/** “12m” may be metres; with a currency it is millions. */
function withoutMetres(mention: NumberMention): NumberMention {
  const figure = /^(?<figure>[\d.,]+)[mbt]$/i.exec(mention.text)?.groups?.figure;
  const [scaled] = mention.says;
  if (figure === undefined || scaled === undefined) return mention;
  return { ...mention, says: [scaled], needs: [scaled] };
}

/** Characters searched backwards for a sign, verb or name. */
const SIGN_REACH = 40;

function valuesOf({ says }: NumberMention): number[] {
  return says.filter(isValue).map((said) => Number(said.slice(1)));
}

function spansOf(mention: NumberMention, unit = ''): string[] {
  const isHalf = /^half\san?$/i.test(mention.text);
  const found = (isHalf ? [0.5] : valuesOf(mention)).flatMap((value) => durationKey(value, unit));
  return isHalf && found.length === 0 ? mention.needs : found;
}

/** "-5" and "minus 5"; after a number or word a hyphen joins. */
const MINUS = /(?:(?:^|[\s(])[-−]|(?<!\p{L})(?:minus|negative)\s)$/iu;
const FALLING = String.raw`fell|fall(?:s|ing|en)?|down|drop\p{L}*|below|under|lost|loss(?:es)?|los(?:e|es|ing)|declin\p{L}*|decreas\p{L}*|shr[aiu]nk\p{L}*|cut|deficit`;

/** A fall by 5 is -5; a fall to 5 is 5. */
const FALLS = new RegExp(String.raw`(?<!\p{L})(?:${FALLING})\s(?:\p{L}+\s){0,4}(?<!(?<!\p{L})to\s)$`, 'u');

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
