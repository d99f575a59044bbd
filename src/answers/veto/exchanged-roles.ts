import { AUXILIARIES, BEING, PARTICIPLE, type Player, type Role, rolesIn } from './name-roles.ts';
import { type EntryTexts, isSameName, type MarkedWord } from './texts.ts';

/**
 * Names that swap what the entry says they do: “How far into Ukraine may Russia strike?”
 * Any text of the entry with the question's order clears it.
 */
export function findExchangedRoles(asked: readonly MarkedWord[], said: EntryTexts): string | undefined {
  if (!asked.some(({ isName }) => isName)) return undefined;
  const { phrasings, sure, own, cited } = said;
  const players = said.players();
  // A possible reading may count against an answer, but not for it.
  const texts = { all: [...phrasings, ...own, ...cited], certain: [...sure, ...own, ...cited] };
  const roles = rolesIn(asked);
  return (
    findSwapped(roles, players, rolesIn(own[0] ?? [])) ??
    findOtherSubject(roles, players.phrasings, players.certain) ??
    findWhoActs(asked, texts) ??
    findPatient(asked, roles, texts)
  );
}

interface Both<Item> {
  all: readonly Item[][];
  certain: readonly Item[][];
}

/** Two names in exchanged roles. */
function findSwapped(
  asked: readonly Player[],
  { all, certain }: Both<Player>,
  answer: readonly Player[],
): string | undefined {
  for (const one of asked) {
    for (const other of asked) {
      if (one === other || one.role === other.role || isSameName(one.name, other.name)) continue;
      const stands = (text: readonly Player[], name: MarkedWord, role: Role) =>
        text.some((player) => isSameName(player.name, name) && player.role === role);
      const isSame = certain.some((text) => stands(text, one.name, one.role) && stands(text, other.name, other.role));
      const isSwapped = all.some((text) => stands(text, one.name, other.role) && stands(text, other.name, one.role));
      const isTold =
        answer.some(({ role, name }) => role === 'subject' && isSameName(name, other.name)) &&
        stands(answer, one.name, other.role);
      if (isSwapped && !isSame && !isTold) return tell(one.name, other.name);
    }
  }
  return undefined;
}

/** Someone acts in the question who never acts in the entry, where another does. */
function findOtherSubject(
  asked: readonly Player[],
  phrasings: readonly Player[][],
  texts: readonly Player[][],
): string | undefined {
  const subject = asked.find(({ role, acts }) => role === 'subject' && acts);
  if (!subject) return undefined;
  const own = texts.flatMap((text) => text.filter(({ name }) => isSameName(name, subject.name)));
  if (own.length === 0 || own.some(({ role }) => role === 'subject' || role === 'object')) return undefined;
  const acting = phrasings
    .flat()
    .find(({ name, acts }) => acts && name.kind === subject.name.kind && !isSameName(name, subject.name));
  return acting && tell(subject.name, acting.name);
}

/** In words. */
const LONGEST_NAME = 3;

/** “Who beat Rovers?”, if the entry says that Rovers beat someone. */
function findWhoActs(asked: readonly MarkedWord[], { all, certain }: Both<MarkedWord>): string | undefined {
  const opener = asked.findIndex(({ word }) => word === 'who');
  const verb = asked[opener + 1];
  // The first word of a name may not look like one, as in “Hale Rovers”.
  const name = asked.slice(opener + 2, opener + 2 + LONGEST_NAME).find(({ isName }) => isName);
  if (opener === -1 || !verb || verb.isName || AUXILIARIES.has(verb.word) || !name) return undefined;
  const acts = (text: readonly MarkedWord[]) =>
    text.some(
      ({ stem }, at) =>
        stem === verb.stem && text[at - 1]?.isName && text.slice(0, at).some((before) => isSameName(before, name)),
    );
  const suffers = (text: readonly MarkedWord[]) =>
    text.some(
      ({ stem }, at) => stem === verb.stem && text.slice(at + 1, at + 4).some((after) => isSameName(after, name)),
    );
  return all.some(acts) && !certain.some(suffers)
    ? `the question asks who did so to “${name.written}”, who does it here`
    : undefined;
}

/** “When did he arrest the police?”, if the entry says he was arrested. */
function findPatient(
  asked: readonly MarkedWord[],
  roles: readonly Player[],
  { all, certain }: Both<MarkedWord>,
): string | undefined {
  const subject = roles.find(({ acts }) => acts)?.name;
  const rest = subject ? asked.slice(asked.indexOf(subject) + 1) : [];
  const verb = rest.find(({ isName, weight }) => !isName && weight > 0);
  if (!subject || !verb) return undefined;
  const stands = (text: readonly MarkedWord[], isPassive: boolean) => {
    const place = text.findIndex(({ stem }) => stem === verb.stem);
    if (place < 1) return false;
    const from = Math.max(0, place - SUBJECT_REACH);
    const name = text.slice(from, place).findLastIndex(({ isName }) => isName) + from;
    const named = text[name];
    if (name < from || !named || !isSameName(named, subject)) return false;
    // “Ahmed, a boy from Texas, was arrested”, “why was Ahmed arrested”
    const isBeing = [text[place - 1], text[place - 2], text[name - 1], text[name - 2]].some(
      (word) => word && BEING.has(word.word),
    );
    // “wren arrest” may mean either.
    return isPassive ? isBeing && PARTICIPLE.test(text[place]?.word ?? '') : !isBeing && place + 1 < text.length;
  };
  return all.some((text) => stands(text, true)) && !certain.some((text) => stands(text, false))
    ? `the question asks what “${subject.written}” did, to whom it was done`
    : undefined;
}

/** A verb's subject is within this many words before it. */
const SUBJECT_REACH = 12;

function tell(one: MarkedWord, other: MarkedWord): string {
  return `“${one.written}” and “${other.written}” do not stand in it as in the question`;
}
