import type { Citation } from '../pack/pack.ts';
import type { Answer, Answered } from './answer.ts';
import type { Slot } from './strict-slot.ts';
import { yesNoBefore } from './yes-no/yes-no-before.ts';

/** An answer as the command line prints it; scripts depend on the format. */
export interface AnswerJson {
  question: string;
  outcome: Answer['outcome'];
  /** The entry that answers (the first, for several parts), or the foreseen one. */
  entry: string | null;
  /** The editor's or the article's words; null if the story does not say. */
  answer: string | null;
  confidence: number;
  citations: Citation[];
  candidates: { entry: string; confidence: number }[];
  related: string[];
  corrected: Record<string, string>;
  notInStory: string[];
  /** What an unknown says besides. */
  note: string | null;
  /** The rule that vetoed an answer, if one did. */
  veto?: string;
  /** Set only if the story decides it; printed before the answer too. */
  yesNo?: 'yes' | 'no';
  /** The kind of value the story never gives, such as "age". */
  lacks?: string;
  /** The outcome of each question in a message with several. */
  parts?: { question: string; outcome: Answer['outcome']; entry: string | null }[];
  /** The day the answer is from, if articles disagree. */
  asOf?: string;
  /** Questions of the message that were not answered. */
  left?: string[];
  /** How many characters of a long message were skipped. */
  unread?: number;
}

/** Converts an answer to the stable format; key order is fixed. */
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
    const which = answer.compared ? `${formatCompared(answer.compared)} ` : '';
    return `${which}${yesNoBefore(answer, { yes: 'Yes: ', no: 'No: ' })}${said}`;
  }
  return answer.entry?.note ?? null;
}

const COMPARED = { more: 'More', fewer: 'Fewer', it: 'It is' };

/** Names the winner of a comparison: “More: drones.” */
export function formatCompared({ wants, thing }: NonNullable<Answered['compared']>): string {
  return `${COMPARED[wants ?? 'it']}: ${thing}.`;
}

function noteOf(answer: Answer): string | null {
  if (answer.outcome !== 'unknown') return null;
  if (answer.lacks) return `The story gives no ${LACKING[answer.lacks]}.`;
  if (answer.fragment) return 'This says nothing without the question before it.';
  const { itself } = answer;
  if (itself?.of === 'mention') return `The story does not mention ${itself.name}.`;
  if (itself?.of === 'author' || itself?.of === 'published' || itself?.of === 'source') return NOT_IN_HEADER[itself.of];
  return answer.entry?.note ?? null;
}

const NOT_IN_HEADER = {
  author: 'The article names no author.',
  published: 'The article gives no date of its own.',
  source: 'The article names no source.',
};

const LACKING: Record<Slot, string> = {
  age: 'age',
  money: 'price or sum of money',
  clock: 'time of day',
  length: 'height, length or distance',
  weight: 'weight',
  speed: 'speed',
  temperature: 'temperature',
};

/** Four decimals: enough to rank by, identical on every machine. */
function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
