/** What tells that a sentence takes something back, in the languages of the bot. */
const CORRECTS =
  /\b(?:correction|clarification|corrigendum|erratum|corrección|rectificación|korrektur|berichtigung|rectificatif|correção|sprostowanie)\b|(?<!\p{L})(?:виправлення|уточнення|정정)(?!\p{L})|\b(?:earlier|previous|original) (?:version|edition|report|article|story|post)\b|\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|identified)\b|\bmisstated\b/iu;

/** What stands before a value that is taken back: "eleven, not 14", "instead of 14". */
const TAKES_BACK = /(?<!\p{L})(?:not|instead of|rather than|and no longer|up from|down from)\s(?:the\s)?$/iu;
/** The same in a sentence that corrects: "an earlier version said 12". */
const SAID_BEFORE = /\b(?:said|stated|reported|gave|put|read|had it)\b[^.;:]*$/iu;
/** From here on such a sentence says what is right: "said 12; it is 14", "said 12, when it is 14". */
const RIGHT = /(?:[;:.]|\b(?:in fact|actually|rather|correct|when|but)\b|(?:^|[^\p{L}])it (?:is|was)\b)/iu;

/** Whether a sentence says that something was wrong before. */
export function isCorrection(sentence: string): boolean {
  return CORRECTS.test(sentence);
}

/** Whether a sentence takes back the value at this place: it is told as what was said before. */
export function takesBack(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  if (TAKES_BACK.test(before)) return true;
  const cue = isCorrection(sentence) ? SAID_BEFORE.exec(before) : null;
  return cue !== null && !RIGHT.test(cue[0]);
}
