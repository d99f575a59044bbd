import { stem } from '../../language/stem.ts';
import type { Term } from '../understand/understand.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A role the entry lacks: the king of a country is not its prime minister. */
export function findAnotherRole(asked: readonly MarkedWord[], said: EntryTexts): string | undefined {
  const role = roleWithout(asked, (one) => said.stems().has(one));
  if (role) return `the question asks for the “${role.written}”, and it has none`;
  return findWrongTitle(asked, said);
}

/** “What did director Reed say?”, of Reed, who is introduced as something else: “said Reed, a spokeswoman”. */
function findWrongTitle(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const at = asked.findIndex(({ stem: role, isName }, place) => !isName && roles.has(role) && asked[place + 1]?.isName);
  const title = asked[at];
  const name = asked.slice(at + 1).find((_, place, rest) => !rest[place + 1]?.isName);
  if (!title || !name) return undefined;
  const texts = [...sure, ...own, ...cited];
  const same = roles.get(title.stem) ?? [];
  if (texts.some((text) => text.some((word) => same.includes(word.stem)))) return undefined;
  const [other] = texts.flatMap((text) => titlesAfter(text, name));
  return other && `the question calls “${name.written}” “${title.written}”, and it says “${other.written}”`;
}

/** What a name is introduced as: “Reed, a spokeswoman for …”. */
function titlesAfter(text: readonly MarkedWord[], name: MarkedWord): MarkedWord[] {
  return text.flatMap((word, at) => {
    const [article, ...after] = text.slice(at + 1);
    const isIntroduced = word.isName && word.stem === name.stem && /^(?:an?|the)$/.test(article?.word ?? '');
    const told = isIntroduced && after.slice(0, LONGEST_TITLE).find(({ stem: role }) => roles.has(role));
    return told || [];
  });
}

/** Words: “a senior trade union spokeswoman”. */
const LONGEST_TITLE = 4;

/** The role that a question asks for where neither it nor another word for it is said. */
export function roleWithout<Word extends Term>(
  asked: readonly Word[],
  isSaid: (stem: string) => boolean,
): Word | undefined {
  const role = asked.find(
    ({ word, stem: asking }, at) => roles.has(asking) && word.length > 2 && isAskedFor(asked, at),
  );
  return role && (roles.get(role.stem) ?? []).some(isSaid) ? undefined : role;
}

/** “Who is the British king”, “the king of England”; not “my teacher says …”. */
function isAskedFor(asked: readonly Term[], at: number): boolean {
  if (asked[at + 1]?.word === 'of' || isTerse(asked, at)) return true;
  const before = asked.slice(0, at).map(({ word }) => word);
  const who = before.indexOf('who');
  return who >= 0 && at - who <= FURTHEST && /^(?:is|was|are|were)$/.test(before[who + 1] ?? '');
}

/** “Leader of the party” without “of”: “party leader”. */
function isTerse(asked: readonly Term[], at: number): boolean {
  return (
    at === asked.length - 1 &&
    asked.length > 1 &&
    asked.length <= LONGEST_TERSE &&
    !asked.some(({ word }) => SENTENCE.has(word))
  );
}

const LONGEST_TERSE = 5;
/** Words of a whole sentence, in which a role may be anything. */
const SENTENCE: ReadonlySet<string> = new Set(
  'who what when where why how which whose is are was were be do does did has have had can could will would should may might must said say says not for by to and or with'.split(
    ' ',
  ),
);

/** “Who is the new British foreign minister” */
const FURTHEST = 6;

/** Roles of people; one line holds synonyms. */
const ROLES = [
  'king queen monarch emperor empress',
  'prince princess',
  'president',
  'premier prime',
  'chancellor',
  'governor',
  'mayor',
  'senator',
  'congressman congresswoman representative',
  'ambassador diplomat envoy',
  'pope',
  'bishop archbishop cardinal',
  'priest pastor imam rabbi',
  'judge justice magistrate',
  'prosecutor attorney lawyer',
  'ceo chief boss head director leader manager chair chairman chairwoman chairperson founder owner',
  'treasurer',
  'coach trainer',
  'captain skipper',
  'goalkeeper goalie keeper',
  'referee umpire',
  'pilot',
  'driver',
  'engineer',
  'architect designer',
  'author writer reporter journalist',
  'editor',
  'spokesman spokeswoman spokesperson',
  'analyst economist',
  'scientist researcher',
  'activist campaigner',
  'minister',
  'doctor physician surgeon',
  'nurse',
  'teacher professor',
  'wife husband spouse partner',
  'mother father parent mom dad',
  'brother sister sibling',
  'son daughter child',
  'grandmother grandfather',
  'witness',
  'suspect',
];
const roles = new Map(
  ROLES.map((line) => line.split(' ').map(stem)).flatMap((line) => line.map((role) => [role, line] as const)),
);
