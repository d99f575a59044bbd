import { englishCount, isEnglish } from '../../language/english-words.ts';
import { foldAccents } from '../../language/names/fold-accents.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import { isRealWord } from '../../language/real-words.ts';
import type { ProperWords } from '../../pack/claims/proper-words.ts';

/** A name spelled differently from the story, word by word. */
export interface Respelling {
  typed: string[];
  story: string[];
  /** Whether the user is told how it was read; not for "UK" as "Britain". */
  isTold?: boolean;
  /** Whether it is a name even if English texts have the word: "Kiev". */
  isName?: boolean;
}

/** Rewrites names as the story spells them, whatever their accents, hyphens, apostrophes or language. */
export type SpellNames = (words: readonly Word[], tell?: (typed: string, story: readonly string[]) => void) => Word[];

/** As in `isSameWord`: a shorter name plus s is another name. */
const SHORTEST_OWNER = 5;
/** Words more frequent than this in 50 million are everyday words. */
const EVERYDAY_COUNT = 10_000;

/**
 * Prepares to respell a story's names.
 * @param own lower-case words of its names
 * @param foreign names of its countries in other languages
 */
export function makeNameSpelling(
  own: ReadonlySet<string>,
  proper: ProperWords,
  hyphenated: readonly string[],
  foreign: readonly Respelling[],
): SpellNames {
  const respellings = new Map<string, Respelling[]>();
  const inflected = new Map<string, Respelling>();
  const add = (respelling: Respelling) => {
    const [first] = respelling.typed;
    const list = respellings.get(first ?? '');
    if (list) list.push(respelling);
    else if (first !== undefined) respellings.set(first, [respelling]);
  };
  for (const word of own) {
    const [, letters = '', figure] = /^(\p{L}{1,4})(\d{1,4}\p{L}?)$/u.exec(word) ?? [];
    if (!figure || isOwnWord(letters)) continue;
    for (const typed of [figure, `${figure}s`]) add({ typed: [letters, typed], story: [word] });
  }
  for (const written of proper.written.values()) {
    const parts = written.split(/['’]/u).filter(Boolean);
    if (parts.length > 1) add({ typed: parts.map((part) => part.toLowerCase()), story: wordsOf(written) });
  }
  for (const written of hyphenated) {
    const joined = written.replace(/[-‐‑–]/gu, '').toLowerCase();
    if (!own.has(joined) && !isRealWord(joined)) add({ typed: [joined], story: wordsOf(written) });
  }
  for (const respelling of foreign) {
    const [first = '', second] = respelling.typed;
    if (second === undefined && CYRILLIC.test(first)) inflected.set(baseOf(first), respelling);
    if (second === undefined && (own.has(first) || (isEnglish(first) && !respelling.isName))) continue;
    add(respelling);
  }
  for (const list of respellings.values()) list.sort((one, other) => other.typed.length - one.typed.length);
  const unaccented = foldAccents(own, proper.common);

  /** A word that differs from the story's only in its letters. */
  const sameLetters = (word: string): string | undefined => {
    const plain = unaccented(word);
    if (plain !== undefined) return plain;
    const owner = word.length > SHORTEST_OWNER && /[^s]s$/.test(word) && !isRealWord(word) ? word.slice(0, -1) : '';
    return own.has(owner) ? owner : unaccented(owner);
  };
  const findRespelling = (words: readonly Word[], at: number): Respelling | undefined => {
    const { text } = words[at] as Word;
    const found = respellings
      .get(text)
      ?.find(({ typed }) => typed.every((part, offset) => words[at + offset]?.text === part));
    const other = found === undefined && CYRILLIC.test(text) ? inflected.get(baseOf(text)) : undefined;
    // A story's word is only replaced by the same name in another grammatical case.
    if (other && (!own.has(text) || baseOf(other.story[0] ?? '') === baseOf(text))) return other;
    if (found || own.has(text)) return found;
    const bare = HANGUL.test(text) ? text.replace(PARTICLE, '') : text;
    return bare === text ? undefined : respellings.get(bare)?.find(({ typed }) => typed.length === 1);
  };

  return (words, tell) => {
    const spelled: Word[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      const found = findRespelling(words, at);
      if (!found) {
        const text = own.has(word.text) ? undefined : sameLetters(word.text);
        spelled.push(text === undefined || text === word.text ? word : { ...word, text });
        at += 1;
        continue;
      }
      const typed = words.slice(at, at + found.typed.length);
      const written = typed.map((one) => one.written).join(' ');
      for (const [place, text] of found.story.entries()) spelled.push({ text, written: place === 0 ? written : '' });
      if (found.isTold) tell?.(typed.map(({ text }) => text).join(' '), found.story);
      at += typed.length;
    }
    return spelled;
  };
}

/** "A 10-year-old" and "I 5" are no designations. */
function isOwnWord(letters: string): boolean {
  return letters.length === 1 ? /[aiou]/.test(letters) : englishCount(letters) > EVERYDAY_COUNT || isEnglish(letters);
}

function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.text);
}

const CYRILLIC = /^[\p{Script=Cyrillic}’']+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** What Korean puts behind a name. */
const PARTICLE = /(?:에서는|에서|에게|으로|로|은|는|이|가|을|를|의|에|와|과|도|만)$/u;

/** A Ukrainian name without its case ending: "Польща" and "Польщі", "Київ" and "Києва". */
export function baseOf(word: string): string {
  const base = word.replace(/(?:ією|ьою|ія|ії|ію|єю|ею|ою|ом|ем|ам|ах|[аяіїуюеєоий])$/u, '');
  return base.length >= 3 ? base.replace(/[їє]в$/u, 'їв').replace(/[іо]в$/u, 'ів') : word;
}
