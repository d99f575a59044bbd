/** How two things are compared: by which values, and which wins. */
export interface Comparative {
  /** Units that count, each with its size in a common unit. */
  units: Readonly<Record<string, number>>;
  /** What the sentence must also say, if the unit alone is ambiguous. */
  says?: RegExp;
  /** Whether the larger value wins. */
  wantsMore: boolean;
}

const LENGTH = {
  mile: 1609.344,
  kilometre: 1000,
  metre: 1,
  centimetre: 0.01,
  foot: 0.3048,
  inch: 0.0254,
  yard: 0.9144,
};
const WEIGHT = { tonne: 1000, kilogram: 1, gram: 0.001 };
const AREA = { acre: 0.4047, hectare: 1 };
const SPEED = { mph: 1.609344, kph: 1 };
/** The units that can be converted, each with its size in a common unit. */
export const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [LENGTH, WEIGHT, AREA, SPEED];
const TIME = { year: 365.25, month: 30.44, week: 7, day: 1 };
/** Sums in two currencies are not compared: rates are rarely given. */
const CURRENCIES = [
  'dollar',
  'euro',
  'pound',
  'yen',
  'yuan',
  'rouble',
  'hryvnia',
  'crown',
  'franc',
  'rupee',
  'won',
  'peso',
  'zloty',
];
const COST = /\b(?:cost|price|paid|pay|worth|sold|sell|spen[dt]|charge|fee|budget)/i;

/** Keyed by the words that ask for it, larger and smaller. */
const PAIRS: readonly [string, string, Omit<Comparative, 'wantsMore'>][] = [
  ['taller|higher', 'shorter|lower', { units: LENGTH, says: /\b(?:tall|high|height|storey)/i }],
  ['longer', 'shorter', { units: LENGTH, says: /\b(?:long|length|stretch)/i }],
  ['wider|broader', 'narrower', { units: LENGTH, says: /\b(?:wide|width|across|broad)/i }],
  ['deeper', 'shallower', { units: LENGTH, says: /\b(?:deep|depth|below)/i }],
  ['farther|further(?: away)?', 'nearer|closer', { units: LENGTH, says: /\b(?:away|from|distan|off)\b/i }],
  ['heavier', 'lighter', { units: WEIGHT }],
  ['bigger|larger', 'smaller', { units: AREA }],
  ['older', 'younger', { units: TIME, says: /\b(?:old|aged?)\b/i }],
];

const ALL: readonly { words: RegExp; by: Comparative }[] = PAIRS.flatMap(([more, less, by]) => [
  { words: new RegExp(`^(?:${more})$`, 'i'), by: { ...by, wantsMore: true } },
  { words: new RegExp(`^(?:${less})$`, 'i'), by: { ...by, wantsMore: false } },
]);
const DEARER = /^(?:more expensive|dearer|costlier|costs? more)$/i;
const CHEAPER = /^(?:less expensive|cheaper|costs? less)$/i;

/** Every comparative word or pair of words, as a pattern part. */
export const COMPARATIVE_WORDS = [
  ...PAIRS.map(([more, less]) => `${more}|${less}`),
  'more expensive|dearer|costlier|costs? more|less expensive|cheaper|costs? less',
].join('|');

/** The meanings of a comparative: "shorter" is height or length; prices have one per currency. */
export function comparativesOf(word: string): Comparative[] {
  const isDearer = DEARER.test(word);
  if (isDearer || CHEAPER.test(word))
    return CURRENCIES.map((currency) => ({ units: { [currency]: 1 }, says: COST, wantsMore: isDearer }));
  return ALL.filter(({ words }) => words.test(word)).map(({ by }) => by);
}
