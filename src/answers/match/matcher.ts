import type { Cache } from '../../contracts/cache.ts';
import type { Steps } from '../../contracts/steps.ts';
import { highest, largest } from '../../language/largest.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { synonymsOf } from '../../language/synonyms.ts';
import type { Entry, Pack } from '../../pack/pack.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import { type QuestionReader, type Term, wordingOf } from '../understand/understand.ts';
import { learnToClassify } from './classify-entries.ts';
import { learnPlaces } from './elsewhere.ts';
import { type Evidence, gatherEvidence, type SentenceShares } from './evidence.ts';
import { buildIndexInSteps } from './inverted-index.ts';
import { type LearnedEntry, type LearnedPack, type LearnedPhrasing, learnPack } from './learn-pack.ts';
import { meaningOf } from './meaning.ts';
import { learnFrames } from './news-frames.ts';
import { withPhrases } from './phrases.ts';
import { nearestSentences, type RankedSentence } from './rank-sentences.ts';
import { learnContext } from './sentence-context.ts';
import { learnSimilarWords, type SimilarWords } from './similar-words.ts';
import { placeId } from './teaching.ts';
import { learnAsides, readTopicWords, type TopicSigns } from './topic.ts';

/** Everything known about what a question may mean. */
export interface Weighed {
  /** Possible entries, likeliest first, at most `MOST_CANDIDATES`. */
  evidence: Evidence[];
  /** Probability that the story answers it, learned from answered and unanswered questions; ½ without both. */
  answerable: number;
  /** Weight of the heaviest word the story lacks. */
  strangeness: number;
  /** Sentences related to the question, nearest first. */
  sentences: RankedSentence[];
  shares: SentenceShares;
  /** Signs that the question is about the story. */
  topic: TopicSigns;
  /** A place it is about and the pack never mentions. */
  elsewhere?: string;
}

export interface Matcher {
  /** @param among ids of the articles asked about; all by default */
  weigh(terms: readonly Term[], among?: ReadonlySet<string>): Weighed;
  /** Whether a stem is in the story, or in what its editor wrote it says. */
  isKnown(stem: string): boolean;
  /** A word's weight in the pack, and its synonyms there. */
  importance(term: Term): number;
  similarTo: SimilarWords;
}

/** Entries examined closely per question. */
const MOST_CANDIDATES = 12;

/** Extra sentences examined by meaning, nearest first, though they share no word. */
const SENTENCES_LOOKED_AT = 3;

/** Some milliseconds' worth. */
const TEXTS_A_STEP = 5_000;

/** Words used per question: the heaviest ones of a pasted page, to bound its cost. */
const MOST_TERMS = 48;

