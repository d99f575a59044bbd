/** Units with all spellings, the first being canonical. Ambiguous ones ("m", "pound") are one unit. */
const UNITS = [
  'percent|per cent|percentage points?|percent|pc|%|prozent|por ciento|pour cent|процент[а-яіїєґ]*|procent',
  'dollar|dollars|usd|us\\$|\\$|bucks|долар[а-яіїєґ]*|dólares?',
  'cent|cents|¢',
  'euro|euros|eur|€|євро',
  'pound|pounds|gbp|£|lbs?|quid|sterling',
  'yen|jpy|¥',
  'yuan|renminbi|cny|rmb',
  'rouble|roubles|rubles?|rub|₽',
  'hryvnia|hryvnias?|uah|₴|гривень|гривні',
  'crown|crowns|kroner?|kronor|korunas?|kč|kr',
  'franc|francs|chf',
  'rupee|rupees|inr|₹',
  'won|krw|₩',
  'peso|pesos',
  'zloty|zlotys|złoty[a-zęąćłóśż]*|pln',
  'mph|miles? (?:an|per) hour',
  'kph|km ?/ ?h|kmh|km/std|kilomet(?:re|er)s? (?:an|per) hour|kilometer pro stunde|км/год',
  'mile|miles|mi',
  'kilometre|kilomet(?:re|er)s?|kms?|kilometer|kilómetros?|kilomètres?|км|кілометр[а-яіїєґ]*',
  // “12 m euros” is a sum of money.
  'metre|m(?! \\p{L}{3,}s(?!\\p{L}))|met(?:re|er)s?',
  'centimetre|centimet(?:re|er)s?|cms?',
  'foot|feet|ft',
  'inch|inches',
  'yard|yards',
  'acre|acres',
  'hectare|hectares|ha',
  'kilogram|kilogram(?:me)?s?|kilos?|kgs?',
  'gram|gram(?:me)?s?',
  'tonne|tonnes?|tons?|t',
  'litre|lit(?:re|er)s?',
  'gallon|gallons',
  'barrel|barrels',
  'degree|degrees|°c?f?',
  'second|seconds|secs?',
  'minute|minutes|mins?',
  'hour|hours?|hourly|hrs?|stunden?|horas?|heures?|годин[а-яіїєґ]*',
  'day|days|daily|tagen?|tage|días?|jours?|днів|дні',
  'week|weeks|weekly|wks?|wochen?|semanas?|semaines?',
  'fortnight|fortnights|fortnightly',
  'month|months|monthly|monaten?|meses|mois',
  'year|years|yearly|annual|annually|annum|yrs?|jahren?|años?|ans|років|роки',
  'decade|decades',
  'century|centuries',
  'megawatt|megawatts?|mw',
  'gigabyte|gigabytes?|gb',
];

const NAMES = UNITS.map((ways) => /^\p{L}+/u.exec(ways)?.[0] ?? '');
/** For lower-case texts: case-insensitive patterns take ten times as long to compile. One group per unit. */
const WHICH = new RegExp(`^(?:${UNITS.map((ways) => `(${ways})`).join('|')})$`, 'u');

const ALL = UNITS.join('|');
/** Words between a number and its unit. */
const BETWEEN =
  '(?:(?:square|cubic|metric|nautical|light|whole|full|more|long|short|us|american|canadian|australian)[ -])?';
const BEHIND = new RegExp(`^[\\s-]?${BETWEEN}(?<unit>${ALL})(?![\\p{L}\\p{N}])`, 'u');
const SIGN_BEFORE = /(?<unit>[$€£¥₽₴₹₩])\s?$/u;
const ANY = new RegExp(`(?<![\\p{L}])(?:${ALL})(?![\\p{L}\\p{N}])`, 'gu');

/** A number's unit: with another unit it is another quantity. */
interface Unit {
  unit: string;
  /** As written before or after the number. */
  written: { before: string; behind: string };
}

const UNIT_REACH = 40;

/** The unit before or after the number in a range of a text. */
export function unitAt(text: string, start: number, end: number): Unit | undefined {
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
  const behind = before ? null : BEHIND.exec(text.slice(end, end + UNIT_REACH).toLowerCase());
  const unit = nameOf((before ?? behind)?.groups?.unit ?? '');
  return unit === undefined
    ? undefined
    : { unit, written: { before: before?.[0] ?? '', behind: text.slice(end, end + (behind?.[0].length ?? 0)) } };
}

/** All units in a text, with or without numbers: "daily" is days. */
export function unitsIn(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(ANY)].flatMap(([written]) => nameOf(written) ?? []));
}

/** Whether a unit is of money. */
export function isMoney(unit: string): boolean {
  const at = NAMES.indexOf(unit);
  return at > 0 && at <= NAMES.indexOf('zloty');
}

/** Whether a unit is always written; years and miles are often omitted ("Smith, 43"). */
export function isAlwaysWritten(unit: string): boolean {
  return NAMES.indexOf(unit) < NAMES.indexOf('mile');
}

function nameOf(written: string): string | undefined {
  const groups = WHICH.exec(written)?.slice(1) ?? [];
  return NAMES[groups.findIndex((group) => group !== undefined)];
}
