import type { Word } from '../read-words.ts';
import { dropMarkup, LONGEST_TEXT } from '../read-words.ts';

/** Scripts without spaces between words. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);
/** Languages that elide before a vowel: "l'eau", "dell'anno". */
const SHORTENED = /^((?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un|quest))'(?=\p{L}{2})/u;
const SHORTENING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);
/** "2 000" and "2 000" are one number in most languages. */
const GROUPS = /(?<![\p{L}\p{N}.,])(\d{1,3})((?:[ \u00A0\u2009\u202F]\d{3})+)(?![\p{L}\p{N}])/gu;

/** The lower-case words of a text in another language, without Discord markup. Never throws. */
export function splitWords(text: string, language: string): Word[] {
  const plain = dropMarkup(text.slice(0, LONGEST_TEXT).normalize('NFKC')).replace(
    GROUPS,
    (_, first: string, rest: string) => first + rest.replace(/\D/g, ''),
  );
  const written = WITHOUT_SPACES.has(language) ? segment(plain, language) : (plain.match(WORD) ?? []);
  return written.flatMap((word) => parts(word.toLowerCase(), language).map((part) => ({ text: part, written: word })));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+|[.,:]\d+)*/gu;

function parts(word: string, language: string): string[] {
  const [, short] = (SHORTENING.has(language) && SHORTENED.exec(word)) || [];
  if (short === undefined) return [word.replaceAll("'", '')];
  return [short, word.slice(short.length + 1).replaceAll("'", '')];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment: word }) => word);
}
