import type { Steps } from '../contracts/steps.ts';
import { textOf } from '../pack/entries.ts';
import type { Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { type Answer, readingOf } from './answer.ts';
import { isBareSentence } from './entry-words.ts';
import { sentencesOf } from './match/teaching.ts';
import { offersOf } from './understand/answer-kind.ts';
import { type QuestionReader, type Term, wordingOf } from './understand/understand.ts';

/** A kind of value that is recognised reliably in a question and a story. */
export type Slot = 'age' | 'money' | 'clock' | 'length' | 'weight' | 'speed' | 'temperature';

interface SlotPatterns {
  slot: Slot;
  /** Matches a question for it, in normalised words. */
  asked: RegExp;
  /** Whether a text may contain such a value, in digits or words. */
  given: (text: string) => boolean;
}

const PERSON =
  '(?:he|she|they|the (?:\\w+ )?(?:man|men|woman|women|boy|girl|child|children|kid|kids|victims?|pilot|driver|guard|suspects?|mother|father|author|mayor|minister|president|player|singer|officer|doctor|teacher|student|workers?))';
const YEAR = /\b(?:1\d|20)\d\d\b|\bcentur(?:y|ies)\b|\banniversary\b/i;
const AGES = String.raw`teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s`;
const PEOPLE_BY_AGE = String.raw`baby|babies|toddlers?|teen\w*|pensioners?|centenarian|elderly|infants?|minors?|newborn`;

const AGE = new RegExp(
  String.raw`\bborn\b|\bin (?:his|her|their) (?:\w+ )?(?:${AGES})\b|\b(?:${PEOPLE_BY_AGE})\b`,
  'i',
);
const isAge = (text: string) => offersOf(text).has('age') || AGE.test(text);

const MONEY = 'money|dollars|euros|pounds|crowns';
const OPENING_VERBS = 'do|does|did|will|would|is|are|was|were';
const COSTS = 'cost|costs|pay|paid|earn|spend|spent|charge|worth';
const PRICES = 'price|salary|fee|cost';

const OF_MONEY =
  'shares?|prices?|stocks?|profits?|sales|values?|rates?|revenues?|turnover|currency|markets?|support|numbers?';

const TIMES_OF_DAY = String.raw`morning|evening|afternoon|noon|midday|midnight|night|overnight|dawn|dusk|sunrise|sunset|lunch\w*|hours?|o['’]clock`;
const TIME_OF_DAY = new RegExp(String.raw`\b(?:${TIMES_OF_DAY})\b`, 'i');

/** Tried in order; a year is never a person's age. */
const SLOTS: readonly SlotPatterns[] = [
  { slot: 'age', asked: new RegExp(`^(?:so )?how old (?:is|are|was|were) ${PERSON}\\b`), given: isAge },
  {
    slot: 'age',
    asked: /^(?:so )?how old (?:is|are|was|were)\b|\bage of\b/,
    given: (text) => isAge(text) || YEAR.test(text),
  },
  {
    slot: 'money',
    asked: new RegExp(
      String.raw`\bhow (?:much|many) (?:${MONEY})\b|^how much (?:${OPENING_VERBS}) .*\b(?:${COSTS})\b|\b(?:${PRICES}) of\b|^how (?:expensive|costly|pricey)\b|^(?:\w+ )?(?:price|cost)$`,
    ),
    given: (text) =>
      offersOf(text).has('money') ||
      /\bfree\b|\b(?:cost|costs|worth|paid|pay|price[sd]?|fees?)\b[^.]{0,40}\d/i.test(text),
  },
  {
    slot: 'clock',
    asked: /^(?:so |at |from |until |till )*(?:what|which) time\b/,
    given: (text) => offersOf(text).has('clock') || TIME_OF_DAY.test(text),
  },
  {
    slot: 'length',
    asked: new RegExp(
      // “How far did the shares fall” asks for a share.
      String.raw`^how (?:tall|high|deep|wide|far) (?:is|are|was|were|do|does|did)\b(?!.*\b(?:${OF_MONEY})\b)|\b(?:height|depth|width) of\b`,
    ),
    given: (text) =>
      offersOf(text).has('distance') ||
      /\b\d[\d,.]*[- ]?(?:mm|cm|m|km|ft|in|storeys?|stor(?:y|ies)|floors?|steps|blocks?)\b|\b(?:storeys?|floors?|feet|inch(?:es)?|doorstep|nearby|hours?)\b/i.test(
        text,
      ),
  },
  {
    slot: 'weight',
    asked: /^how heavy\b|^how much (?:do|does|did) .*\bweigh\b|\bweight of\b/,
    given: (text) =>
      /\bweigh\w*|\b(?:kilo\w*|kgs?|tons?|tonn?es?|pounds?|lbs?|grams?|grammes?|\d+ stones?|ounces?|light|heavy)\b/i.test(
        text,
      ),
  },
  {
    slot: 'speed',
    asked:
      /^how fast (?:is|are|was|were|can|could|did|does|do) .*\b(?:go|going|drive|driving|fly|flying|run|move|moving|travell?ing|sail\w*)$|\bspeed of\b/,
    given: (text) => /\b(?:mph|kph|km\/?h|knots?|speeds?|mach|(?:an|per) hour|fast\w*|slow\w*)\b/i.test(text),
  },
  {
    slot: 'temperature',
    asked:
      /^how (?:hot|cold|warm) (?:is|are|was|were|did|does)\b|\btemperature of\b|^(?:what|which) (?:is|was) the temperature\b/,
    given: (text) => /\b(?:degrees?|celsius|fahrenheit|temperatures?|freez\w*|heat)\b|°/i.test(text),
  },
];

/** Finds the kind of value a question asks for and the pack never gives, or undefined. */
export type FindLack = (terms: readonly Term[]) => Slot | undefined;

/** Learns which kinds of value a pack never gives; English only, where this is reliable. */
export function* learnLacks(pack: Pack, reader: QuestionReader): Steps<FindLack> {
  if (storyLanguages(pack).some((language) => language !== 'en')) return () => undefined;
  const texts = [
    ...pack.articles.map(({ title }) => title),
    ...sentencesOf(pack).map(({ text }) => text),
    ...[...pack.facts, ...pack.questions].map(textOf),
  ];
  let lacking = SLOTS;
  for (const text of texts) {
    lacking = lacking.filter(({ given }) => !given(text));
    if (lacking.length === 0) return () => undefined;
    yield;
  }
  // A question the editor answered has its value somehow.
  for (const { question, also } of pack.questions) {
    const wordings = [question, ...also].map((text) => wordingOf(reader.readOwn(text).terms));
    lacking = lacking.filter(({ asked }) => !wordings.some((words) => asked.test(words)));
    yield;
  }
  return (terms) => {
    const words = wordingOf(terms);
    return lacking.find(({ asked }) => asked.test(words))?.slot;
  };
}

/** Reports that the story has no such value, unless the editor wrote the answer. */
export function reportLack(answer: Answer, slot: Slot | undefined): Answer {
  const isOfEditor = answer.outcome === 'answered' ? !answer.entries.every(isBareSentence) : answer.entry !== undefined;
  if (slot === undefined || isOfEditor) return answer;
  return { ...readingOf(answer), outcome: 'unknown', lacks: slot };
}
