import type { Pack } from './pack/pack.ts';

/** When to answer, and when to show nothing. */
export interface Caution {
  /** From this probability on that an answer's sentences are the right ones, it is given. */
  sure: number;
  /** Below this probability that the story has any answer, the outcome is unknown. */
  slight: number;
  /** Whether an answer may leave a telling word of the question unsaid: the pack has taught which words matter. */
  mayLeaveUnsaid: boolean;
}

/** With unanswered questions in the pack, the matcher has learnt what the story does not say. */
const TAUGHT: Caution = { sure: 0.42, slight: 0.3, mayLeaveUnsaid: true };
/** Without them, sharing words with the story proves little, and showing the nearest is honest. */
const UNTAUGHT: Caution = { sure: 0.5, slight: 0.2, mayLeaveUnsaid: false };

/** How careful to be with a pack's answers. */
export function cautionFor(pack: Pack): Caution {
  return pack.unanswered.length > 0 ? TAUGHT : UNTAUGHT;
}
