import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords } from '../../language/read-words.ts';
import type { Entry, Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';
import { describeEntry, describeKind, isBareSentence } from '../entry-words.ts';
import { type Advice, adviseOn } from './explain-advice.ts';
import { describeReasons } from './explain-outcome.ts';

/** Explains an answer to the pack's editor. */
export interface Explanation {
  question: string;
  outcome: Answer['outcome'];
  /** The compared words, names as the pack writes them. */
  words: string[];
  /** Those words that are the pack's names. */
  names: string[];
  /** Misspelt word → the word it was read as. */
  corrected: Record<string, string>;
  notInStory: string[];
  /** Likeliest first. */
  candidates: ExplainedCandidate[];
  /** Probability that no candidate is meant, 0 to 1. */
  none: number;
  /** Whole sentences. */
  reasons: string[];
  advice: Advice[];
}

export interface ExplainedCandidate {
  /** The entry's id in backticks, or a sentence's place. */
  name: string;
  kind: string;
  confidence: number;
  /** The nearest text and its kind; absent if none shares a word. */
  nearest?: { what: string; text: string };
}

/** Explains an answer: one explanation, or one for each combined answer. */
export function explainAnswer(answer: Answer, pack: Pack): Explanation[] {
  return (answer.parts ?? [answer]).map((part) => explain(part, pack));
}

function explain(answer: Answer, pack: Pack): Explanation {
  const names = new Map(pack.names.map(({ name }) => [symbolOf(name), name]));
  // Without compared words, candidates only reflect how often entries are asked.
  const candidates = answer.understood.length > 0 ? answer.candidates : [];
  return {
    question: answer.question,
    outcome: answer.outcome,
    words: answer.understood.map((word) => names.get(word) ?? word),
    names: [...new Set(answer.understood.flatMap((word) => names.get(word) ?? []))],
    corrected: answer.corrected,
    notInStory: answer.notInStory,
    candidates: candidates.map(({ entry, confidence, phrasing }) => ({
      name: describeEntry(entry, pack),
      kind: describeKind(entry),
      confidence,
      ...(phrasing === '' ? {} : { nearest: { what: whatIsNearest(entry), text: phrasing } }),
    })),
    none: Math.max(0, 1 - candidates.reduce((sum, { confidence }) => sum + confidence, 0)),
    reasons: describeReasons(answer, pack),
    advice: adviseOn(answer, pack),
  };
}

/** The symbol of a name among the compared words, such as "north_korea". */
function symbolOf(name: string): string {
  return writeNumbersAsDigits(readWords(name))
    .map(({ text }) => text)
    .join('_');
}

function whatIsNearest(entry: Entry): string {
  if (entry.kind !== 'fact') return 'nearest phrasing';
  return isBareSentence(entry) ? 'it says' : 'the fact';
}
