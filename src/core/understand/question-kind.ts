/** What sort of answer a question wants. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'count'
  | 'measure'
  | 'how'
  | 'which'
  | 'yes-no'
  | 'other';

const openers: [RegExp, QuestionKind][] = [
  [
    /^(?:how (?:long|soon)|(?:since|until) when|for how long|what (?:year|month|day|date|time)|(?:on )?(?:what|which) (?:date|day|month|year))\b/,
    'when',
  ],
  [/^how (?:many|much|few)\b|\b(?:number|amount|count|total|figure|figures|percentage|percent) of\b/, 'count'],
  [/^how (?:far|big|large|high|deep|tall|heavy|fast|wide|old|close|strong)\b/, 'measure'],
  [/^(?:who|whom|whose)\b/, 'who'],
  [/^when\b/, 'when'],
  [/^(?:where|(?:in )?(?:what|which) (?:place|city|town|region|area|country))\b/, 'where'],
  [/^(?:why|how come|what (?:made|caused|triggered|prompted)|for what reason)\b|\breason\b/, 'why'],
  [/^how\b/, 'how'],
  [/^(?:which|what)\b/, 'which'],
  [/^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|am)\b/, 'yes-no'],
];

/**
 * The kind of a question, from the first word that opens one.
 * @param words lower-case words of the question
 */
export function readQuestionKind(words: readonly string[]): QuestionKind {
  for (let start = 0; start < Math.min(words.length, FURTHEST_OPENER); start++) {
    const rest = words.slice(start, start + 4).join(' ');
    const found = openers.find(([opener]) => opener.test(rest));
    if (found && (found[1] !== 'yes-no' || start === 0)) return found[1];
  }
  return 'other';
}

/** Openers stand near the beginning, after a greeting or a preposition; further on they open a subordinate clause. */
const FURTHEST_OPENER = 12;
