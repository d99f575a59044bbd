import { highest } from '../../language/largest.ts';
import { stemsIn } from '../../language/stem.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import type { Entry } from '../../pack/pack.ts';
import { fitOf, isStrict } from '../understand/answer-kind.ts';
import { nounToCount } from '../understand/counted-noun.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import type { Term } from '../understand/understand.ts';
import { type LearnedEntry, type LearnedPhrasing, meaningOfText } from './learn-pack.ts';
import type { SimilarWords } from './similar-words.ts';

/** The evidence that an entry is what was asked; values from 0 to 1 by default. */
export interface Evidence {
  entry: Entry;
  /** The entry is a bare sentence of the article. */
  isSentence: boolean;
  /** The classifier's probability; 0 for facts and sentences, which it does not know. */
  probability: number;
  /** How well the nearest phrasing covers the question. */
  similarity: number;
  /** How well the question covers that phrasing. */
  reverse: number;
  /** Share of the question's information the entry says in its phrasings, answer or cited sentences; synonyms count in part. */
  coverage: number;
  /** Weight of the heaviest question word that the entry does not say. */
  gap: number;
  /** That word, as read; empty if the entry says them all. */
  unsaid: string;
  /** Whether the answer has the kind of value asked for: 1 yes, −1 no, 0 unclear. */
  fit: number;
  /** Whether the answer counts what a “how many” asks: 1 yes, −1 no, 0 no count asked. */
  count: number;
  /** The question wants a person, date or count; the answer has none, and its editor never says it does. */
  lacks: boolean;
  /** The best share of the question that one of its sentences has, see `SentenceShares`. */
  context: number;
  frames: number;
  /** Cosine of the question's and the phrasing's meanings, −1 to 1. */
  meaning: number;
  /** Share of phrasings that want the same kind of answer; 0 for a statement. */
  kinship: number;
  /** The nearest phrasing itself. */
  phrasing: string;
  /** The question is one of the entry's phrasings, word for word. */
  isWritten: boolean;
}

/** What each sentence says of a question, by sentence number. */
export interface SentenceShares {
  /** Share of the question said by it, its neighbours and the headline. */
  context: Float64Array;
  /** How well it answers a general news question, as far as no sentence uses the question's own words. */
  frames: Float64Array;
}

/** What was found for an entry before it is looked at closely. */
export interface Found {
  /** The classifier's probability. */
  probability: number;
  /** The phrasing that covers the question best, and how well; undefined and 0 if none shares a word. */
  nearest: LearnedPhrasing | undefined;
  similarity: number;
  isWritten: boolean;
}

/**
 * Prepares to gather evidence for one question.
 * @param meaning the question's meaning vector
 * @param importance the weight of a term
 */
export function gatherEvidence(
  terms: readonly Term[],
  meaning: Float32Array,
  importance: (term: Term) => number,
  similarTo: SimilarWords,
  shares: SentenceShares,
): (learned: LearnedEntry, found: Found) => Evidence {
  const asked = terms.map((term) => ({ term, importance: importance(term), similar: similarTo(term) }));
  const askedStems = new Set(terms.map(({ stem }) => stem));
  const kind = readQuestionKind(terms.map(({ word }) => word));
  const whole = asked.reduce((total, one) => total + one.importance, 0) || 1;
  /** Share of a text that the question says. */
  const shareAsked = (text: readonly Term[]) => {
    let all = 0;
    let said = 0;
    for (const term of text) {
      const value = importance(term);
      all += value;
      if (askedStems.has(term.stem)) said += value;
    }
    return said / (all || 1);
  };
  const noun = nounToCount(terms);
  const nouns = noun && sameThings(noun, similarTo);

  return ({ entry, isSentence, stems, meant, kinds, offers, counted, sentences }, found) => {
    const said = asked.map(({ term, similar }) =>
      stems.has(term.stem) ? 1 : (similar.find((other) => stems.has(other.stem))?.strength ?? 0),
    );
    const missing = asked.reduce(
      (most, { term }, at) => {
        const share = Math.max(said[at] ?? 0, meant.has(term.stem) ? MEANT : 0);
        const gap = (1 - share) * term.weight;
        return gap > most.gap ? { gap, unsaid: term.shown ?? term.word } : most;
      },
      { gap: 0, unsaid: '' },
    );
    const { nearest, probability, similarity, isWritten } = found;
    const nearTerms = nearest?.terms ?? [];
    const fit = fitOf(kind, offers);
    const count = nouns ? (nouns.some((stem) => counted.has(stem)) ? 1 : -1) : 0;
    // If the editor's phrasings ask for this kind, the entry has it, visible or not.
    const lacksKind = isStrict(kind) && fit < 0 && !kinds.includes(kind);
    const lacksCount = count < 0 && nounToCount(nearTerms)?.stem !== noun?.stem;
    return {
      entry,
      isSentence,
      probability,
      similarity,
      reverse: shareAsked(nearTerms),
      coverage: asked.reduce((total, one, at) => total + (said[at] ?? 0) * one.importance, 0) / whole,
      gap: missing.gap,
      unsaid: missing.unsaid,
      fit,
      count,
      lacks: entry.kind !== 'unanswered' && (lacksKind || lacksCount),
      context: highest(sentences.map((at) => shares.context[at] ?? 0)),
      frames: highest(sentences.map((at) => shares.frames[at] ?? 0)),
      meaning: nearest ? dotProduct(meaning, meaningOfText(nearest)) : 0,
      kinship: kinds.filter((other) => other === kind).length / (kinds.length || 1),
      phrasing: nearest?.text ?? '',
      isWritten,
    };
  };
}

/** How far a word counts as said that a pronoun may stand for. */
const MEANT = 0.7;

/** Stems of synonyms of a noun: "carriages" and "wagons". */
function sameThings(noun: Term, similarTo: SimilarWords): string[] {
  const similar = similarTo(noun).filter(({ strength }) => strength >= SAME_THING);
  const alike = ALIKE.filter((set) => set.has(noun.stem)).flatMap((set) => [...set]);
  return [noun.stem, ...similar.map(({ stem }) => stem), ...alike];
}

/** From this similarity on, two words count the same things. */
const SAME_THING = 0.3;
/** Words that count the same: all counted people are people, the killed are dead. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'people person man men woman women child children passenger traveller traveler visitor guest resident worker soldier troop civilian victim member',
  'people die dead death kill fatality victim',
  'people injure injury wound hurt casualty',
  'percent percentage share proportion half third quarter fifth',
].map(stemsIn);
