import { AUXILIARIES, rolesIn } from './name-roles.ts';
import { type EntryTexts, isSameName, type MarkedWord } from './texts.ts';

/**
 * What somebody else of the same sentence did: “When did Lind fail the test?” against “Lind won two days after Dessart failed a test”.
 * Without a parse, a clause with another name, and without the one asked about, tells of that other name.
 */
export function findAnotherActor(asked: readonly MarkedWord[], said: EntryTexts): string | undefined {
  const subject = rolesIn(asked).find(({ acts, role }) => acts && role === 'subject')?.name;
  if (!subject) return undefined;
  const names = asked.filter(({ isName }) => isName);
  const deed = asked.slice(asked.indexOf(subject) + 1).filter((word) => isTelling(word));
  if (deed.length === 0 || said.sure.some((text) => has(text, subject))) return undefined;
  let other: MarkedWord | undefined;
  for (const text of [...said.own, ...said.cited]) {
    if (!has(text, subject)) continue;
    const clauses = clausesOf(text);
    const weightIn = (some: readonly MarkedWord[][]) =>
      sum(deed.filter(({ stem }) => some.some((clause) => clause.some((word) => word.stem === stem))));
    const own = clauses.filter((clause) => has(clause, subject));
    const others = clauses.filter((clause) => !has(clause, subject));
    const acting = others.flatMap((clause) => actorOf(clause, deed, names) ?? []);
    if (weightIn(own) >= weightIn(others) || acting.length === 0) return undefined;
    other ??= acting[0];
  }
  return other && `the question asks what “${subject.written}” did, and it tells that of “${other.written}”`;
}

/** Another name before what is asked: the clause is about that. */
function actorOf(
  clause: readonly MarkedWord[],
  deed: readonly MarkedWord[],
  names: readonly MarkedWord[],
): MarkedWord | undefined {
  const place = clause.findIndex(({ stem }) => deed.some((word) => word.stem === stem));
  const before = clause.slice(0, Math.max(0, place));
  if (before.some(({ word }) => PRONOUNS.has(word))) return undefined;
  return before.findLast((word) => word.isName && !has(names, word));
}

/** The words between those that join clauses. */
function clausesOf(text: readonly MarkedWord[]): MarkedWord[][] {
  const clauses: MarkedWord[][] = [[]];
  for (const word of text) {
    if (JOINING.has(word.word)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses;
}

function has(words: readonly MarkedWord[], name: MarkedWord): boolean {
  return words.some((word) => word.isName && isSameName(word, name));
}

function isTelling({ word, weight, isName }: MarkedWord): boolean {
  return !isName && weight >= LEAST_TELLING && !AUXILIARIES.has(word);
}

function sum(words: readonly MarkedWord[]): number {
  return words.reduce((total, { weight }) => total + weight, 0);
}

/** “Win” and “say” are everyday words. */
const LEAST_TELLING = 0.2;
const JOINING: ReadonlySet<string> = new Set('but while whereas after before when because although though'.split(' '));
/** May stand for the name asked about. */
const PRONOUNS: ReadonlySet<string> = new Set('he she it they who his her its their him them'.split(' '));
