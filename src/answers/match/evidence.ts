import { stem } from '../../language/stem.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import type { Entry } from '../../pack/pack.ts';
import { fitOf, isStrict } from '../understand/answer-kind.ts';
import { nounToCount } from '../understand/counted-noun.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import type { Term } from '../understand/understand.ts';
import type { LearnedEntry, LearnedPhrasing } from './learn-pack.ts';
import type { SimilarWords } from './similar-words.ts';

/** What speaks for one entry being what a question asks; every figure from 0 to 1 unless told. */
export interface Evidence {
  entry: Entry;
  /** The entry stands for a bare sentence of the article. */
  isSentence: boolean;
  /** The classifier's probability of this entry among all; 0 for facts and sentences, which it does not know. */
  probability: number;
  /** How well the entry's nearest phrasing covers the question. */
  similarity: number;
  /** How well the question covers that phrasing. */
  reverse: number;
  /** The share of the question's information that the entry says: in its phrasings, answer and cited sentences; other words for it count in part. */
  coverage: number;
  /** How much the most telling word tells that the entry does not say in any words. */
  gap: number;
  /** That word, as it was read; empty where the entry says all of them. */
  unsaid: string;
  /** Whether the answer has what the question wants (a number, a name, a date): 1 it has, −1 it has not, 0 no telling. */
  fit: number;
  /** Whether the answer gives a number of what a “how many” asks for: 1 it does, −1 it does not, 0 nothing is counted. */
  count: number;
  /** The question asks for a person, a date, a number of something or the like; the answer has none, nor does its editor say so. */
  lacks: boolean;
  /** How alike the question and that phrasing are in what they are about: the cosine of their meanings, from −1 to 1. */
  meaning: number;
  /** The share of the entry's phrasings that want the same kind of answer as the question; 0 for a statement. */
  kinship: number;
  /** The nearest phrasing itself. */
  phrasing: string;
  /** The question is one of the entry's phrasings, word for word. */
  isWritten: boolean;
}

/** The phrasing of an entry that comes nearest to a question, and how well it covers it. */
export interface Near {
  phrasing: LearnedPhrasing;
  score: number;
}

/**
 * Prepares to gather the evidence for one question.
 * @param meaning what the question is about, as one vector
 * @param importance what a term counts for
 */
export function gatherEvidence(
  terms: readonly Term[],
  meaning: Float32Array,
  importance: (term: Term) => number,
  similarTo: SimilarWords,
): (learned: LearnedEntry, probability: number, near: Near | undefined, isWritten: boolean) => Evidence {
  const sum = (some: readonly Term[]) => some.reduce((total, term) => total + importance(term), 0);
  const asked = terms.map((term) => ({ term, importance: importance(term), similar: similarTo(term) }));
  const askedStems = new Set(terms.map(({ stem }) => stem));
  const kind = readQuestionKind(terms.map(({ word }) => word));
  const whole = sum(terms) || 1;
  const noun = nounToCount(terms);
  const nouns = noun && sameThings(noun, similarTo);

  return ({ entry, isSentence, stems, kinds, offers, counted }, probability, near, isWritten) => {
    const said = asked.map(({ term, similar }) =>
      stems.has(term.stem) ? 1 : (similar.find((other) => stems.has(other.stem))?.strength ?? 0),
    );
    const missing = asked.reduce(
      (most, { term }, at) => {
        const gap = (1 - (said[at] ?? 0)) * term.weight;
        return gap > most.gap ? { gap, unsaid: term.shown ?? term.word } : most;
      },
      { gap: 0, unsaid: '' },
    );
    const nearTerms = near?.phrasing.terms ?? [];
    const fit = fitOf(kind, offers);
    const count = nouns ? (nouns.some((stem) => counted.has(stem)) ? 1 : -1) : 0;
    // Where the editor wrote that the entry answers such a question, it does, whatever can be seen of it.
    const lacksKind = isStrict(kind) && fit < 0 && !kinds.includes(kind);
    const lacksCount = count < 0 && nounToCount(nearTerms)?.stem !== noun?.stem;
    return {
      entry,
      isSentence,
      probability,
      similarity: near?.score ?? 0,
      reverse: sum(nearTerms.filter(({ stem }) => askedStems.has(stem))) / (sum(nearTerms) || 1),
      coverage: asked.reduce((total, one, at) => total + (said[at] ?? 0) * one.importance, 0) / whole,
      gap: missing.gap,
      unsaid: missing.unsaid,
      fit,
      count,
      lacks: entry.kind !== 'unanswered' && (lacksKind || lacksCount),
      meaning: near ? dotProduct(meaning, near.phrasing.meaning) : 0,
      kinship: kinds.filter((other) => other === kind).length / (kinds.length || 1),
      phrasing: near?.phrasing.text ?? '',
      isWritten,
    };
  };
}

/** The stems that name about the same things as a noun: "carriages" and "wagons". */
function sameThings(noun: Term, similarTo: SimilarWords): string[] {
  const similar = similarTo(noun).filter(({ strength }) => strength >= SAME_THING);
  const alike = ALIKE.filter((set) => set.has(noun.stem)).flatMap((set) => [...set]);
  return [noun.stem, ...similar.map(({ stem }) => stem), ...alike];
}

/** From this strength on, similar words may be counted for each other. */
const SAME_THING = 0.3;
/** Words that count the same: whoever is counted is people too, and who was killed is dead. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'people person man men woman women child children passenger traveller traveler visitor guest resident worker soldier troop civilian victim member',
  'people die dead death kill fatality victim',
  'people injure injury wound hurt casualty',
  'percent percentage share proportion half third quarter fifth',
].map((words) => new Set(words.split(' ').map(stem)));
