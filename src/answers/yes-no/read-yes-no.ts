/** A question that asks whether something is so, as what it would claim. */
export interface AskedWhether {
  /** What is claimed, but for the verb that the question begins with. */
  claim: string;
  /** That verb, where it belongs into the claim: "was" of "was he hurt"; "did" adds nothing. */
  verb?: string;
  /** It asks of anybody at all, and the claim says nobody: where that is said, the answer is no. */
  isOfAnybody?: true;
}

/** Longer messages are no plain question. */
const MOST_CHARACTERS = 300;
/** A name with a question mark claims nothing. */
const FEWEST_WORDS = 4;

const OPENING = /^(?:(?:so|and|but|wait|hey|ok|okay|well|um|lol|then|also|yo|hmm|please)[\s,]+)*/i;
const VERB =
  /^(?:(?<empty>do|does|did|has|have|had)|(?<verb>is|are|was|were|can|could|will|would|should|may|might|must))\s+(?<rest>.+)$/i;
const TAG =
  /[\s,]+(?:right|correct|true|yes|no|or not|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]t| not)? (?:it|he|she|they|that))$/i;
const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;
/** “Did he not …?” is answered with yes by some and with no by others; “or” asks for one of two. */
const UNCLEAR = /\b(?:not|never|or|nobody|none|any\w*|ever|also|too|either)\b|n['’]t\b/i;
const ANYBODY = /^(?:anybody|anyone|any one|somebody|someone)\b/i;

/** Reads what a question asks whether it is so; nothing for one that asks anything else, or can be meant in two ways. */
export function readYesNo(question: string): AskedWhether | undefined {
  if (question.length > MOST_CHARACTERS) return undefined;
  const text = question
    .trim()
    .replace(OPENING, '')
    .replace(/[\s?!.]+$/, '');
  if (/[?!\n]|[.;]\s/.test(text)) return undefined;
  const plain = text.replace(TAG, '');
  const { verb, rest } = VERB.exec(plain)?.groups ?? {};
  const isOfAnybody = rest !== undefined && ANYBODY.test(rest);
  const claim = isOfAnybody ? rest.replace(ANYBODY, 'nobody') : (rest ?? plain);
  if (UNCLEAR.test(isOfAnybody ? claim.replace('nobody', '') : claim) || QUESTION_WORD.test(claim)) return undefined;
  if (rest === undefined) {
    const isClaim = plain !== text || (question.includes('?') && plain.split(/\s+/).length >= FEWEST_WORDS);
    return isClaim ? { claim } : undefined;
  }
  return { claim, ...(verb !== undefined && { verb }), ...(isOfAnybody && { isOfAnybody }) };
}
