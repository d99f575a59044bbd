import type { QuestionKind } from './question-kind.ts';

/** What an answer has to offer to a question that wants it. */
export type Offer = 'number' | 'name' | 'time';

const numberWord =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|third|fifth|nobody|none|no one)\b/i;
const timeWord =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|today|tomorrow|yesterday|days?|weeks?|months?|years?|hours?|minutes?|night|morning|evening|noon|midnight|soon|since|until)\b|\b(?:19|20)\d\d\b|\d:\d\d/i;
/** A capitalised word that does not open the text. */
const nameWord = /[^.!?“"'\s]\s+["“']?\p{Lu}\p{L}/u;

/** What a text offers: the text of an answer with the sentences it rests on. */
export function offersOf(text: string): Set<Offer> {
  const offers = new Set<Offer>();
  if (numberWord.test(text)) offers.add('number');
  if (timeWord.test(text)) offers.add('time');
  if (nameWord.test(text)) offers.add('name');
  return offers;
}

const wanted: Partial<Record<QuestionKind, Offer>> = { count: 'number', measure: 'number', when: 'time', who: 'name' };

/** Whether what is offered fits a kind of question: 1 it does, −1 it does not, 0 the kind wants nothing that could be seen. */
export function fitOf(kind: QuestionKind, offers: ReadonlySet<Offer>): number {
  const offer = wanted[kind];
  return offer === undefined ? 0 : offers.has(offer) ? 1 : -1;
}
