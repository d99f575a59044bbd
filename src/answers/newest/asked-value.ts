import { stem, stemsIn } from '../../language/stem.ts';
import { nounToCount } from '../understand/counted-noun.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import type { Term } from '../understand/understand.ts';
import { type Value, valuesOf } from './values.ts';

/** Which of a sentence's values a question asks for. */
export interface AskedValue {
  sort: Value['sort'];
  /** Stem of what is counted, if the question says. */
  noun?: string;
  /** Unit of the value in the question. */
  unit?: string;
}

/** Counts of the dead take many forms: "the death toll reached 287", "killing 12". */
const DEATHS = stemsIn(
  'die died dying dead death deaths kill killed killing toll fatality fatalities perished casualties',
);
const PERSONS = stemsIn('people person victim human life');

/** Reads which value a question asks for, or undefined. */
export function readAskedValue(question: string, terms: readonly Term[]): AskedValue | undefined {
  const kind = readQuestionKind(terms.map(({ word }) => word));
  const noun = nounAsked(terms);
  const counting = noun === undefined ? { sort: 'count' as const } : { sort: 'count' as const, noun };
  switch (kind) {
    case 'money':
      return { sort: 'money' };
    case 'count':
      return counting;
    case 'age':
    case 'duration':
    case 'extent':
    case 'distance':
    case 'measure':
      return { sort: 'measure' };
    case 'when':
    case 'clock':
      return { sort: 'date' };
    default:
      return noun === undefined ? valueIn(question) : counting;
  }
}

/** "How many coins", "the number of coins", "the toll". */
function nounAsked(terms: readonly Term[]): string | undefined {
  const after = terms.findIndex(({ word }, at) => word === 'number' && terms[at + 1]?.word === 'of');
  const counted =
    nounToCount(terms) ?? (after === -1 ? undefined : terms.slice(after + 2).find(({ weight }) => weight > 0.1));
  return counted?.stem ?? (terms.some(({ word }) => word === 'toll') ? stem('people') : undefined);
}

/** "Were 20 children killed?" asks for the number of children. */
function valueIn(question: string): AskedValue | undefined {
  const [value] = valuesOf(question).filter(({ sort }) => sort !== 'date');
  if (!value) return undefined;
  const [noun] = value.counted;
  return { sort: value.sort, ...(value.unit && { unit: value.unit }), ...(noun !== undefined && { noun }) };
}

/** A sentence's values that match the question; `said` holds the sentence's stems. */
export function valuesFor(asked: AskedValue, values: readonly Value[], said: ReadonlySet<string>): Value[] {
  return values.filter(({ sort, unit, counted }) => {
    if (sort !== asked.sort || (asked.unit !== undefined && unit !== asked.unit)) return false;
    if (sort !== 'count' || asked.noun === undefined || counted.includes(asked.noun)) return true;
    const ofDeaths = DEATHS.has(asked.noun) || PERSONS.has(asked.noun);
    if (ofDeaths && counted.some((one) => PERSONS.has(one))) return true;
    if (counted.some((one) => !DEATHS.has(one))) return false;
    return said.has(asked.noun) || (ofDeaths && [...said].some((one) => DEATHS.has(one)));
  });
}

/** Whether a word is about deaths. */
export function isOfDeaths(stem: string): boolean {
  return DEATHS.has(stem);
}
