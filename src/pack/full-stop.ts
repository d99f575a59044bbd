import { MONTH_OR_SHORT } from '../language/calendar-words.ts';
import {
  AFTER_ORDINAL,
  AFTER_TIME_OF_DAY,
  ALWAYS_CONTINUED,
  BEFORE_ORDINAL,
  CONTINUED_BY_NUMBERS,
  ERA,
  LETTERED,
  ONE_LETTER_PLACES,
  ONLY_PLACE,
  ONLY_TIME,
  ONLY_YEAR,
  SENTENCE_STARTERS,
  SOMETIMES_LAST,
  STATES,
  TITLE,
  TITLES_WITH_CAPITAL,
  WORDS_AS_WELL,
} from './abbreviations.ts';

/** Whether the full stop belongs to the sentence's last word, judging by the words that follow. */
export function isAbbreviation(sentence: string, next: string, rest: string): boolean {
  const word = (/[^\s("'“‘„«[–—]*$/u.exec(sentence)?.[0] ?? '').replace(ELIDED, '');
  const before = sentence.slice(0, sentence.length - word.length);
  if (/^\d{1,3}$/.test(word)) return !ENGLISH_MONTH.test(before) && isOrdinal(before, next);
  if (ONLY_TIME.test(sentence)) return true;
  if (ONLY_YEAR.test(sentence)) return !startsSentence(next);
  if (/^[ap]\.m$/i.test(word)) return AFTER_TIME_OF_DAY.test(next) || (ONLY_PLACE.test(next) && !startsSentence(next));
  if (isAlwaysContinued(word, before, next)) return true;
  // “2º C.”, “і т. п.”
  if (ERA.test(word) || (word === 'C' && /(?:[°º]|\s[ad]\.)\s?$/.test(before)) || /(?:^|\s)т\.\s?[дп]$/u.test(sentence))
    return false;
  if (/^\p{Lu}$/u.test(word) && LETTERED.test(before) && !/^\p{Lu}\./u.test(next)) return false;
  const isInitial = /^\p{Lu}$/u.test(word);
  const isAcronym = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  const isState =
    STATES.has(word) &&
    (/,\s$/.test(before) || TITLE.test(next) || (/(?:^|\s)[Tt]he\s$/.test(before) && !startsSentence(next)));
  const mayBeLast = isInitial || isAcronym || isState || SOMETIMES_LAST.has(word.toLowerCase());
  // A dateline: “CHARLOTTE, N.C. — Two roads were closed.”
  return mayBeLast && (DATELINE.test(rest) || !startsSentence(next));
}

/** A day of the month is no ordinal: “Sept. 11. Sept. 12 was quiet.” */
const ENGLISH_MONTH = new RegExp(String.raw`(?:^|[\s(])(?:${MONTH_OR_SHORT})\.?\s$`);

/** “l’avv.”, “dell’ing.” */
const ELIDED = /^(?:(?:de|a|da|ne|su)?ll|[dlsnqcj]|un|qu)’/i;

const DATELINE = /^\s+(?:\(\p{Lu}[^)]{1,40}\)\s*)?(?:[—–]|--?)\s/u;

/** Whether a text looks like a sentence start: a common first word, or a label (“Photo: Ann Lund”). */
export function startsSentence(next: string): boolean {
  // “A.” is an initial.
  if (/^\p{L}\./u.test(next)) return false;
  return SENTENCE_STARTERS.has(firstWord(next)) || /^\p{Lu}\p{Ll}+:\s/u.test(next);
}

function firstWord(next: string): string {
  return /^[\p{L}\p{M}]+/u.exec(next)?.[0]?.toLowerCase() ?? '';
}

/** “am 3. Oktober”, “den 45. Präsidenten”, or the “1.” of a list. */
function isOrdinal(before: string, next: string): boolean {
  if (before.trim() === '' || AFTER_ORDINAL.test(next)) return true;
  return BEFORE_ORDINAL.test(before) && /^\p{Lu}/u.test(next) && !startsSentence(next);
}

function isAlwaysContinued(word: string, before: string, next: string): boolean {
  // “ex-Sen.”, “Then-Rep.”
  const folded = word.replace(/^\p{L}{2,6}-(?=\p{Lu})/u, '').toLowerCase();
  // French for Mister, before any name.
  if (/^MM?$/.test(word)) return true;
  // “(pop. 5,000)”
  if (/\($/.test(before) && /^\p{Ll}{1,6}$/u.test(word) && !startsSentence(next)) return true;
  // “Fresno, CA. The sea”, but “SEN. ROOS LEFT.”
  if (/^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}{2}/u.test(next)) return isPairOfInitials(word, next);
  if (TITLES_WITH_CAPITAL.has(word)) return false;
  if (ALWAYS_CONTINUED.has(folded)) return !(WORDS_AS_WELL.has(word) && startsWithWord(next));
  if (/^[$€£¥]?\p{N}/u.test(next) && (CONTINUED_BY_NUMBERS.has(folded) || /\p{L}-?str$/iu.test(word))) return true;
  // “Dr. med. Anna Roos”
  if (/^(?:med|phil|jur|rer|nat|theol)$/.test(word) && /\.\s?$/.test(before)) return true;
  // “apr. J.-C.”
  if (word === 'apr' && next.startsWith('J.-C.')) return true;
  // “т. д.”, “n. Chr.”
  if (/^\p{Ll}$/u.test(word) && /^(?:\p{L}|Chr)\./u.test(next)) return true;
  if (isPairOfInitials(word, next)) return true;
  return ONE_LETTER_PLACES.test(word) && !/(?:\d|т\.)\s*$/u.test(before);
}

/** “EE. UU.”, “FF. AA.” */
function isPairOfInitials(word: string, next: string): boolean {
  return /^(\p{Lu})\1$/u.test(word) && /^(\p{Lu})\1\./u.test(next);
}

/** A single letter is more often an initial than a sentence start. */
function startsWithWord(next: string): boolean {
  return startsSentence(next) && firstWord(next).length > 1;
}
