import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A wider field than the entry's: the largest in a country is not the largest in the world. */
export function findAnotherScope(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const scope = SCOPE.exec(wordingOf(asked))?.[0];
  return scope === undefined || [...sure, ...own, ...cited].some((text) => SAID.test(wordingOf(text)))
    ? undefined
    : `the question asks “${scope}”, and it does not tell of that`;
}

/** Not “why on earth”. */
const SCOPE =
  /(?<!^\S+ )\b(?:in|of|on|around|across) (?:the )?(?:(?:whole |entire )?world|earth|planet|history|all time)\b|\bworldwide\b/;
const SAID = /\b(?:world\S*|global\S*|earth|planet|history|historic\S*|all time|everywhere|international\w*)\b/;
