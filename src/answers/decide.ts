import { isNumber } from '../language/numbers/numbers-as-digits.ts';
import { readWords } from '../language/read-words.ts';
import { stem } from '../language/stem.ts';
import { phrasingsOf } from '../pack/entries.ts';
import type { AnswerEntry, QuestionEntry, UnansweredEntry } from '../pack/pack.ts';
import type { Answer, Candidate, Closest, Understood } from './answer.ts';
import { MOST_CLOSEST } from './answer-parts.ts';
import { type Caution, INFORMATIVE_WEIGHT, MARGIN, supportFrom } from './caution.ts';
import { answerText } from './chosen-answer.ts';
import { findAnswerGate, findTopicGate, wordShownToUser } from './gates.ts';
import { estimateConfidence, type SignWeights } from './match/confidence.ts';
import type { Evidence } from './match/evidence.ts';
import type { Matcher, Weighed } from './match/matcher.ts';
import { placeId, sentenceEntry } from './match/teaching.ts';
import type { Term, Understanding } from './understand/understand.ts';
import { roleWithout } from './veto/another-role.ts';
import type { FindVeto } from './veto/veto.ts';

/** Minimum probability to accept a foreseen unanswered question. */
const FORESEEN = 0.35;
/** Same, if it shares none of the question's informative words. */
const FORESEEN_IN_OTHER_WORDS = 0.9;
/** Minimum score, relative to the nearest sentence, to be cited with it. */
const NEARLY = 0.4;
/** Minimum score, relative to the nearest sentence, to be as good an answer. */
const AS_NEAR = 0.85;
const MOST_CANDIDATES = 5;
const MOST_RELATED = 3;
const MOST_WORDS_NAMED = 5;

/** A pack's learned weights and thresholds. */
export interface Judgement {
  weights: SignWeights;
  caution: Caution;
}

/** One parsed question and its possible meanings. */
export interface Considered extends Understanding {
  question: string;
  weighed: Weighed;
}

