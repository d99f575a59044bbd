/** The kind of answer a question wants. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'clock'
  | 'duration'
  | 'extent'
  | 'distance'
  | 'age'
  | 'money'
  | 'count'
  | 'measure'
  | 'where'
  | 'why'
  | 'how'
  | 'which'
  | 'yes-no'
  | 'other';

const openers: [RegExp, QuestionKind][] = [
  [/^(?:at )?(?:what|which) time\b/, 'clock'],
  [
    /^(?:when\b|(?:since|until) when\b|(?:on |in )?(?:what|which) (?:day|date|month|year|week)\b)|\b(?:date|day|month|year) of\b/,
    'when',
  ],
  // "How long is it" may be about a road or a film.
  [/^how long (?:is|are|was|were)\b/, 'extent'],
  [/^(?:for )?how long\b|^how soon\b|^how many (?:second|minute|hour|day|night|week|month|year|decade)s\b/, 'duration'],
  [/^how old\b|\bage of\b/, 'age'],
  [/^how (?:far|high|deep|wide|tall|close)\b/, 'distance'],
  [/^how much (?:money|is|are|was|were|do|does|did|will|would|can|could|for|to)\b|\b(?:price|cost) of\b/, 'money'],
  [/^how (?:many|much|few)\b|\b(?:number|amount|count|total|figure|figures|percentage|percent) of\b/, 'count'],
  [/^how (?:big|large|heavy|fast|strong)\b/, 'measure'],
  [/^(?:who|whom|whose)\b/, 'who'],
  [/^(?:where|(?:in )?(?:what|which) (?:place|city|town|region|area|country))\b/, 'where'],
  [/^(?:why|how come|what (?:made|caused|triggered|prompted)|for what reason)\b|\breason\b/, 'why'],
  [/^how\b/, 'how'],
  [/^(?:which|what)\b/, 'which'],
  [/^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|am)\b/, 'yes-no'],
];

/** Begins or holds what any opener needs: most words of a question open nothing. */
const MAY_OPEN =
  /^(?:at|what|which|when|since|until|on|in|for|how|who|where|why|is|are|was|were|do|did|has|have|had|can|could|will|would|should|may|might|am)|of\b|reason\b/;

/**
 * The kind of a question, from its first question word.
 * @param words lower-case words of the question
 */
export function readQuestionKind(words: readonly string[]): QuestionKind {
  for (let start = 0; start < Math.min(words.length, FURTHEST_OPENER); start++) {
    const rest = words.slice(start, start + 4).join(' ');
    if (!MAY_OPEN.test(rest)) continue;
    const found = openers.find(([opener]) => opener.test(rest));
    if (found && (found[1] !== 'yes-no' || start === 0)) return found[1];
  }
  return closers.get(words.at(-1) ?? '') ?? 'other';
}

/** What a question without a question word ends in: “Haugland age”. */
const closers: ReadonlyMap<string, QuestionKind> = new Map([
  ['age', 'age'],
  ['price', 'money'],
  ['cost', 'money'],
  ['country', 'where'],
  ['city', 'where'],
  ['location', 'where'],
  ['address', 'where'],
]);

/** Later question words open a subordinate clause; earlier ones may follow a greeting or preposition. */
const FURTHEST_OPENER = 12;
