import type { QuestionKind } from './question-kind.ts';

/** What a text has to offer to a question that wants it. */
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

/** Bounded, as no number or word is longer: each place would be tried with each length otherwise. */
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
  // "Ann Reed, 42, …" tells an age as well.
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

/** What a text offers: the text of an answer with the sentences it rests on. */
export function offersOf(text: string): Set<Offer> {
  const offers = Object.entries(signs) as [Offer, RegExp[]][];
  return new Set(offers.filter(([, found]) => found.some((sign) => sign.test(text))).map(([offer]) => offer));
}

/** Any one of these is what a kind of question wants. */
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

/** Kinds whose answer is seen for certain, if it is there: no reason has to be called one, but an age has its number. */
const SURE: ReadonlySet<QuestionKind> = new Set([
  'who',
  'when',
  'clock',
  'duration',
  'distance',
  'age',
  'money',
  'count',
  'where',
]);

/** Whether an answer that does not fit a question of this kind cannot be the answer. */
export function isStrict(kind: QuestionKind): boolean {
  return SURE.has(kind);
}

/** Whether what is offered fits a kind of question: 1 it does, −1 it does not, 0 the kind wants nothing that could be seen. */
export function fitOf(kind: QuestionKind, offers: ReadonlySet<Offer>): number {
  const wants = wanted[kind];
  return wants === undefined ? 0 : wants.some((offer) => offers.has(offer)) ? 1 : -1;
}
