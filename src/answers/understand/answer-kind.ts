import type { QuestionKind } from './question-kind.ts';

/** A kind of value in a text that a question may want. */
export type Offer =
  | 'number'
  | 'money'
  | 'clock'
  | 'date'
  | 'duration'
  | 'distance'
  | 'age'
  | 'name'
  | 'place'
  | 'reason';

/** Bounded, since longer runs are no number and would backtrack. */
const amount =
  '(?:\\d[\\d,.]{0,20}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|half|dozen|hundred|thousand|million)(?: (?:hundred|thousand|million|billion))?[- ]?';
const anyOf = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'i');
const amountOf = (units: string) => new RegExp(`\\b${amount}(?:${units})\\b`, 'i');

const currencies =
  'dollars?|euros?|pounds?|crowns?|cents?|pence|yen|yuan|rou?bles?|francs?|pesos?|rupees?|hryvnias?|zlotys?|won';
const lengths =
  'met(?:re|er)s?|miles?|kilomet(?:re|er)s?|km|feet|foot|yards?|inch(?:es)?|m|cm|centimet(?:re|er)s?|light.years?';
const spans = '(?:\\w{1,30} )?(?:second|minute|hour|day|night|week|month|year|decade)s?|(?:\\w{1,30} )?centur(?:y|ies)';

const signs: Record<Offer, RegExp[]> = {
  number: [
    /\d/,
    anyOf(
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|fifths?|once|twice|nobody|none|no one',
    ),
  ],
  money: [/[$€£¥₴]/, amountOf(currencies)],
  clock: [/\b\d{1,2}[:.]\d\d\b/, /\b\d{1,2} ?[ap]\.?m\b/i, anyOf('noon|midnight|o.clock')],
  date: [
    anyOf(
      'january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|today|tonight|tomorrow|yesterday|(?:last|next|this) (?:week|month|year|night)|ago',
    ),
    /\b(?:19|20)\d\d\b/,
    /\d:\d\d/,
    new RegExp(`\\b(?:${spans}|shortly|soon) (?:before|after|later|earlier|from now)\\b`, 'i'),
  ],
  duration: [amountOf(spans), anyOf('since|until|till')],
  distance: [amountOf(lengths)],
  // "Ann Reed, 42, …" gives an age too.
  age: [
    anyOf('aged?|(?:years?|months?|weeks?|days?) old'),
    /-(?:year|month|week|day)s?-old/i,
    /\p{Lu}\p{L}{1,40}, \d{1,3},/u,
  ],
  // A capitalised word that does not open the text.
  name: [/[^.!?“"'\s]\s+["“']?\p{Lu}\p{L}/u],
  place: [
    anyOf(
      'capital|city|town|village|province|region|district|street|road|hospital|clinic|school|airport|station|coast|island|building|website|online|www',
    ),
    /\b(?:in|at|near|from|to|of|on|outside|across|between|around)\s+(?:the\s+)?(?:\p{Ll}+ )?\p{Lu}\p{L}+/u,
  ],
  reason: [
    anyOf(
      'because|due to|after|since|as|in response|so that|reason|grounds|in order to|mistaken?|mistook|blame[sd]?|cause[sd]?|to (?:avoid|prevent|help|support|stop)',
    ),
  ],
};

/** The kinds of value in an answer and its cited sentences. */
export function offersOf(text: string): Set<Offer> {
  const offers = Object.entries(signs) as [Offer, RegExp[]][];
  return new Set(offers.filter(([, found]) => found.some((sign) => sign.test(text))).map(([offer]) => offer));
}

/** Any one of these satisfies the kind of question. */
const wanted: Partial<Record<QuestionKind, Offer[]>> = {
  who: ['name'],
  when: ['date', 'clock'],
  clock: ['clock'],
  duration: ['duration'],
  extent: ['distance', 'duration'],
  distance: ['distance'],
  age: ['age'],
  money: ['money'],
  count: ['number'],
  measure: ['number'],
  where: ['place'],
  why: ['reason'],
};

/** Kinds recognised reliably; a reason has many signs, and a text without any seldom gives one. */
const SURE: ReadonlySet<QuestionKind> = new Set([
  'who',
  'when',
  'clock',
  'duration',
  'extent',
  'distance',
  'age',
  'money',
  'count',
  'where',
  'why',
]);

/** Whether an answer without this kind of value must be wrong. */
export function isStrict(kind: QuestionKind): boolean {
  return SURE.has(kind);
}

/** Whether the offered values fit a question: 1 yes, −1 no, 0 nothing checkable is wanted. */
export function fitOf(kind: QuestionKind, offers: ReadonlySet<Offer>): number {
  const wants = wanted[kind];
  return wants === undefined ? 0 : wants.some((offer) => offers.has(offer)) ? 1 : -1;
}
