import type { MarkedWord } from './texts.ts';

/** A name's grammatical role. In a passive, the subject counts as the object. */
export type Role = 'subject' | 'object' | 'to' | 'from' | 'with' | 'of' | 'in';

export interface Player {
  name: MarkedWord;
  role: Role;
  /** Follows “did”, “may” or the like. */
  acts: boolean;
}

/** The names of a text with their roles, as far as visible without parsing. */
export function rolesIn(text: readonly MarkedWord[]): Player[] {
  return text.flatMap((name, at): Player[] => {
    // A name's last word stands for all of it.
    if (!name.isName || text[at + 1]?.isName) return [];
    let first = at;
    while (text[first - 1]?.isName || SKIPPED.has(text[first - 1]?.word ?? '')) first--;
    const role = roleAt(text, first, at);
    return [{ name, role, acts: role === 'subject' && ACTING.has(text[first - 1]?.word ?? '') }];
  });
}

function roleAt(text: readonly MarkedWord[], first: number, last: number): Role {
  const before = text[first - 1]?.word ?? '';
  const isPassive =
    text.slice(last + 1, last + 3).some(({ word }) => BEING.has(word)) || (BEING.has(before) && hasAgent(text, last));
  const preposition = PREPOSITIONS.get(before);
  if (preposition) return preposition;
  if (/['’ʼ]s?$/u.test(text[last]?.written ?? '')) return 'of';
  // “British” in “the British leader” does not act.
  if (ATTRIBUTE.test(text[last]?.written ?? '') && text[last + 1] !== undefined) return 'of';
  if (before === '' || AUXILIARIES.has(before) || JOINING.has(before))
    return isPassive && hasAgent(text, last) ? 'object' : 'subject';
  return 'object';
}

function hasAgent(text: readonly MarkedWord[], from: number): boolean {
  return text.slice(from).some(({ word }) => word === 'by');
}

const PREPOSITIONS: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    subject: 'by',
    to: 'to into onto at on against toward towards for over inside',
    from: 'from off',
    with: 'with alongside',
    of: 'of about',
    in: 'in near within across',
  } satisfies Partial<Record<Role, string>>).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role as Role]),
  ),
);
const ATTRIBUTE = /(?:an|ish|ese|ch)$/i;
export const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got']);
/** Ends a participle. */
export const PARTICIPLE = /(?:ed|en|wn|ung|ade|ught|old|ound|uilt|ent|eft|ost|et|it)$/;
const ACTING: ReadonlySet<string> = new Set(
  'do does did has have had can could will would shall should may might must'.split(' '),
);
export const AUXILIARIES: ReadonlySet<string> = new Set([...BEING, ...ACTING]);
const JOINING: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'that',
  'if',
  'when',
  'because',
  'so',
  'then',
  'while',
]);
/** Words allowed between a preposition and its name. */
const SKIPPED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'mr', 'mrs', 'president', 'minister', 'prime']);
