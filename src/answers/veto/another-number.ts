import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/**
 * A number the entry lacks, in a question that presumes it: “Why did they send 12,000 troops?”
 * A yes-or-no question may be answered by the right number.
 */
export function findAnotherNumber(
  asked: readonly MarkedWord[],
  { phrasings, own, cited, stems }: EntryTexts,
): string | undefined {
  const opener = asked.find(({ word }) => OPENERS.has(word));
  if (!opener || !PRESUMING.has(opener.word)) return undefined;
  const at = asked.findIndex(({ stem }) => isNumber(stem) && !stems().has(stem));
  const [number, counted] = [asked[at], asked[at + 1]];
  if (!number || !counted) return undefined;
  const hasOther = [...phrasings, ...own, ...cited].some((text) =>
    text.some(
      ({ stem }, place) =>
        isNumber(stem) && text.slice(place + 1, place + 3).some((next) => next.stem === counted.stem),
    ),
  );
  return hasOther ? `the question says ${number.written} ${counted.written}, and it gives another number` : undefined;
}

const PRESUMING: ReadonlySet<string> = new Set(['why', 'who', 'when', 'where', 'whose', 'whom']);
const OPENERS: ReadonlySet<string> = new Set([
  ...PRESUMING,
  ...'is are was were do does did has have had can could will would should what which how'.split(' '),
]);
