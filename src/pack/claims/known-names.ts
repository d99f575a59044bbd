import type { Steps } from '../../contracts/steps.ts';
import type { NameWord } from '../../language/names/name-words.ts';
import { nameWordsOf } from '../../language/names/name-words.ts';
import type { NameSource } from './name-source.ts';

/** The spellings of the pack's names, indexed by word. */
export interface KnownNames {
  /** Known spellings starting at a word, longest first. */
  startingAt(words: readonly NameWord[], at: number): KnownSpelling[];
}

interface KnownSpelling {
  /** In words. */
  length: number;
  /** Each spelling's words with spaces around, for searching. */
  lines: string[];
  /** Whether the spelling is capitalised. */
  isName: boolean;
}

/** Indexes each name with its spellings. */
export function* knowNames(names: readonly (readonly string[])[]): Steps<KnownNames> {
  const spellings = new Map<string, KnownSpelling>();
  let longest = 0;
  for (const group of names) {
    yield;
    const split = group.map((spelling) => ({ spelling, words: nameWordsOf(spelling).map(({ key }) => key) }));
    const lines = split.map(({ words }) => ` ${words.join(' ')} `).filter((line) => line.trim() !== '');
    for (const { spelling, words } of split) {
      if (words.length === 0) continue;
      spellings.set(words.join(' '), { length: words.length, lines, isName: /\p{Lu}/u.test(spelling) });
      longest = Math.max(longest, words.length);
    }
  }
  return {
    startingAt(words, at) {
      const found: KnownSpelling[] = [];
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const spelled = words.slice(at, at + length).map(({ key }) => key);
        const spelling = spellings.get(spelled.join(' '));
        if (spelling) found.push(spelling);
      }
      return found;
    },
  };
}

/** Whether a source has any spelling of a known name. */
export function isSpelledIn({ lines }: KnownSpelling, { line }: NameSource): boolean {
  return lines.some((spelling) => line.includes(spelling));
}
