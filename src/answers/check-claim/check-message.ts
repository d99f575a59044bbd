import type { Answer, Answerer } from '../answer.ts';
import type { CheckedClaim } from './check-claim.ts';
import { readClaims } from './read-claims.ts';

/** What the story has to a message, sentence by sentence. */
export interface CheckedMessage {
  sentences: CheckedSentence[];
  /** How many sentences there were beyond those that are checked. */
  left: number;
}

export type CheckedSentence =
  | { text: string; kind: 'claim'; checked: CheckedClaim }
  | { text: string; kind: 'question'; answer: Answer };

/** Weighs every claim of a message and answers its questions. No sentences where it says nothing that could be checked. */
export function checkMessage(message: string, { check, ask }: Pick<Answerer, 'check' | 'ask'>): CheckedMessage {
  const { claims, left } = readClaims(message);
  const sentences = claims.map(
    ({ text, isQuestion }): CheckedSentence =>
      isQuestion ? { text, kind: 'question', answer: ask(text) } : { text, kind: 'claim', checked: check(text) },
  );
  return { sentences, left };
}
