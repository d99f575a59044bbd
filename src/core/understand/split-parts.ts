const opener =
  "(?:(?:(?:by|for|since|in|to|with|at|on|of|from|near|about|against|until|after|before|into|under|around) )?(?:how|what|whats|what's|who|whom|whose|when|where|which|why)|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)";
// A run of signs or spaces is looked at from its beginning only: readers can paste a million of them.
const boundary = new RegExp(
  `(?:(?<!\\?)\\?+|(?<![,;.!])[,;.!]+)\\s*(?:and |but |also |plus |then )*(?=${opener}\\b)|(?<!\\s)\\s+(?:and|nd|n|but|also|plus|&|\\+)\\s+(?:also |then )?(?=${opener}\\b)`,
  'giu',
);
/** What only asks back whether the rest is so. */
const tag = /^(?:is|was|are|were) (?:that|it|this|they|those) (?:right|true|correct|so|real)\W*$/i;

/** Asks something, whatever little words come first. */
const asks = new RegExp(
  `^(?:(?:so|ok|okay|and|but|hey|hi|lol|wait|also|then|well|um|pls|please)\\b\\W*)*${opener}\\b`,
  'iu',
);

/** A third part is more than one answer can hold. */
const MOST_PARTS = 2;
/** "Really? when", "wait, what": shorter stretches are no question of their own. */
const SHORTEST_PART = 9;

/**
 * The parts of a question that asks two things at once, such as "how many drones, and what did Ukraine do after?".
 * Empty for a question in one part, or in more than two, and where one of two only tells something.
 */
export function splitParts(question: string): string[] {
  const parts = question.split(boundary).map((part) => part.trim());
  const whole = parts.filter((part) => part.length >= SHORTEST_PART && !tag.test(part));
  const areAll = whole.length === MOST_PARTS && whole.length === parts.filter(Boolean).length;
  return areAll && whole.every((part) => asks.test(part)) ? whole : [];
}
