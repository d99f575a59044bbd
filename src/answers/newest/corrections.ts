const HEADINGS =
  'correction|clarification|corrigendum|erratum|corrección|rectificación|korrektur|berichtigung|rectificatif|correção|sprostowanie';
const OTHER_HEADINGS = 'виправлення|уточнення|정정';
const EARLIER = 'earlier|previous|original';
const REPORTS = 'version|edition|report|article|story|post';
const WRONGLY = 'incorrectly|wrongly|mistakenly|erroneously';
const SAID = 'said|stated|reported|gave|identified';

/** Marks a sentence as a correction, in the bot's languages. */
const CORRECTS = new RegExp(
  String.raw`\b(?:${HEADINGS})\b|(?<!\p{L})(?:${OTHER_HEADINGS})(?!\p{L})|\b(?:${EARLIER}) (?:${REPORTS})\b|\b(?:${WRONGLY}) (?:${SAID})\b|\bmisstated\b`,
  'iu',
);

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
