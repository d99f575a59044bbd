import { standardSpelling } from './informal-spellings.ts';
import { designation } from './names/designation.ts';

/** A word in standard form, with the original. */
export interface Word {
  /** Lower case, NFKC, without apostrophes. */
  text: string;
  /** As written, to show to the user. */
  written: string;
}

/** Longer messages are cut: no question needs more, but a user can paste 6,000 characters. */
export const LONGEST_TEXT = 2_000;

/**
 * The words of a text, without Discord markup, links, mentions and emoji; contractions and chat spellings are expanded.
 * Never throws, whatever the length.
 */
export function readWords(text: string): Word[] {
  const plain = dropMarkup(text.slice(0, LONGEST_TEXT).normalize('NFKC'));
  const words: Word[] = [];
  for (const [written, letters, figure] of plain.matchAll(WORD)) {
    // Without a hyphen it may be chat: "gr8".
    if (letters && figure && /[-‐‑–]/u.test(written)) words.push({ text: (letters + figure).toLowerCase(), written });
    else if (letters && figure) words.push(...standardise(letters + figure, words.at(-1)));
    else for (const part of separate(written)) words.push(...standardise(part, words.at(-1)));
  }
  return words;
}

/** A designation such as "F-16's", or any other word. */
const WORD = new RegExp(
  `${designation()}(?:'s?(?![\\p{L}\\p{M}\\p{N}]))?|[\\p{L}\\p{M}\\p{N}]+(?:['.,:][\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);

/** Removes Discord markup, links and mentions, and unifies apostrophes. */
export function dropMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(/```[\w+#-]*\n/g, ' ')
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[\w -]+:)[\d:A-Za-z]*>/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(/@(?:everyone|here)\b/g, ' ');
}

/** A cheap test for any of it; most texts have none. */
const MARKUP = /[`´‘’‛ʼ\]<@]|https?:|www\./i;

/** Splits "end.Next" and "a,b", but not "10,000", "2.5", "21:40" or "U.S.". */
function separate(written: string): string[] {
  if (!/[.,:]/.test(written)) return [written];
  // Full stops mark an abbreviation as capitals do: "u.s." is "US", not "us".
  if (/^(?:\p{L}\.)+\p{L}$/u.test(written)) return [written.replaceAll('.', '').toUpperCase()];
  return written.split(/(?<!\d)[.,:]|[.,:](?!\d)/u).filter(Boolean);
}

/** Expands a word as written, given the word before it. */
function standardise(written: string, before: Word | undefined): Word[] {
  // After a number, "pm" is a time, not a prime minister.
  if (written.length === 2 && /^pm$/i.test(written) && /\d$/.test(before?.text ?? '')) return [{ text: 'pm', written }];
  let texts = standardised.get(written);
  if (!texts) {
    const lower = written.toLowerCase();
    texts = standardSpelling(lower.replaceAll("'", ''))?.split(' ') ?? expandContraction(lower);
    if (standardised.size >= MOST_STANDARDISED) standardised.clear();
    standardised.set(written, texts);
  }
  return texts.map((text) => ({ text, written }));
}

/** Cache of words met, since a pack repeats them; bounded, since users can type anything. */
const standardised = new Map<string, readonly string[]>();
const MOST_STANDARDISED = 50_000;

const endings: [RegExp, string][] = [
  [/^(.+)n't$/, 'not'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'ll$/, 'will'],
  [/^(.+)'d$/, 'would'],
  [/^(.+)'m$/, 'am'],
];
const takesIs = new Set(['what', 'who', 'where', 'when', 'how', 'why', 'it', 'that', 'he', 'she', 'there', 'here']);

function expandContraction(lower: string): string[] {
  if (!lower.includes("'")) return [lower];
  for (const [ending, word] of endings) {
    const stem = ending.exec(lower)?.[1];
    if (stem) return [stem.replaceAll("'", ''), word];
  }
  const owner = /^(.+)'s?$/.exec(lower)?.[1];
  if (owner) return takesIs.has(owner) ? [owner, 'is'] : [owner.replaceAll("'", '')];
  return [lower.replaceAll("'", '')];
}
