import { isNumber } from '../language/numbers/numbers-as-digits.ts';
import type { Gate } from './answer.ts';
import { type Caution, INFORMATIVE_WEIGHT } from './caution.ts';
import { isBareSentence } from './entry-words.ts';
import type { Evidence } from './match/evidence.ts';
import type { Weighed } from './match/matcher.ts';
import { topicOdds } from './match/topic.ts';
import type { Term } from './understand/understand.ts';
import { writtenAsNames } from './understand/written-as-names.ts';

/** Lighter words say nothing of what is asked: “who” and “did”; “where” asks for a place. */
const TELLING = 0.185;
/** Weight left unsaid where no word of the sentence is like the one asked for. */
const UNLIKE = 0.5;

/** Finds what keeps a likely answer back: something asked that it leaves unsaid. */
export function findAnswerGate(
  { entry, gap, unsaid: word, lacks, confidence, coverage }: Evidence & { confidence: number },
  terms: readonly Term[],
  notInStory: readonly string[],
  { unsaid, lacking, covered }: Caution,
): Gate | undefined {
  // A name the story lacks: the answer cannot be about it.
  const names = writtenAsNames(terms);
  const stranger = names.map(wordShownToUser).find((name) => notInStory.includes(name));
  if (stranger !== undefined) return { rule: 'unknown-name', word: stranger };
  // “Who did it?”, “What is 2+2?”: any sentence has such words.
  if (isBareSentence(entry) && !terms.some(isTelling)) return { rule: 'nothing-asked' };
  // With few entries, the best may share no more than “how many”.
  if (entry.kind === 'question' && coverage < covered)
    return { rule: 'little-covered', figure: coverage, limit: covered };
  // “Is it raining in Paris?”: a sentence about Paris shares no more than the place.
  if (entry.kind === 'fact' && gap >= UNLIKE) {
    const asked = terms.filter((term) => term.weight >= INFORMATIVE_WEIGHT && !names.includes(term));
    const words = asked.map(wordShownToUser);
    if (words[0] !== undefined && words.every((one) => notInStory.includes(one)))
      return { rule: 'unknown-word', word: words[0] };
  }
  if (gap >= unsaid) return { rule: 'unsaid-word', word, figure: gap, limit: unsaid };
  return lacks && confidence < lacking ? { rule: 'lacking-kind', figure: confidence, limit: lacking } : undefined;
}

function isTelling({ stem, weight }: Term): boolean {
  return weight >= TELLING && !isNumber(stem);
}

/** Finds what keeps the nearest sentences back: the question is off topic. */
export function findTopicGate({ elsewhere, topic }: Weighed, caution: Caution): Gate | undefined {
  if (elsewhere !== undefined) return { rule: 'elsewhere', word: elsewhere };
  const odds = topicOdds(topic);
  return odds < caution.topic ? { rule: 'off-topic', figure: odds, limit: caution.topic } : undefined;
}

/** A word as the user would recognise it. */
export function wordShownToUser({ word, shown }: Term): string {
  return shown ?? word;
}
