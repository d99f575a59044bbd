import { isNumber } from '../language/numbers.ts';
import { dotProduct } from '../language/word-vectors.ts';
import type { Entry, Pack, Sentence } from '../pack/pack.ts';
import { type QuestionKind, readQuestionKind } from '../understand/question-kind.ts';
import type { Reader, Term } from '../understand/understand.ts';
import { type Classifier, type Example, trainClassifier } from './classifier.ts';
import { type Features, readFeatures } from './features.ts';
import { buildIndex } from './inverted-index.ts';
import { meaningOf } from './meaning.ts';
import { citationsOf, phrasingsOf, placeOf, sentenceEntry, sentencesOf, teachingTexts } from './teaching.ts';

/** What speaks for one entry being what a question asks; every figure from 0 to 1. */
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
  /** The share of the entry's phrasings that want the same kind of answer as the question; 0 for a fact. */
  kinship: number;
  /** The nearest phrasing itself. */
  phrasing: string;
}

export interface Weighed {
  /** The entries that could be meant, likeliest first, at most `MOST_CANDIDATES`. */
  evidence: Evidence[];
  /** Probability that the story answers the question, from the editor's answered and unanswered questions; ½ where there are none of either. */
  answerable: number;
  /** Whether the pack has unanswered questions, so that the classifiers know what they look like. */
  foreseesUnanswered: boolean;
  /** How much the most telling word tells that the pack's stories do not know, 0 to 1. */
  strangeness: number;
  /** How much the question tells in all: the sum of its words' weights. */
  length: number;
  /** The article's sentences, nearest first, with how near (0 and up). */
  sentences: { sentence: Sentence; nearness: number }[];
}

export interface Matcher {
  weigh(terms: readonly Term[]): Weighed;
  /** Whether the word stands in a story of the pack, or in what its editor wrote about what the story says. */
  isKnown(stem: string): boolean;
}

/** Entries looked at closely for one question. */
const MOST_CANDIDATES = 12;
/** Classes times examples that the classifier can learn within a start-up; beyond, the nearest phrasing decides alone. */
const MOST_TO_LEARN = 4_000_000;

/** A text that speaks for an entry or leads to a sentence. */
interface Unit {
  text: string;
  terms: Term[];
  meaning: Float32Array;
  entry: number;
}

