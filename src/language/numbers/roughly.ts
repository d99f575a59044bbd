const ROUGHLY =
  /(?:about|around|some|nearly|almost|than|over|least|most|up to|roughly|estimated|approximately|close to|under)\s+[$€£]?$/i;
/** An approximate number may differ by a tenth. */
const ROUGH_SHARE = 0.1;
const QUALIFIER_REACH = 20;

/** Whether the number at this index is approximate: "about 150". */
export function isRough(text: string, index: number): boolean {
  return ROUGHLY.test(text.slice(Math.max(0, index - QUALIFIER_REACH), index));
}

/** Whether two numbers match if either is approximate. */
export function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * ROUGH_SHARE;
}
