import type { Answer, Answered, Answerer, Candidate, Understood } from './answer.ts';
import { answerParts } from './answer-parts.ts';
import { makeCompleter } from './complete-question.ts';
import { estimateConfidence } from './match/confidence.ts';
import { type Evidence, trainMatcher } from './match/matcher.ts';
import { placeOf, sentenceEntry } from './match/teaching.ts';
import type { FactEntry, Pack, QuestionEntry } from './pack/pack.ts';
import { makeReader, type Term } from './understand/understand.ts';

/** From this confidence on, the best candidate is given as the answer. */
const SURE = 0.5;
/** A foreseen question without an answer refuses when it is this much likelier than the best answer; below, the nearest is shown. */
const REFUSAL_LEAD = 0.25;
/** Below this confidence in every answer, the story has nothing near. */
const SLIGHT = 0.05;
const MOST_CANDIDATES = 5;
const MOST_RELATED = 3;
const MOST_CLOSEST = 3;
/** Words that tell at least this much, and are unknown to the story, are named to the reader ("price" just does). */
const TELLING = 0.42;
const MOST_WORDS_NAMED = 5;

/** Learns a pack and answers from it. */
export function trainAnswerer(pack: Pack): Answerer {
  const reader = makeReader(pack);
  const matcher = trainMatcher(pack, reader);
  const questions = new Map(pack.questions.map((entry) => [entry.id, entry]));

  const answerPart = (question: string): Answer => {
    const { terms, corrected } = reader.read(question);
    const weighed = matcher.weigh(terms);
    const confidences = estimateConfidence(weighed);
    const candidates = weighed.evidence
      .map((found, index) => ({ ...found, confidence: confidences[index] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence);
    const best = candidates.find(isAnswer);
    const refusal = candidates.find((found) => found.entry.kind === 'unanswered');
    const understood: Understood = {
      question,
      confidence: candidates[0]?.confidence ?? 0,
      candidates: candidates.slice(0, MOST_CANDIDATES).map(toCandidate),
      related: relatedTo(candidates, best),
      understood: terms.map(({ word }) => word),
      corrected,
      notInStory: unknownWords(terms),
    };
    const foreseen = refusal?.entry.kind === 'unanswered' ? { entry: refusal.entry } : {};
    if (best && best.confidence >= SURE && best.confidence > (refusal?.confidence ?? 0)) {
      const { entry } = best;
      return { ...understood, outcome: 'answered', entries: [entry], text: textOf(entry), citations: entry.citations };
    }
    if (refusal && refusal.confidence - (best?.confidence ?? 0) >= REFUSAL_LEAD)
      return { ...understood, ...foreseen, outcome: 'unknown' };
    const citations = weighed.sentences
      .slice(0, MOST_CLOSEST)
      .flatMap(({ sentence }) => sentenceEntry(sentence).citations);
    if ((best?.confidence ?? 0) < SLIGHT || citations.length === 0) return { ...understood, outcome: 'unknown' };
    return { ...understood, outcome: 'closest', citations };
  };

  const unknownWords = (terms: readonly Term[]): string[] => {
    const unknown = terms.filter(
      ({ stem, weight }) => weight >= TELLING && !matcher.isKnown(stem) && !/^\d/.test(stem),
    );
    return [...new Set(unknown.map(({ word }) => word))].slice(0, MOST_WORDS_NAMED);
  };

  return {
    ask: (question) => answerParts(question, answerPart),
    askEntry(id) {
      const entry = questions.get(id);
      return entry && answerWith(entry);
    },
    complete: makeCompleter(pack),
  };
}

type Judged = Evidence & { confidence: number };
type JudgedAnswer = Judged & { entry: QuestionEntry | FactEntry };

function isAnswer(found: Judged): found is JudgedAnswer {
  return found.entry.kind !== 'unanswered';
}

function toCandidate({ entry, confidence, phrasing }: Judged): Candidate {
  return { id: entry.id, entry, confidence, phrasing };
}

/** The curated questions among the candidates, best first, without the one that is the answer. */
function relatedTo(candidates: readonly Judged[], answer: Judged | undefined): QuestionEntry[] {
  const given = answer && answer.confidence >= SURE ? answer.entry : undefined;
  return candidates
    .flatMap(({ entry }) => (entry.kind === 'question' && entry !== given ? [entry] : []))
    .slice(0, MOST_RELATED);
}

/** A bare sentence is its own answer: its quote says all, and nothing is put in other words. */
function textOf(entry: QuestionEntry | FactEntry): string {
  if (entry.kind === 'question') return entry.answer;
  return entry.citations.some((citation) => placeOf(citation) === entry.id) ? '' : entry.fact;
}

/** An answer chosen by the reader, from a list or a button: nothing was guessed. */
function answerWith(entry: QuestionEntry): Answered {
  return {
    outcome: 'answered',
    question: entry.question,
    confidence: 1,
    candidates: [{ id: entry.id, entry, confidence: 1, phrasing: entry.question }],
    understood: [],
    related: [],
    corrected: {},
    notInStory: [],
    entries: [entry],
    text: entry.answer,
    citations: entry.citations,
  };
}
