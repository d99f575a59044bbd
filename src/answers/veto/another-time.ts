import { stem } from '../../language/stem.ts';
import { offersOf } from '../understand/answer-kind.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A time that the question names, such as next year, where the entry tells of none: today's price may not be next year's. */
export function findAnotherTime(
  asked: readonly MarkedWord[],
  { phrasings, own, cited }: EntryTexts,
): string | undefined {
  const time = TIME.exec(textOf(asked))?.[0];
  if (time === undefined) return undefined;
  return [...phrasings, ...own, ...cited].some(tellsTime)
    ? undefined
    : `the question is about ${time}, and it tells of no time`;
}

const TIME = /\b(?:next|last|previous|coming) (?:week|weekend|month|year|decade|season|spring|summer|autumn|winter)\b/;

function tellsTime(text: readonly MarkedWord[]): boolean {
  return text.some((term) => SPANS.has(term.stem)) || offersOf(textOf(text)).has('date');
}

const SPANS: ReadonlySet<string> = new Set(
  'now already still later earlier day week weekend month year decade season'.split(' ').map(stem),
);

function textOf(text: readonly MarkedWord[]): string {
  return text.map(({ word }) => word).join(' ');
}