/** Trains a matcher on a pack; deterministic. */
export function* trainMatcher(pack: Pack, reader: QuestionReader, cache?: Cache): Steps<Matcher> {
  const learned = yield* learnPack(pack, reader);
  const { entries, phrasings, known } = learned;
  const texts: (readonly Term[])[] = [];
  const said = new Set<string>();
  for (const { terms } of phrasings) {
    const text = withPhrases(terms);
    texts.push(text);
    for (const { stem } of text) said.add(stem);
    if (texts.length % TEXTS_A_STEP === 0) yield;
  }
  /** Whether any text has a phrase, or a word for it. */
  const isSaid = (phrase: string) => said.has(phrase) || [...synonymsOf(phrase)].some((stem) => said.has(stem));
  const similarTo = yield* learnSimilarWords(texts);
  const index = yield* buildIndexInSteps(texts, similarTo);
  const startOf = startsOf(phrasings, entries.length);
  const contextOf = yield* learnContext(
    learned.sentences,
    learned.sentenceTerms.map((terms) => withPhrases(terms)),
    learned.titleTerms,
    index.importance,
    similarTo,
  );
  const framesFor = yield* learnFrames(learned.sentenceOffers, learned.sentenceTerms);
  const classify = yield* learnToClassify(learned, cache);
  const written = yield* entriesByWording(phrasings);
  const elsewhereIn = yield* learnPlaces([...texts, ...learned.titleTerms.values()], (stem) => known.has(stem));
  const asideIn = yield* learnAsides(questionsAmong(learned));
  const bareAt = new Map(entries.flatMap(({ entry, isSentence }, at) => (isSentence ? [[entry.id, at] as const] : [])));

  /** Each entry's similarity and its nearest phrasing; 0 and undefined if no word is shared. */
  const findNearest = (terms: readonly Term[]) => {
    const { scores: nearness, texts: nearest } = index.searchGroups(terms, startOf);
    const nearestOf = (entry: number): LearnedPhrasing | undefined =>
      (nearness[entry] ?? 0) > 0 ? phrasings[nearest[entry] ?? 0] : undefined;
    return { nearness, nearestOf };
  };

  return {
    isKnown: (stem) => known.has(stem),
    importance: index.importance,
    similarTo,
    weigh(asked, among) {
      const terms = mostTelling(asked);
      const meaning = meaningOf(terms);
      const phrased = withPhrases(terms, isSaid);
      const { nearness, nearestOf } = findNearest(phrased);
      const { probabilities, answerable } = classify(terms, meaning, nearness);
      const own = written.get(wordingOf(asked));
      const context = contextOf(phrased);
      const framesAsked = framesFor(terms);
      // A frame counts as far as no sentence uses the question's own words.
      const unsaid = 1 - Math.min(1, highest(context));
      const shares = { context, frames: framesAsked.map((score) => unsaid * score) };
      const nearest = nearestSentences(
        learned,
        {
          kind: readQuestionKind(terms.map(({ word }) => word)),
          meaning,
          nearness,
          nearestOf,
          probabilities,
          shares,
        },
        among,
      );
      const ranked = nearness.slice();
      for (let number = 0; number < probabilities.length; number++)
        ranked[number] = (ranked[number] ?? 0) + (probabilities[number] ?? 0);
      for (const { sentence } of nearest.slice(0, SENTENCES_LOOKED_AT)) {
        const number = bareAt.get(placeId(sentence)) ?? 0;
        ranked[number] = 2 + (ranked[number] ?? 0);
      }
      if (among) for (const [number, { entry }] of entries.entries()) if (!isAmong(entry, among)) ranked[number] = 0;
      const evidenceFor = gatherEvidence(terms, meaning, index.importance, similarTo, shares);
      const elsewhere = elsewhereIn(terms);
      const evidence = largest(ranked, MOST_CANDIDATES + SENTENCES_LOOKED_AT).map((number) =>
        evidenceFor(entries[number] as LearnedEntry, {
          probability: probabilities[number] ?? 0,
          nearest: nearestOf(number),
          similarity: nearness[number] ?? 0,
          isWritten: number === own,
        }),
      );
      return {
        answerable,
        strangeness: highest(
          terms.filter(({ stem }) => !known.has(stem) && !isNumber(stem)).map(({ weight }) => weight),
        ),
        evidence,
        sentences: nearest,
        shares,
        topic: {
          context: highest(context),
          near: highest(nearness),
          frames: highest(framesAsked),
          meaning: highest(evidence.map((found) => found.meaning)),
          ...readTopicWords(terms, (stem) => known.has(stem), similarTo),
          aside: asideIn(terms),
        },
        ...(elsewhere && { elsewhere: elsewhere.word }),
      };
    },
  };
}

/** The number of each entry's first phrasing, then how many phrasings there are: those of an entry stand together. */
function startsOf(phrasings: readonly LearnedPhrasing[], entries: number): Int32Array {
  const starts = new Int32Array(entries + 1);
  for (const { entry } of phrasings) starts[entry + 1] = (starts[entry + 1] ?? 0) + 1;
  for (let entry = 0; entry < entries; entry++) starts[entry + 1] = (starts[entry + 1] ?? 0) + (starts[entry] ?? 0);
  return starts;
}

function* questionsAmong({ phrasings, entries }: LearnedPack): Generator<readonly Term[]> {
  for (const { entry, terms } of phrasings) if (entries[entry]?.entry.kind !== 'fact') yield terms;
}

/** Whether an entry cites any of these articles; `unanswered` questions belong to all. */
export function isAmong(entry: Entry, articles: ReadonlySet<string>): boolean {
  return entry.kind === 'unanswered' || entry.citations.some(({ article }) => articles.has(article));
}

/** The entry of each wording; excludes wordings that two entries share. */
function* entriesByWording(phrasings: readonly LearnedPhrasing[]): Steps<Map<string, number | undefined>> {
  const owners = new Map<string, number | undefined>();
  for (const { terms, entry } of phrasings) {
    const wording = wordingOf(terms);
    owners.set(wording, !owners.has(wording) || owners.get(wording) === entry ? entry : undefined);
    yield;
  }
  return owners;
}

/** The words used, in their original order. */
export function mostTelling(terms: readonly Term[]): readonly Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const kept = largest(
    terms.map(({ weight }) => weight),
    MOST_TERMS,
  );
  return kept.toSorted((one, other) => one - other).flatMap((at) => terms[at] ?? []);
}
