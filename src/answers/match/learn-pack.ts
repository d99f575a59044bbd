import type { Steps } from '../../contracts/steps.ts';
import { answerWithQuotes, citationsOf, phrasingsOf } from '../../pack/entries.ts';
import type { Entry, Pack, Sentence } from '../../pack/pack.ts';
import { type Offer, offersOf } from '../understand/answer-kind.ts';
import { countedStems } from '../understand/counted-noun.ts';
import { type QuestionKind, readQuestionKind } from '../understand/question-kind.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { meaningOf } from './meaning.ts';
import {
  findTeachingTexts,
  interviewQuestions,
  numbersByPlace,
  placeId,
  sentenceEntry,
  sentencesOf,
} from './teaching.ts';

/** A pack as the matcher sees it. */
export interface LearnedPack {
  /** Questions, then unanswered ones, facts, and sentences as entries. */
  entries: LearnedEntry[];
  sentences: Sentence[];
  /** The words of each sentence. */
  sentenceTerms: (readonly Term[])[];
  /** What each sentence has to offer. */
  sentenceOffers: ReadonlySet<Offer>[];
  /** Headline words by article id. */
  titleTerms: Map<string, readonly Term[]>;
  /** Indices of entries that cite a sentence. */
  grounded: number[];
  /** Every text that can match an entry. */
  phrasings: LearnedPhrasing[];
  /** More texts for a question's vocabulary: its answer, quotes and the facts behind them. */
  lessons: LearnedText[];
  /** Stems in the story, or in what its editor wrote it says. */
  known: Set<string>;
}

export interface LearnedEntry {
  entry: Entry;
  /** The entry is a bare sentence of the article. */
  isSentence: boolean;
  /** Stems of its phrasings, answer and cited sentences. */
  stems: Set<string>;
  /** Stems of the sentence before, which a pronoun of a bare sentence may stand for. */
  meant: ReadonlySet<string>;
  /** The kind of each phrasing; empty for a statement. */
  kinds: QuestionKind[];
  /** The kinds of value in its answer and quotes, which are all that a reader sees; none for an `unanswered` question. */
  offers: Set<Offer>;
  /** What the sentences it cites count. */
  counted: Set<string>;
  /** Indices of the sentences it cites. */
  sentences: number[];
}

export interface LearnedText {
  terms: Term[];
  /** Set once a question is compared with it. */
  meaning?: Float32Array;
  /** Number of its entry. */
  entry: number;
}

export interface LearnedPhrasing extends LearnedText {
  text: string;
}

/** Reads every text of a pack once. */
export function* learnPack(pack: Pack, reader: QuestionReader): Steps<LearnedPack> {
  const read = (text: string) => reader.readOwn(text).terms;
  const inEnglish = (text: string) => reader.inEnglish?.(text) ?? text;
  const sentences = sentencesOf(pack);
  const numberAt = numbersByPlace(sentences);
  const sentenceTerms: Term[][] = [];
  const sentenceStems: Set<string>[] = [];
  const sentenceOffers: Set<Offer>[] = [];
  for (const { text } of sentences) {
    const terms = read(text);
    sentenceTerms.push(terms);
    sentenceStems.push(stemsOf(terms));
    sentenceOffers.push(offersOf(text));
    yield;
  }
  const titleTerms = new Map<string, Term[]>();
  for (const { id, title } of pack.articles) {
    titleTerms.set(id, read(title));
    yield;
  }
  const teachingTexts = yield* findTeachingTexts(pack.facts);
  const asked = interviewQuestions(pack);
  const answers = new Set(asked.map(({ id }) => id));
  const bare = sentences.filter((sentence) => !answers.has(placeId(sentence))).map(sentenceEntry);
  const written = [...pack.questions, ...asked, ...pack.unanswered, ...pack.facts];
  const learned: LearnedPack = {
    entries: [],
    sentences,
    sentenceTerms,
    sentenceOffers,
    titleTerms,
    grounded: [],
    phrasings: [],
    lessons: [],
    known: new Set([...titleTerms.values()].flatMap((terms) => [...stemsOf(terms)])),
  };
  for (const [number, entry] of [...written, ...bare].entries()) {
    const phrasings: LearnedPhrasing[] = [];
    for (const text of phrasingsOf(entry)) {
      phrasings.push({ text, terms: read(text), entry: number });
      yield;
    }
    const lessons = teachingTexts(entry).map((text) => ({ terms: read(text), entry: number }));
    const shown = entry.kind === 'unanswered' ? [] : citationsOf(entry);
    const cited = [...new Set(shown.flatMap((citation) => numberAt.get(placeId(citation)) ?? []))];
    const stems = stemsOf([...phrasings, ...lessons].flatMap(({ terms }) => terms));
    for (const sentence of cited) for (const stem of sentenceStems[sentence] ?? []) stems.add(stem);
    if (entry.kind !== 'unanswered') for (const stem of stems) learned.known.add(stem);
    const kinds =
      entry.kind === 'fact' ? [] : phrasings.map(({ terms }) => readQuestionKind(terms.map(({ word }) => word)));
    const told = entry.kind === 'unanswered' ? '' : answerWithQuotes(entry);
    learned.entries.push({
      entry,
      isSentence: number >= written.length,
      stems,
      meant: number >= written.length ? meantBy(cited[0] ?? -1, sentences, sentenceStems) : NONE,
      kinds,
      offers: offersOf(inEnglish(told)),
      counted: new Set(cited.flatMap((sentence) => [...countedStems(sentenceTerms[sentence] ?? [])])),
      sentences: cited,
    });
    if (cited.length > 0) learned.grounded.push(number);
    for (const phrasing of phrasings) learned.phrasings.push(phrasing);
    for (const lesson of lessons) learned.lessons.push(lesson);
    yield;
  }
  return learned;
}

const NONE: ReadonlySet<string> = new Set();
/** “She held eleven meetings”, “I felt terrible, he said”: of whom the sentence before tells. */
const POINTS_BACK =
  /^\W*(?:he|she|it|they|his|her|its|their)\b|["”»]\W*(?:he|she|they)\b|\b(?:he|she|they) (?:said|added|told)\b/i;

function meantBy(
  number: number,
  sentences: readonly Sentence[],
  stems: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const [before, sentence] = [sentences[number - 1], sentences[number]];
  const isPointing = sentence && POINTS_BACK.test(sentence.text) && before?.article === sentence.article;
  return (isPointing && before?.paragraph === sentence.paragraph ? stems[number - 1] : undefined) ?? NONE;
}

/** A text's meaning; few of a pack's texts are ever compared. */
export function meaningOfText(text: LearnedText): Float32Array {
  text.meaning ??= meaningOf(text.terms);
  return text.meaning;
}

function stemsOf(terms: readonly Term[]): Set<string> {
  return new Set(terms.map(({ stem }) => stem));
}
