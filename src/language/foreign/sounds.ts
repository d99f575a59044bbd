import { foldLetters } from '../names/fold-name.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  ...pairs('абвгґдезийіклмнопрстуфь', 'abvggdezyiiklmnoprstuf '),
  ...{ є: 'ie', ж: 'zh', ї: 'i', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ю: 'iu', я: 'ia' },
};
/** The sounds of a Hangul syllable: its first consonant, vowel and last consonant, by Unicode's order. */
const FIRST = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LAST = ' g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' ');
const HANGUL = 0xac00;

/** Korean adds its particles to a name: "글로리아는". */
const PARTICLE = /(?<=\p{sc=Hangul}{2})(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도)$/u;

/** A lower-case word in Latin letters without accents, as it roughly sounds: "глорія" and "글로리아" like "gloria". */
export function inLatin(word: string): string {
  return foldLetters(
    [...word.replace(PARTICLE, '')]
      .map((letter) => CYRILLIC[letter] ?? (/\p{sc=Hangul}/u.test(letter) ? syllable(letter) : letter))
      .join(''),
  )
    .replaceAll(' ', '')
    .replaceAll('lr', 'l')
    .replace(/(?:cion|cao|coes|ciones|cja|cji|cje|tsiia|tsii|zione)$/, 'tion');
}

/** Its consonants, those that languages exchange as one: equal for "Gloria" and "geulloria". */
export function consonantsOf(latin: string): string {
  return latin
    .replace(/(.)\1+/g, '$1')
    .replace(/ck|q|c(?![hei])|kh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[szjc]h?/g, 's')
    .replace(/[lr]/g, 'l')
    .replace(/[wv]/g, 'v')
    .replace(/[^bdfgklmnpstv]/g, '');
}

function syllable(letter: string): string {
  const at = letter.charCodeAt(0) - HANGUL;
  if (at < 0 || at >= FIRST.length * VOWELS.length * LAST.length) return '';
  const [first, rest] = [Math.floor(at / (VOWELS.length * LAST.length)), at % (VOWELS.length * LAST.length)];
  return `${FIRST[first]}${VOWELS[Math.floor(rest / LAST.length)]}${LAST[rest % LAST.length]}`;
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to[at]?.trim() ?? '']));
}
