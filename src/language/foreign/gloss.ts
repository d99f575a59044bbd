import { foldLetters } from '../names/fold-name.ts';
import type { Word } from '../read-words.ts';
import { GLOSSES } from './glosses.ts';
import { MEASURES } from './measure-glosses.ts';

/** A word, and whether it was translated to English; others stay as written. */
interface GlossedWord extends Word {
  isGlossed: boolean;
}

interface Gloss {
  words: string[];
  english: string[];
  onlyFirst: boolean;
}

/** By their first word. */
const tables = new Map<string, Map<string, Gloss[]>>();

/** Translates function words to English, so that questions, negations, counts and dates are understood. */
export function glossWords(words: readonly Word[], language: string): GlossedWord[] {
  const table = tableOf(language);
  const glossed: GlossedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const { text = '', written = '' } = words[at] ?? {};
    const found = find(table.get(text), words, at) ?? find(table.get(foldLetters(text)), words, at);
    const length = found?.words.length ?? 1;
    const all = words.slice(at, at + length).map((word) => word.written);
    if (found) for (const word of found.english) glossed.push({ text: word, written: all.join(' '), isGlossed: true });
    else glossed.push({ text, written, isGlossed: false });
    at += length;
  }
  return glossed;
}

/** Translates single function words in a text, to find signs of an answer. */
export function glossText(text: string, language: string): string {
  const table = tableOf(language);
  return text.replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu, (word) => {
    const plain = word.toLowerCase().replace(/['’]/g, '');
    const found = table.get(plain)?.find(({ words, onlyFirst }) => words.length === 1 && !onlyFirst);
    return found?.english.join(' ') ?? word;
  });
}

function find(glosses: readonly Gloss[] | undefined, words: readonly Word[], at: number): Gloss | undefined {
  return glosses?.find(
    ({ words: own, onlyFirst }) =>
      (!onlyFirst || at === 0) &&
      own.every((word, offset) => {
        const text = words[at + offset]?.text ?? '';
        return text === word || foldLetters(text) === word;
      }),
  );
}

function tableOf(language: string): Map<string, Gloss[]> {
  const ready = tables.get(language);
  if (ready) return ready;
  const table = new Map<string, Gloss[]>();
  const add = (words: string[], english: string, onlyFirst: boolean) => {
    const first = words[0] ?? '';
    const list = table.get(first) ?? [];
    list.push({ words, english: english.split(' '), onlyFirst });
    table.set(first, list);
  };
  const entries = [...Object.entries(GLOSSES[language] ?? {}), ...Object.entries(MEASURES[language] ?? {})].flatMap(
    ([english, forms]) => forms.split('|').map((form) => ({ english, form })),
  );
  for (const { english, form } of entries) {
    const words = form.replace(/^\^/, '').replace(/['’]/g, '').split(' ');
    add(words, english, form.startsWith('^'));
  }
  // A phrase may lack its accents, unless that is another word: "que" is not "qué".
  for (const { english, form } of entries) {
    const words = form.replace(/^\^/, '').replace(/['’]/g, '').split(' ').map(foldLetters);
    const isTaken = table.get(words[0] ?? '')?.some((gloss) => gloss.words.join(' ') === words.join(' '));
    if (!isTaken && (words.length > 1 || (words[0]?.length ?? 0) >= SHORTEST_UNACCENTED))
      add(words, english, form.startsWith('^'));
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  tables.set(language, table);
  return table;
}

/** Shorter words without accents are different ones: "el", "si", "ou". */
const SHORTEST_UNACCENTED = 4;
