import { designation } from './designation.ts';

/**
 * Normalises a name: lower case, without accents, apostrophes, full stops or possessive; "F-16" and "F-16s" are "f16", other hyphens spaces.
 * "O’Brien's" is "obrien", "Łódź" is "lodz", "Ban Ki-moon" is "ban ki moon".
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

/** Lower-cases a text and drops accents; letters such as ł and ø become their nearest. */
export function foldLetters(text: string): string {
  return /[^\p{ASCII}]/u.test(text)
    ? text
        .toLowerCase()
        .replace(/[æœßþłøđðħıəŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFKD')
        // Accents only: Hindi and Korean write vowels and syllables with marks.
        .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
        .normalize('NFC')
    : text.toLowerCase();
}

/** A word's spellings without special letters, plainest first: "Müller" is "muller" and "mueller"; one spelling if it has none. */
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

/** Substitutes for an apostrophe by phones and word processors. */
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

/** Transcriptions for keyboards that lack these letters. */
const TRANSCRIBED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };
