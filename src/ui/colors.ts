// The card's stripe. Never the only sign of an outcome: each card also says it in words.

export const ANSWERED_COLOR = 0x2e7d5b;
export const CLOSEST_COLOR = 0xb7791f;
export const UNKNOWN_COLOR = 0x6b7280;
export const NEUTRAL_COLOR = 0x3b5ba5;
/** Of the score list alone: it is found by it. */
export const QUIZ_SCORES_COLOR = 0x3b5ba6;
