import { mayMeanSame } from './are-alike.ts';
import { AUXILIARIES } from './name-roles.ts';
import { type EntryTexts, FEW_PHRASINGS, type MarkedWord } from './texts.ts';

/** What somebody has, where the entry tells of no such thing: “Where is Behal's dairy farm?” against what Behal will do. */
export function findUnsaidBelonging(
  asked: readonly MarkedWord[],
  { sure, own, cited }: EntryTexts,
): string | undefined {
  const owner = asked.findIndex(({ isName, written }) => isName && /['’ʼ]s?$/u.test(written));
  if (owner < 0 || sure.length > FEW_PHRASINGS) return undefined;
  const after = asked.slice(owner + 1);
  const end = after.findIndex(({ word, isName }) => isName || AUXILIARIES.has(word) || ENDS.has(word));
  const belonging = after.slice(0, end < 0 ? MOST_WORDS : end).filter(({ weight }) => weight >= LEAST_TELLING);
  const said = [...sure, ...own, ...cited].flat();
  if (belonging.length === 0 || belonging.some((one) => said.some((word) => mayMeanSame(word, one)))) return undefined;
  return `the question asks of “${asked[owner]?.written} ${belonging[0]?.written}”, and it tells of none`;
}

const ENDS: ReadonlySet<string> = new Set('in on at of to for from with by and or about over after before'.split(' '));
const MOST_WORDS = 3;
const LEAST_TELLING = 0.3;
