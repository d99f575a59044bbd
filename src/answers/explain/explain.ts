import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords } from '../../language/read-words.ts';
import type { Entry, Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';
import { isBareSentence, tellEntry, tellKind } from '../entry-words.ts';
import { type Advice, adviseOn } from './explain-advice.ts';
import { tellReasons } from './explain-outcome.ts';

/** Why an answer is what it is, for the editor of the pack. */
export interface Explanation {
  question: string;
  outcome: Answer['outcome'];
  /** The words that were compared, names as the pack writes them. */
  words: string[];
  /** Those of the words that are names of the pack. */
  names: string[];
  /** Misspelt word → the word it was read as. */
  corrected: Record<string, string>;
  notInStory: string[];
  /** Likeliest first. */
  candidates: ExplainedCandidate[];
  /** The probability, 0 to 1, that the question asks none of the candidates. */
  none: number;
  /** Whole sentences. */
  reasons: string[];
  advice: Advice[];
}

export interface ExplainedCandidate {
  /** The entry's id in backticks, or the place of a sentence. */
  name: string;
  kind: string;
  confidence: number;
  /** The text that came nearest to the question, with what it is; absent where none shares a word with it. */
  nearest?: { what: string; text: string };
}

/** Explains an answer: one explanation, or one for each of those that it was put together from. */
export function explainAnswer(answer: Answer, pack: Pack): Explanation[] {
  return (answer.parts ?? [answer]).map((part) => explain(part, pack));
}

function explain(answer: Answer, pack: Pack): Explanation {
  const names = new Map(pack.names.map(({ name }) => [symbolOf(name), name]));
  // Without a word to compare, the candidates are only what is asked most.
  const candidates = answer.understood.length > 0 ? answer.candidates : [];
  return {
    question: answer.question,
    outcome: answer.outcome,
    words: answer.understood.map((word) => names.get(word) ?? word),
    names: [...new Set(answer.understood.flatMap((word) => names.get(word) ?? []))],
    corrected: answer.corrected,
    notInStory: answer.notInStory,
    candidates: candidates.map(({ entry, confidence, phrasing }) => ({
      name: tellEntry(entry, pack),
      kind: tellKind(entry),
      confidence,
      ...(phrasing === '' ? {} : { nearest: { what: whatIsNearest(entry), text: phrasing } }),
    })),
    none: Math.max(0, 1 - candidates.reduce((sum, { confidence }) => sum + confidence, 0)),
    reasons: tellReasons(answer, pack),
    advice: adviseOn(answer, pack),
  };
}

/** The word that stands for a name among the words compared, such as "north_korea". */
function symbolOf(name: string): string {
  return writeNumbersAsDigits(readWords(name))
    .map(({ text }) => text)
    .join('_');
}

function whatIsNearest(entry: Entry): string {
  if (entry.kind !== 'fact') return 'nearest phrasing';
  return isBareSentence(entry) ? 'it says' : 'the fact';
}
