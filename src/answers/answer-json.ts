import type { Citation } from '../pack/pack.ts';
import type { Answer, Answered } from './answer.ts';
import type { Slot } from './strict-slot.ts';
import { yesNoBefore } from './yes-no/yes-no-before.ts';

/** An answer as the command line prints it: a stable format that scripts depend on. */
export interface AnswerJson {
  question: string;
  outcome: Answer['outcome'];
  /** The entry that answers, the first of several for a message in parts, or the one that foresaw the question. */
  entry: string | null;
  /** What is said in the editor's words or the article's; null where the story does not say. */
  answer: string | null;
  confidence: number;
  citations: Citation[];
  candidates: { entry: string; confidence: number }[];
  related: string[];
  corrected: Record<string, string>;
  notInStory: string[];
  /** What an unknown says besides. */
  note: string | null;
  /** The rule that kept an answer back; there only where one did. */
  veto?: string;
  /** Whether what was asked is so; there only where the story decides it, and then before the answer as well. */
  yesNo?: 'yes' | 'no';
  /** What the story gives no value of, such as "age"; there only where that is certain. */
  lacks?: string;
  /** What became of the questions of a message that asks several; there only for such a message. */
  parts?: { question: string; outcome: Answer['outcome']; entry: string | null }[];
  /** The day that it is of, where articles of other days give other values; there only then. */
  asOf?: string;
  /** Questions of such a message that were left. */
  left?: string[];
  /** Characters of a long message that were not read. */
  unread?: number;
}

/** Puts an answer into the stable format; the keys always stand in the same order. */
export function toAnswerJson(answer: Answer): AnswerJson {
  return {
    question: answer.question,
    outcome: answer.outcome,
    entry: entryOf(answer),
    answer: sayAnswer(answer),
    confidence: round(answer.confidence),
    citations:
      answer.outcome === 'unknown'
        ? []
        : answer.citations.map(({ article, paragraph, sentence, quote }) => ({ article, paragraph, sentence, quote })),
    candidates: answer.candidates.map(({ id, confidence }) => ({ entry: id, confidence: round(confidence) })),
    related: answer.related.map(({ id }) => id),
    corrected: answer.corrected,
    notInStory: answer.notInStory,
    note: noteOf(answer),
    ...(answer.veto && { veto: answer.veto.rule }),
    ...(answer.outcome === 'answered' && answer.yesNo && { yesNo: answer.yesNo }),
    ...(answer.outcome === 'unknown' && answer.lacks && { lacks: answer.lacks }),
    ...(answer.parts && answer.parts.length > 1 && { parts: answer.parts.map(toPart) }),
    ...(answer.asOf && { asOf: answer.asOf.day }),
    ...(answer.left && { left: answer.left }),
    ...(answer.unread !== undefined && { unread: answer.unread }),
  };
}

function toPart(part: Answer) {
  return { question: part.question, outcome: part.outcome, entry: entryOf(part) };
}

function entryOf(answer: Answer): string | null {
  return (answer.outcome === 'answered' ? answer.entries[0]?.id : answer.entry?.id) ?? null;
}

function sayAnswer(answer: Answer): string | null {
  if (answer.outcome === 'answered') {
    const said = answer.text || answer.citations.map(({ quote }) => quote).join(' ');
    const which = answer.compared ? `${sayCompared(answer.compared)} ` : '';
    return `${which}${yesNoBefore(answer, { yes: 'Yes: ', no: 'No: ' })}${said}`;
  }
  return answer.entry?.note ?? null;
}

const COMPARED = { more: 'More', fewer: 'Fewer', it: 'It is' };

/** Which of two things it is: “More: drones.” */
export function sayCompared({ wants, thing }: NonNullable<Answered['compared']>): string {
  return `${COMPARED[wants ?? 'it']}: ${thing}.`;
}

function noteOf(answer: Answer): string | null {
  if (answer.outcome !== 'unknown') return null;
  if (answer.lacks) return `The story gives no ${LACKING[answer.lacks]}.`;
  if (answer.fragment) return 'This says nothing without the question before it.';
  return answer.itself?.of === 'mention'
    ? `The story does not mention ${answer.itself.name}.`
    : (answer.entry?.note ?? null);
}

const LACKING: Record<Slot, string> = {
  age: 'age',
  money: 'price or sum of money',
  clock: 'time of day',
  length: 'height, length or distance',
  weight: 'weight',
  speed: 'speed',
  temperature: 'temperature',
};

/** Four decimals: enough to rank by, and the same text on every machine. */
function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
