import type { Steps } from '../../contracts/steps.ts';
import { MONTHS } from '../../language/calendar-words.ts';
import { englishCount, informativeness, isMostlyCapitalised } from '../../language/english-words.ts';
import type { Pack } from '../../pack/pack.ts';
import { sentencesOf } from '../match/teaching.ts';
import { CONDITIONS, CONNECTIVES, EXCLUSIVES, LIMITS, NOT_REALLY } from './small-words.ts';

/** A first word has a capital anyway, and so has what stands after an opened quote. */
const WITHIN = /(?<=[\p{Ll}\p{N},)] |\p{Lu}\. |\p{Lu}\p{L}* )\p{Lu}[\p{L}\p{N}]*/gu;

/** Learns which lower-case words the articles write as names within their sentences; undefined for a word they lack. */
export function* learnCapitals(pack: Pack): Steps<(word: string) => boolean | undefined> {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  const all = new Set<string>();
  for (const { text } of sentencesOf(pack)) {
    yield;
    for (const [word] of text.matchAll(WITHIN)) capitals.add(word.toLowerCase());
    const [first] = /^\p{Lu}[\p{L}\p{N}]+(?= \p{Lu}\p{Ll})/u.exec(text) ?? [];
    if (first && tellsEnough(first.toLowerCase())) capitals.add(first.toLowerCase());
    // "Dellmar": no English word, with none of their endings.
    const [strange] = /^\p{Lu}\p{Ll}+(?<!s|ed|ing|ly)(?=[ ,'’])/u.exec(text) ?? [];
    if (strange && englishCount(strange.toLowerCase()) === 0) capitals.add(strange.toLowerCase());
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) all.add(word.toLowerCase());
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu)) lower.add(word);
  }
  // "May" is one only as somebody's.
  for (const month of MONTHS) capitals.delete(month);
  return (word) => (lower.has(word) ? false : capitals.has(word) || (all.has(word) ? false : undefined));
}

/** "Only Ada" and "Former President" are no names of two words. */
function tellsEnough(word: string): boolean {
  const changes = [LIMITS, EXCLUSIVES, NOT_REALLY, CONNECTIVES, CONDITIONS].some((words) => words.has(word));
  return !changes && informativeness(word) > NAME_TELLS;
}

/** Of everyday words at the beginning of a sentence few tell as much; the names of people do. */
const NAME_TELLS = 0.5;

/** A word without "'s". */
export function ownerOf(written: string): string {
  return written.replace(/['’ʼ]s?$/u, '');
}

/** The words of a claim that are written as names, in lower case; the first one only where it can hardly be anything else. */
export function capitalsOf(claim: string, isName: (word: string) => boolean | undefined): ReadonlySet<string> {
  const words = claim.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const capitals = words.map((word) => /^\p{Lu}/u.test(word));
  if (capitals.slice(1).filter(Boolean).length * 2 > words.length) return new Set();
  const named = words.filter((word, at) => {
    if (at > 0) return capitals[at];
    return (
      capitals[0] &&
      ((capitals[1] && tellsEnough(word.toLowerCase())) ||
        [isName, isMostlyCapitalised].some((is) => is(ownerOf(word.toLowerCase()))))
    );
  });
  return new Set(named.map((word) => ownerOf(word.toLowerCase())));
}
