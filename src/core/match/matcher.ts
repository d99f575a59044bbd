import { isNumber } from '../language/numbers.ts';
import { dotProduct } from '../language/word-vectors.ts';
import type { Entry, Pack, Sentence } from '../pack/pack.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import type { Reader, Term } from '../understand/understand.ts';
import { learnToClassify } from './classify-entries.ts';
import { buildIndex } from './inverted-index.ts';
import { type LearnedEntry, type LearnedPhrasing, learnPack } from './learn-pack.ts';
import { meaningOf } from './meaning.ts';

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
  /** The share of the question's information that the entry's words cover: its phrasings, answer and cited sentences. */
  coverage: number;
  /** How alike the question and that phrasing are in what they are about: the cosine of their meanings, from −1 to 1. */
  meaning: number;
  /** The share of the entry's phrasings that want the same kind of answer as the question; 0 for a statement. */
  kinship: number;
  /** The nearest phrasing itself. */
  phrasing: string;
}

/** All that is known about what a question may mean. */
export interface Weighed {
  /** The entries that could be meant, likeliest first, at most `MOST_CANDIDATES`. */
  evidence: Evidence[];
  /** Probability that the story answers the question, by the editor's answered and unanswered questions; ½ where there are not both. */
  answerable: number;
  /** Whether the pack has unanswered questions, so that the classifiers know what they look like. */
  foreseesUnanswered: boolean;
  /** How much the most telling word tells that the pack's stories do not know. */
  strangeness: number;
  /** How much the question tells in all: the sum of its words' weights. */
  length: number;
  /** The article's sentences, nearest first, with how near (0 and up). */
  sentences: { sentence: Sentence; nearness: number }[];
}

export interface Matcher {
  weigh(terms: readonly Term[]): Weighed;
  /** Whether a stem stands in a story of the pack, or in what its editor wrote about what the story says. */
  isKnown(stem: string): boolean;
}

/** Entries looked at closely for one question. */
const MOST_CANDIDATES = 12;
/** Sentences worth showing for one question. */
const MOST_SENTENCES = 8;

/** Learns a pack. The same pack always gives the same matcher. */
export function trainMatcher(pack: Pack, reader: Reader): Matcher {
  const learned = learnPack(pack, reader);
  const { entries, phrasings, known } = learned;
  const index = buildIndex(phrasings.map(({ terms }) => terms));
  const classify = learnToClassify(learned);
  const sum = (terms: readonly Term[]) => terms.reduce((total, term) => total + index.importance(term), 0);

  /** For each entry, its phrasing nearest to the question, and how near. */
  const findNearest = (terms: readonly Term[]) => {
    const nearness = new Float64Array(entries.length);
    const nearest: (LearnedPhrasing | undefined)[] = [];
    for (const [number, score] of index.search(terms).entries()) {
      const phrasing = phrasings[number];
      if (!phrasing || score <= (nearness[phrasing.entry] ?? 0)) continue;
      nearness[phrasing.entry] = score;
      nearest[phrasing.entry] = phrasing;
    }
    return { nearness, nearest };
  };

  const gather = (terms: readonly Term[]) => {
    const asked = new Set(terms.map(({ stem }) => stem));
    const kind = readQuestionKind(terms.map(({ word }) => word));
    const meaning = meaningOf(terms);
    const whole = sum(terms) || 1;
    return (
      { entry, isSentence, stems, kinds }: LearnedEntry,
      probability: number,
      similarity: number,
      near: LearnedPhrasing | undefined,
    ): Evidence => ({
      entry,
      isSentence,
      probability,
      similarity,
      reverse: near ? sum(near.terms.filter(({ stem }) => asked.has(stem))) / (sum(near.terms) || 1) : 0,
      coverage: sum(terms.filter(({ stem }) => stems.has(stem))) / whole,
      meaning: near ? dotProduct(meaning, near.meaning) : 0,
      kinship: kinds.filter((other) => other === kind).length / (kinds.length || 1),
      phrasing: near?.text ?? '',
    });
  };

  const findSentences = (nearness: Float64Array, probabilities: Float64Array) => {
    const direct = new Float64Array(learned.sentences.length);
    const classified = new Float64Array(learned.sentences.length);
    for (const [number, entry] of entries.entries()) {
      for (const at of entry.sentences) {
        direct[at] = Math.max(direct[at] ?? 0, nearness[number] ?? 0);
        classified[at] = (classified[at] ?? 0) + (probabilities[number] ?? 0);
      }
    }
    return learned.sentences
      .map((sentence, at) => ({ sentence, nearness: (direct[at] ?? 0) + (classified[at] ?? 0) }))
      .filter((found) => found.nearness > 0)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, MOST_SENTENCES);
  };

  return {
    isKnown: (stem) => known.has(stem),
    weigh(terms) {
      const { nearness, nearest } = findNearest(terms);
      const { probabilities, answerable } = classify(terms, nearness);
      const ranked = nearness.map((near, number) => near + (probabilities[number] ?? 0));
      const evidenceOf = gather(terms);
      return {
        answerable,
        foreseesUnanswered: pack.unanswered.length > 0,
        strangeness: Math.max(
          0,
          ...terms.filter(({ stem }) => !known.has(stem) && !isNumber(stem)).map(({ weight }) => weight),
        ),
        length: terms.reduce((total, { weight }) => total + weight, 0),
        evidence: largest(ranked, MOST_CANDIDATES).map((number) =>
          evidenceOf(
            entries[number] as LearnedEntry,
            probabilities[number] ?? 0,
            nearness[number] ?? 0,
            nearest[number],
          ),
        ),
        sentences: findSentences(nearness, probabilities),
      };
    },
  };
}

/** The numbers of the largest values above 0, largest first; the first of equals. */
function largest(values: Float64Array, most: number): number[] {
  const kept: number[] = [];
  for (const [number, value] of values.entries()) {
    if (value <= 0 || (kept.length === most && value <= (values[kept[most - 1] ?? 0] ?? 0))) continue;
    const at = kept.findIndex((other) => value > (values[other] ?? 0));
    kept.splice(at < 0 ? kept.length : at, 0, number);
    kept.length = Math.min(kept.length, most);
  }
  return kept;
}
