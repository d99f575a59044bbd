import type { Steps } from '../../contracts/steps.ts';
import type { NameWord } from '../../language/names/name-words.ts';
import { nameWordsOf } from '../../language/names/name-words.ts';
import type { NameSource } from './name-source.ts';

/** The spellings of the pack's names, looked up by their words. */
export interface KnownNames {
  /** Returns the known spellings that start at a word of a text, the longest first. */
  startingAt(words: readonly NameWord[], at: number): KnownSpelling[];
}

export interface KnownSpelling {
  /** In words. */
  length: number;
  /** The words of all spellings of the same name, with spaces before, between and behind. */
  lines: string[];
  /** Whether the spelling is written with a capital. */
  isName: boolean;
}

/** Takes each name with its other spellings. */
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

/** Whether any spelling of a known name stands in a source. */
export function isSpelledIn({ lines }: KnownSpelling, { line }: NameSource): boolean {
  return lines.some((spelling) => line.includes(spelling));
}
