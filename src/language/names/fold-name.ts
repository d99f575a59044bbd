import { designation } from './designation.ts';

/**
 * Returns a name as names are compared: lower case, without accents, apostrophes, full stops and a possessive ending, "F-16" and "F-16s" as "f16",
 * other hyphens as spaces. "O’Brien's" is "obrien", "Łódź" is "lodz", "Ban Ki-moon" is "ban ki moon".
 */
export function foldName(name: string): string {
  return foldLetters(
    name
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .replace(/'s?(?=$|[^\p{L}\p{N}])/giu, '')
      .replace(DESIGNATION, '$1$2')
      .replace(/['.]/g, ''),
  )
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns a text in lower case without accents; letters that are no accented ones, such as ł and ø, as their nearest. */
export function foldLetters(text: string): string {
  return /[^\p{ASCII}]/u.test(text)
    ? text
        .toLowerCase()
        .replace(/[æœßþłøđðħıəŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFKD')
        // Only where they are accents: Hindi and Korean write vowels and syllables with marks.
        .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
        .normalize('NFC')
    : text.toLowerCase();
}

/**
 * Returns the ways a single word of a name is written without its special letters, the plainest first: "Müller" is "muller" and "mueller".
 * A word without any has one way.
 */
export function plainSpellings(word: string): string[] {
  const plain = foldName(word);
  const transcribed = foldName(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøåæ]/g, (letter) => TRANSCRIBED[letter] ?? letter),
  );
  return transcribed === plain ? [plain] : [plain, transcribed];
}

/** What phones and word processors put for an apostrophe. */
const APOSTROPHES = /[‘’‛ʼʻ`´′＇]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const DESIGNATION = new RegExp(designation({ spaced: true }), 'gu');

const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ŧ: 't',
};

/** As they are written where a keyboard lacks them. */
const TRANSCRIBED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };
