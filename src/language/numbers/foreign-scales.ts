/** Scale words of the bot's other languages after a number; lower case, longest first. */
const WAYS: [number, string][] = [
  [
    1e9,
    'mrd|milliarden?|milliards?|mil millones|bilh(?:ão|ões)|mld|miliard[a-zóyów]*|млрд|мільярд[а-яіїє]*|миллиард[а-я]*',
  ],
  [
    1e6,
    'mio|million(?:en|s)|mill(?=\\.)|mill[oó]n(?:es)?|milh(?:ão|ões)|mln|milion[a-zóyów]*|млн|мільйон[а-яіїє]*|миллион[а-я]*',
  ],
  [1e3, 'tausend|tsd|mil|mille|milliers|tys|tysi[ąę]c[a-zy]*|тис|тисяч[а-яіїє]*|тыс|тысяч[а-я]*'],
];

/** A pattern of these words after digits. */
export const FOREIGN_SCALES = WAYS.map(([, ways]) => ways).join('|');

const SCALES = WAYS.map(([scale, ways]) => [scale, new RegExp(`^(?:${ways.replace('(?=\\.)', '')})$`, 'u')] as const);

/** The multiplier of a foreign scale word, or undefined. */
export function foreignScale(word: string): number | undefined {
  return word === '' ? undefined : SCALES.find(([, is]) => is.test(word))?.[0];
}
