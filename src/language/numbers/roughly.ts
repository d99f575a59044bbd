const ROUGHLY =
  /(?:about|around|some|nearly|almost|than|over|least|most|up to|roughly|estimated|approximately|close to|under)\s+[$€£]?$/i;
/** What is said roughly may differ by a tenth. */
const ROUGH_SHARE = 0.1;
const REACH = 20;

/** Whether the number at this place of a text is said roughly: "about 150". */
export function isRough(text: string, index: number): boolean {
  return ROUGHLY.test(text.slice(Math.max(0, index - REACH), index));
}

/** Whether one number may stand for another where either is said roughly. */
export function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * ROUGH_SHARE;
}
