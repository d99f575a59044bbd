import { stemsIn } from '../../language/stem.ts';
import { offersOf } from '../understand/answer-kind.ts';
import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A time that the question names, such as next year, where the entry tells of none: today's price may not be next year's. */
export function findAnotherTime(
  asked: readonly MarkedWord[],
  { phrasings, own, cited }: EntryTexts,
): string | undefined {
  const wording = wordingOf(asked);
  const texts = [...phrasings, ...own, ...cited];
  if (BEFORE.test(wording) && !texts.some((text) => EARLIER.test(wordingOf(text))))
    return 'the question is about what was before, and it tells of nothing earlier';
  const time = TIME.exec(wording)?.[0];
  if (time === undefined) return undefined;
  return texts.some(tellsTime) ? undefined : `the question is about ${time}, and it tells of no time`;
}

const TIME = /\b(?:next|last|previous|coming) (?:week|weekend|month|year|decade|season|spring|summer|autumn|winter)\b/;

/** “Who did it before Lind was appointed?”; not “before Monday”. */
const BEFORE = /^(?:so |and |but )?(?:who|what|where|how)\b.* (?:before|prior to) \S+/;
const EARLIER =
  /\b(?:before|prior|previous\w*|former\w*|earlier|until|till|ago|had|used to|once|then|predecessor|preceding|first|already|old|since|original\w*|last|by|ahead|replac\w*|succe\w*|past|recent\w*)\b/;

function tellsTime(text: readonly MarkedWord[]): boolean {
  return text.some((term) => SPANS.has(term.stem)) || offersOf(wordingOf(text)).has('date');
}

const SPANS: ReadonlySet<string> = stemsIn('now already still later earlier day week weekend month year decade season');