/** Decides the outcome of one question. */
export function decide(
  { question, terms, corrected, weighed }: Considered,
  { weights, caution }: Judgement,
  isKnown: Matcher['isKnown'],
  findVeto: FindVeto,
): Answer {
  const confidences = estimateConfidence(weighed, weights);
  const candidates = weighed.evidence
    .map((found, index) => ({ ...found, confidence: confidences[index] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  const asksAnything = terms.some(({ weight }) => weight > 0);
  const best = candidates.find(isAnswer);
  const foreseen = candidates.find(
    (found) => isForeseen(found) && !asksMoreThanWhat(found, terms) && !asksAnotherRole(found, terms),
  ) as JudgedRefusal | undefined;
  const notInStory = unknownWords(terms, isKnown);
  const isAhead = asksAnything && best !== undefined && best === candidates[0] && standsOut(best, candidates, caution);
  const answerGate = isAhead ? findAnswerGate(best, terms, notInStory, caution) : undefined;
  const isLikely = isAhead && answerGate === undefined;
  const veto = isLikely && !best.isWritten ? findVeto(terms, best.entry) : undefined;
  const isSure = isLikely && veto === undefined;
  const understood: Understood = {
    question,
    confidence: candidates[0]?.confidence ?? 0,
    candidates: candidates.slice(0, MOST_CANDIDATES).map(toCandidate),
    related: relatedTo(candidates, isSure ? best : undefined),
    understood: terms.map(({ word }) => word),
    corrected,
    notInStory,
    ...(veto && { veto }),
  };
  if (isSure)
    return {
      ...understood,
      outcome: 'answered',
      entries: [best.entry],
      text: answerText(best.entry),
      citations: best.entry.citations,
    };
  const expected = foreseen ? { entry: foreseen.entry } : {};
  const { citations, asNear } = nearestCitations(weighed);
  const topicGate = asksAnything ? findTopicGate(weighed, caution) : undefined;
  const isNear =
    asksAnything &&
    topicGate === undefined &&
    citations.length > 0 &&
    sum(candidates.filter(isAnswer)) >= Math.max(caution.slight, foreseen?.confidence ?? 0);
  const gate = topicGate ?? answerGate;
  const rest = { ...understood, ...expected, ...(gate && { gate }) };
  return isNear ? { ...rest, outcome: 'closest', citations, asNear } : { ...rest, outcome: 'unknown' };
}

type JudgedCandidate = Evidence & { confidence: number };
type JudgedAnswer = JudgedCandidate & { entry: AnswerEntry };
type JudgedRefusal = JudgedCandidate & { entry: UnansweredEntry };

/** The nearest sentence and close runners-up; distant ones would bury it. */
export function nearestCitations({ sentences }: Weighed): Pick<Closest, 'citations' | 'asNear'> {
  const nearest = sentences[0]?.rank ?? 0;
  const near = sentences.slice(0, MOST_CLOSEST).filter(({ rank }) => rank >= NEARLY * nearest);
  return {
    citations: near.flatMap(({ sentence }) => sentenceEntry(sentence).citations),
    asNear: near.filter(({ rank }) => rank >= AS_NEAR * nearest).length,
  };
}

function unknownWords(terms: readonly Term[], isKnown: Matcher['isKnown']): string[] {
  const unknown = terms.filter(({ stem, weight }) => weight >= INFORMATIVE_WEIGHT && !isKnown(stem) && !isNumber(stem));
  return [...new Set(unknown.map(wordShownToUser))].slice(0, MOST_WORDS_NAMED);
}

function sum(candidates: readonly JudgedCandidate[]): number {
  return candidates.reduce((total, { confidence }) => total + confidence, 0);
}

/** Whether an answer is sure enough and unambiguous. */
function standsOut(answer: JudgedAnswer, candidates: readonly JudgedCandidate[], caution: Caution): boolean {
  const places = new Set(answer.entry.citations.map(placeId));
  // With a sentence in common, either will do.
  const agreeing: JudgedAnswer[] = [];
  const rivals: JudgedAnswer[] = [];
  for (const other of candidates) {
    if (other === answer || !isAnswer(other)) continue;
    const isShared = other.entry.citations.some((citation) => places.has(placeId(citation)));
    (isShared ? agreeing : rivals).push(other);
  }
  const support = supportFrom(answer, agreeing, caution);
  return support >= caution.sure && rivals.every(({ confidence }) => support >= MARGIN * confidence);
}

/** Whether a foreseen unanswered question matches, so that its note is shown. */
function isForeseen(found: JudgedCandidate): found is JudgedRefusal {
  const least = found.gap < INFORMATIVE_WEIGHT ? FORESEEN : FORESEEN_IN_OTHER_WORDS;
  return found.entry.kind === 'unanswered' && found.confidence >= least;
}

/**
 * Whether the nearest phrasing asks more than a “what is it” question:
 * “what's a Himars go for” only resembles “what's a Himars”, and its note on the price would not fit.
 */
function asksMoreThanWhat({ phrasing, isWritten }: JudgedCandidate, terms: readonly Term[]): boolean {
  const words = terms.map(({ word }) => word);
  return !isWritten && WHAT_IT_IS.test(words.join(' ')) && readWords(phrasing).length > words.length;
}

/** “Who is the doctor?” is not foreseen by “Who is the captain?”, much as they are alike. */
function asksAnotherRole({ entry, isWritten }: JudgedCandidate, terms: readonly Term[]): boolean {
  if (isWritten || entry.kind !== 'unanswered') return false;
  // Read only where a role is asked for: an entry may have hundreds of phrasings.
  const isSaid = (role: string) =>
    phrasingsOf(entry).some((text) => readWords(text).some((one) => stem(one.text) === role));
  return roleWithout(terms, isSaid) !== undefined;
}

const WHAT_IT_IS = /^(?:so )?(?:what|who) (?:is|are|was|were)(?: (?:a|an|the))? \S+$/;

function isAnswer(found: JudgedCandidate): found is JudgedAnswer {
  return found.entry.kind !== 'unanswered';
}

function toCandidate({ entry, confidence, phrasing }: JudgedCandidate): Candidate {
  return { id: entry.id, entry, confidence, phrasing };
}

/** The curated questions among the candidates, best first, without the answer. */
function relatedTo(candidates: readonly JudgedCandidate[], answer: JudgedCandidate | undefined): QuestionEntry[] {
  const given = answer?.entry;
  return candidates
    .flatMap(({ entry }) => (entry.kind === 'question' && entry !== given ? [entry] : []))
    .slice(0, MOST_RELATED);
}
