import { stem } from '../../language/stem.ts';
import { wordingOf } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A place in a ranking that the entry does not tell: who won did not come second. */
export function findAnotherRank(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const found = RANK.exec(wordingOf(asked));
  const rank = found?.slice(1).find(Boolean);
  if (rank === undefined) return undefined;
  const same: readonly string[] = SAME.find((words) => words.includes(rank)) ?? [rank];
  const stems = new Set(same.map(stem));
  const tells = (text: readonly MarkedWord[]) => text.some((word) => stems.has(word.stem));
  return [...sure, ...own, ...cited].some(tells)
    ? undefined
    : `the question asks who came “${rank}”, and it does not tell that`;
}

const RANKS = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|last';
const RANK = new RegExp(
  String.raw`\b(?:came|come|comes|coming|finish(?:ed|es)?|placed|ended up|was|were|took|take) (?:in )?(${RANKS})(?: place)?$|\b(?:came|come|comes|coming|finish(?:ed|es)?|placed) (?:in )?(${RANKS})\b|\b(${RANKS}) place\b|\b(runner-up|runner up|runners-up|runnerup)\b`,
);
const SAME = [
  ['second', '2nd', 'runner-up', 'runner up', 'runners-up', 'runnerup', 'runner', 'silver', 'behind', 'ahead'],
  ['third', '3rd', 'bronze'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['last', 'bottom'],
];
