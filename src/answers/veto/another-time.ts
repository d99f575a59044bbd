import { stemsIn } from '../../language/stem.ts';
import { offersOf } from '../understand/answer-kind.ts';
import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A time that the question names, such as next year, where the entry tells of none: today's price may not be next year's. */
export function findAnotherTime(
  asked: readonly MarkedWord[],
  { phrasings, own, cited }: EntryTexts,
): string | undefined {
  const time = TIME.exec(wordingOf(asked))?.[0];
  if (time === undefined) return undefined;
  return [...phrasings, ...own, ...cited].some(tellsTime)
    ? undefined
    : `the question is about ${time}, and it tells of no time`;
}

const TIME = /\b(?:next|last|previous|coming) (?:week|weekend|month|year|decade|season|spring|summer|autumn|winter)\b/;

function tellsTime(text: readonly MarkedWord[]): boolean {
  return text.some((term) => SPANS.has(term.stem)) || offersOf(wordingOf(text)).has('date');
}

const SPANS: ReadonlySet<string> = stemsIn('now already still later earlier day week weekend month year decade season');
