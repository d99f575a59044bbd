import { isDemonym } from '../../language/names/countries.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { isTitle } from '../../language/names/titles.ts';
import { findSubject } from './find-subject.ts';
import type { KnownName } from './known-names.ts';

/** The known name that an answer gives as who or which; undefined if unsure. */
export function findName(question: string, answer: string, known: readonly KnownName[]): KnownName | undefined {
  const opener = /^\P{L}*(who|which)\b/iu.exec(question)?.[1];
  if (opener === undefined) return undefined;
  const subject = findSubject(question, answer);
  if (subject !== undefined) return nameOf(subject, known);
  // “Capt. Ann Lee, 34, climbed out.”
  const person = /^([^,]+), (?:aged )?(?:\d|who\b|an?\b|the\b|his\b|her\b)/.exec(answer)?.[1];
  const name = person === undefined ? undefined : nameOf(person, known);
  return name?.kind === 'person' && opener.toLowerCase() === 'who' ? name : undefined;
}

/** The name that a phrase is, apart from titles before it. */
function nameOf(phrase: string, known: readonly KnownName[]): KnownName | undefined {
  const words = phrase.split(' ');
  for (let start = 0; start < words.length; start++) {
    const rest = words.slice(start).join(' ');
    const found = known.find(({ spellings }) => spellings.includes(rest));
    if (found) return found;
    const word = words[start]?.replace(/[.()]/g, '') ?? '';
    if (!isTitle(foldName(word)) && !isDemonym(word) && !/^(?:The|Emeritus|ret)$/.test(word)) return undefined;
  }
  return undefined;
}
