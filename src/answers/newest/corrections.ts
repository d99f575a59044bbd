/** Marks a sentence as a correction, in the bot's languages. */
const CORRECTS =
  /\b(?:correction|clarification|corrigendum|erratum|corrección|rectificación|korrektur|berichtigung|rectificatif|correção|sprostowanie)\b|(?<!\p{L})(?:виправлення|уточнення|정정)(?!\p{L})|\b(?:earlier|previous|original) (?:version|edition|report|article|story|post)\b|\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|identified)\b|\bmisstated\b/iu;

/** Before a retracted value: "eleven, not 14", "instead of 14". */
const TAKES_BACK = /(?<!\p{L})(?:not|instead of|rather than|and no longer|up from|down from)\s(?:the\s)?$/iu;
/** Same within a correction: "an earlier version said 12". */
const SAID_BEFORE = /\b(?:said|stated|reported|gave|put|read|had it)\b[^.;:]*$/iu;
/** Introduces the right value: "said 12; it is 14", "said 12, when it is 14". */
const RIGHT = /(?:[;:.]|\b(?:in fact|actually|rather|correct|when|but)\b|(?:^|[^\p{L}])it (?:is|was)\b)/iu;

/** Whether a sentence corrects an earlier error. */
export function isCorrection(sentence: string): boolean {
  return CORRECTS.test(sentence);
}

/** Whether a sentence retracts the value at this index, by giving it as the earlier one. */
export function takesBack(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  if (TAKES_BACK.test(before)) return true;
  const cue = isCorrection(sentence) ? SAID_BEFORE.exec(before) : null;
  return cue !== null && !RIGHT.test(cue[0]);
}
