import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** What is still to come, where the entry tells only of what was: “When do they meet again?” against the talks they held. */
export function findAnotherTense(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const ahead = AHEAD.exec(wordingOf(asked))?.[0];
  if (ahead === undefined || sure.some((text) => AHEAD.test(wordingOf(text)))) return undefined;
  const texts = [...own, ...cited].map(wordingOf);
  return texts.some((text) => !PAST.test(text) || OPEN.test(text))
    ? undefined
    : `the question asks what is to come (“${ahead}”), and it tells what was`;
}

const AHEAD =
  /^(?:so |and |but )?(?:when|where|what time|which day|on which day|what day)(?: \S+)? (?:(?:will|is|are) (?:\S+ ){0,6}?(?:\S{3,}ing|to|be|next|again)\b|do(?:es)? (?:\S+ ){0,6}(?:next|again)\b|will\b)/;
const PAST = /\b(?:was|were|had|did|held|took|went|came|said|told|made|began|broke|won|lost|left|met|\w{2,}ed)\b/;
/** Tells of what is or will be, too. */
const OPEN =
  /\b(?:will|would|shall|may|might|could|can|should|must|is|are|has|have|to|next|tomorrow|later|until|plan\w*|expect\w*|due|schedul\w*|set|deadline|upcoming|forthcoming|ahead of|by 20\d\d|invit\w*)\b/;