/** Learns a pack. The same pack always gives the same matcher. */
export function trainMatcher(pack: Pack, reader: Reader): Matcher {
  const sentences = sentencesOf(pack);
  const entries: Entry[] = [...pack.questions, ...pack.unanswered, ...pack.facts, ...sentences.map(sentenceEntry)];
  const firstSentence = entries.length - sentences.length;
  const sentenceAt = new Map(sentences.map((sentence, index) => [placeOf(sentence), index]));
  const sentenceStems = sentences.map(({ text }) => new Set(reader.read(text).terms.map(({ stem }) => stem)));
  const known = new Set<string>(pack.articles.flatMap(({ title }) => reader.read(title).terms.map(({ stem }) => stem)));
  const units: Unit[] = [];
  const stemsOf: Set<string>[] = [];
  const kindsOf: QuestionKind[][] = [];
  const examples: Example[] = [];
  for (const [label, entry] of entries.entries()) {
    const stems = new Set<string>();
    const kinds: QuestionKind[] = [];
    const learn = (text: string): Term[] => {
      const { terms } = reader.read(text);
      for (const { stem } of terms) stems.add(stem);
      if (entry.kind !== 'fact') examples.push({ features: readFeatures(terms), label });
      return terms;
    };
    for (const text of phrasingsOf(entry)) {
      const terms = learn(text);
      units.push({ text, terms, meaning: meaningOf(terms), entry: label });
      kinds.push(readQuestionKind(terms.map(({ word }) => word)));
    }
    for (const text of teachingTexts(entry, pack.facts)) learn(text);
    if (entry.kind !== 'unanswered') {
      for (const citation of entry.citations)
        for (const stem of sentenceStems[sentenceAt.get(placeOf(citation)) ?? -1] ?? []) stems.add(stem);
      for (const stem of stems) known.add(stem);
    }
    stemsOf.push(stems);
    kindsOf.push(entry.kind === 'fact' ? [] : kinds);
  }

  const index = buildIndex(units.map(({ terms }) => terms));
  const classify = learnEntries(pack, examples);
  const importance = (term: Term) => index.importance(term);
  const sum = (terms: readonly Term[]) => terms.reduce((total, term) => total + importance(term), 0);

  const gather = (
    label: number,
    terms: readonly Term[],
    probability: number,
    near: { unit: Unit; score: number } | undefined,
  ): Evidence => {
    const kinds = kindsOf[label] ?? [];
    const asks = readQuestionKind(terms.map(({ word }) => word));
    const asked = new Set(terms.map(({ stem }) => stem));
    const own = sum(near?.unit.terms ?? []);
    const shared = sum(near?.unit.terms.filter(({ stem }) => asked.has(stem)) ?? []);
    const covered = sum(terms.filter(({ stem }) => stemsOf[label]?.has(stem)));
    return {
      entry: entries[label] as Entry,
      isSentence: label >= firstSentence,
      probability,
      similarity: near?.score ?? 0,
      reverse: own > 0 ? shared / own : 0,
      coverage: covered / (sum(terms) || 1),
      meaning: near ? dotProduct(meaningOf(terms), near.unit.meaning) : 0,
      kinship: kinds.length > 0 ? kinds.filter((kind) => kind === asks).length / kinds.length : 0,
      phrasing: near?.unit.text ?? '',
    };
  };

  return {
    isKnown: (stem) => known.has(stem),
    weigh(terms) {
      const { probabilities, answerable } = classify(readFeatures(terms));
      const nearest = new Map<number, { unit: Unit; score: number }>();
      for (const [number, score] of index.search(terms)) {
        const unit = units[number] as Unit;
        if (score > (nearest.get(unit.entry)?.score ?? 0)) nearest.set(unit.entry, { unit, score });
      }
      const rank = new Map([...nearest].map(([label, { score }]) => [label, score]));
      for (const [label, probability] of probabilities.entries()) rank.set(label, (rank.get(label) ?? 0) + probability);
      const best = [...rank].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);

      const nearness = new Map<number, number>();
      const direct = new Map<number, number>();
      for (const [label, entry] of entries.entries()) {
        if (entry.kind === 'unanswered') continue;
        for (const place of new Set(citationsOf(entry).map(placeOf))) {
          const at = sentenceAt.get(place);
          if (at === undefined) continue;
          direct.set(at, Math.max(direct.get(at) ?? 0, nearest.get(label)?.score ?? 0));
          nearness.set(at, (nearness.get(at) ?? 0) + (probabilities[label] ?? 0));
        }
      }
      return {
        answerable,
        foreseesUnanswered: pack.unanswered.length > 0,
        strangeness: Math.max(
          0,
          ...terms.filter(({ stem }) => !known.has(stem) && !isNumber(stem)).map(({ weight }) => weight),
        ),
        length: terms.reduce((total, { weight }) => total + weight, 0),
        evidence: best.map(([label]) => gather(label, terms, probabilities[label] ?? 0, nearest.get(label))),
        sentences: [...direct]
          .map(([at, score]) => ({ sentence: sentences[at] as Sentence, nearness: score + (nearness.get(at) ?? 0) }))
          .filter((found) => found.nearness > 0)
          .sort((a, b) => b.nearness - a.nearness),
      };
    },
  };
}

/** Two classifiers over the same examples: which entry is meant, and whether the story answers it at all. */
function learnEntries(
  pack: Pack,
  examples: readonly Example[],
): (features: Features) => { probabilities: Float64Array; answerable: number } {
  const classes = pack.questions.length + pack.unanswered.length;
  const which: Classifier | undefined =
    classes * examples.length <= MOST_TO_LEARN ? trainClassifier(examples, classes) : undefined;
  const hasBoth = pack.questions.length > 0 && pack.unanswered.length > 0;
  const whether = hasBoth
    ? trainClassifier(
        examples.map(({ features, label }) => ({ features, label: label < pack.questions.length ? 1 : 0 })),
        2,
      )
    : undefined;
  return (features) => ({
    probabilities: which?.classify(features) ?? new Float64Array(0),
    answerable: whether?.classify(features)[1] ?? 0.5,
  });
}
