import { QUESTION_WORDS } from '../../language/question-words.ts';

/** A yes-or-no question, as the claim it tests. */
export interface AskedWhether {
  /** The claim, without the verb that opens the question. */
  claim: string;
  /** That verb, if the claim needs it: "was" of "was he hurt"; "did" adds nothing. */
  verb?: string;
  /** It opens with "did" or "had": what will be is no answer. */
  isPast?: true;
  /** It asks about anybody, and the claim says nobody: if confirmed, the answer is no. */
  isOfAnybody?: true;
}

/** Longer messages are no plain question. */
const LONGEST_YES_NO = 300;
/** A name with a question mark claims nothing. */
const FEWEST_WORDS = 4;

const OPENING = /^(?:(?:so|and|but|wait|hey|ok|okay|well|um|lol|then|also|yo|hmm|please)[\s,]+)*/i;
const VERB =
  /^(?:(?:(?<past>did|had)|do|does|has|have)|(?<verb>is|are|was|were|can|could|will|would|should|may|might|must))\s+(?<rest>.+)$/i;
const TAG_VERBS = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would';

const TAG = new RegExp(
  String.raw`[\s,]+(?:right|correct|true|yes|no|or not|(?:${TAG_VERBS})(?:n['’]t| not)? (?:it|he|she|they|that))$`,
  'i',
);
const QUESTION_WORD = new RegExp(String.raw`\b(?:${[...QUESTION_WORDS].join('|')})\b`, 'i');
/** “Did he not …?” gets yes from some and no from others; “or” asks for a choice. */
const UNCLEAR = /\b(?:not|never|or|nobody|none|any\w*|ever|also|too|either)\b|n['’]t\b/i;
const ANYBODY = /^(?:anybody|anyone|any one|somebody|someone)\b/i;

/** Reads a yes-or-no question; undefined for other or ambiguous ones. */
export function readYesNo(question: string): AskedWhether | undefined {
  if (question.length > LONGEST_YES_NO) return undefined;
  const text = question
    .trim()
    .replace(OPENING, '')
    .replace(/[\s?!.]+$/, '');
  if (/[?!\n]|[.;]\s/.test(text)) return undefined;
  const plain = text.replace(TAG, '');
  const { verb, past, rest } = VERB.exec(plain)?.groups ?? {};
  const isOfAnybody = rest !== undefined && ANYBODY.test(rest);
  const claim = isOfAnybody ? rest.replace(ANYBODY, 'nobody') : (rest ?? plain);
  if (UNCLEAR.test(isOfAnybody ? claim.replace('nobody', '') : claim) || QUESTION_WORD.test(claim)) return undefined;
  if (rest === undefined) {
    const isClaim = plain !== text || (question.includes('?') && plain.split(/\s+/).length >= FEWEST_WORDS);
    return isClaim ? { claim } : undefined;
  }
  return {
    claim,
    ...(verb !== undefined && { verb }),
    ...(past !== undefined && { isPast: true }),
    ...(isOfAnybody && { isOfAnybody }),
  };
}
