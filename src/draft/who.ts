import { isEnglish, isMostlyCapitalised } from '../language/english-words.ts';
import type { Article, Name } from '../pack/pack.ts';
import type { Clause } from './clause.ts';
import { headOf } from './phrase.ts';
import type { Token } from './tag-words.ts';

/** What somebody or something is, as far as it is sure. */
export type Being = 'person' | 'group' | 'thing';

const words = (list: string) => new Set(list.split(' '));

/** Singular nouns for people. */
const PERSON = words(
  'man woman boy girl child kid baby person student pupil teacher professor doctor nurse driver pilot officer guard soldier suspect victim ' +
    'witness neighbour neighbor resident visitor tourist passenger traveller traveler commuter owner worker employee director manager chairman chairwoman chair president ' +
    'minister mayor senator governor councillor councilor official spokesman spokeswoman spokesperson lawyer attorney prosecutor judge ' +
    'father mother son daughter sister brother husband wife parent uncle aunt cousin friend editor author writer artist singer actor actress ' +
    'musician player coach captain referee fan voter citizen user customer developer engineer scientist researcher expert historian farmer ' +
    'fisherman firefighter paramedic skipper lifeguard volunteer organiser organizer founder co-founder leader member activist protester ' +
    'pilgrim muslim christian homeopath chef cook baker shopkeeper butcher gardener keeper warden inspector detective coroner analyst critic ' +
    'candidate king queen prince princess pope bishop priest cosplayer attendee participant gamer photographer illustrator people teenager youth ' +
    'patient survivor rescuer climber rider cyclist runner swimmer sailor diver commander general colonel ambassador diplomat secretary treasurer ' +
    'curator librarian postman builder carpenter plumber electrician miner rebel migrant refugee hacker blogger journalist reporter correspondent academic dignitary major sergeant vendor',
);
/** Nouns for those who act together. */
const GROUP = words(
  'government police council committee panel team company firm court ministry department agency authority party parliament senate congress union ' +
    'army navy club school university board commission court jury crew band group organisation organization charity foundation association society ' +
    'bank church hospital museum library newspaper broadcaster administration coalition opposition campaign legion district institute federation league ' +
    'community family couple public crowd staff management brigade service troops forces officials authorities parents residents voters citizens developers researchers scientists',
);

/** Titles that only a person has. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Professor|Prof|President|Senator|Judge|Justice|General|Captain|Sergeant|Inspector|Minister|Mayor|Governor|Councillor|Father|Sister|Chancellor)\.?$/;

/** The people, groups and things of a story. */
export interface Beings {
  /** Last names of people. */
  persons: readonly string[];
  /** What a phrase names; undefined where that is not sure. */
  of(tokens: readonly Token[], from: number, to: number): Being | undefined;
  /** Words that open a sentence and are no names are written small within another. */
  small(text: string): string;
}

/** Learns who is a person from titles, ages, and what stands beside a name. */
export function learnBeings(
  articles: readonly Article[],
  names: readonly Name[],
  clauses: readonly Clause[],
  proper: ReadonlySet<string>,
): Beings {
  const persons = new Set<string>();
  for (const { name, also, kind } of names)
    if (kind === 'person') for (const one of [name, ...also]) notePerson(one, persons);
  const text = articles.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
  for (const [, name = ''] of text.matchAll(/(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}), (?:aged )?\d{1,2},/gu))
    notePerson(name, persons);
  for (const [, name = ''] of text.matchAll(
    /\b(?:Mr|Mrs|Ms|Dr|Professor|President|General|Sir|Captain|Judge|Sergeant|Minister|Mayor|Senator)\.? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/gu,
  ))
    notePerson(name, persons);
  for (const clause of clauses) {
    const { tokens, subject, beside } = clause;
    const beings = beside && isPersonNoun(headOf(tokens, beside.from, beside.to));
    const nameOf = (from: number, to: number) =>
      tokens
        .slice(from, to)
        .filter(({ pos }) => pos === 'PROPN')
        .map((one) => one.text)
        .join(' ');
    const isWho = clause.aside !== undefined && tokens[subject.to + 1]?.text === 'who';
    if (beings || isWho) notePerson(nameOf(subject.from, subject.to), persons);
    // “director Ann Reed said”: a role before the name, or beside it.
    for (let at = 0; at + 1 < tokens.length; at++) {
      const [role, next] = [tokens[at], tokens[at + 1]];
      if (role?.pos !== 'NOUN' || !isPersonNoun(role) || next?.pos !== 'PROPN') continue;
      let end = at + 1;
      while (tokens[end]?.pos === 'PROPN') end += 1;
      if (end - at > 2) notePerson(nameOf(at + 1, end), persons);
    }
  }
  const isKnown = (token: Token | undefined) => token !== undefined && persons.has(token.text);
  return {
    persons: [...persons],
    of(tokens, from, to) {
      const head = headOf(tokens, from, to);
      if (!head) return undefined;
      if (/^(?:he|she|who)$/i.test(head.text)) return 'person';
      if (head.pos === 'PRON') return undefined;
      const isName = head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text);
      if (tokens.slice(from, to).some(({ text }) => TITLE.test(text)) && isName) return 'person';
      const singular = nounOf(head);
      if (PERSON.has(singular) || isKnown(head)) return 'person';
      if (GROUP.has(singular) || GROUP.has(head.text.toLowerCase())) return 'group';
      if (isName && (proper.has(plain(head.text)) || !isEnglish(plain(head.text)))) return undefined;
      return 'thing';
    },
    small(text) {
      const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
      const isName =
        /^\S+ \p{Lu}/u.test(text) && !/^(?:The|A|An|His|Her|Its|Their|Both|All|Some|Many|Two|Three)$/.test(first);
      if (
        first === '' ||
        isName ||
        /^I\b/.test(text) ||
        /\p{Lu}/u.test(first.slice(1)) ||
        proper.has(plain(first)) ||
        !isEnglish(plain(first)) ||
        isMostlyCapitalised(plain(first))
      )
        return text;
      return text.charAt(0).toLowerCase() + text.slice(1);
    },
  };
}

/** A word without its owner’s ending, in lower case. */
function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '');
}

function isPersonNoun(token: Token | undefined): boolean {
  return token !== undefined && PERSON.has(nounOf(token));
}

function nounOf({ text, lemma }: Token): string {
  const lower = text.toLowerCase();
  // At the start of a sentence a plural may pass for a name, which has no other form.
  const single = lower.replace(/s$/, '');
  if (PERSON.has(single) || GROUP.has(single)) return single;
  return PERSON.has(lower) || GROUP.has(lower) ? lower : lemma.toLowerCase();
}

/** A person is known by the whole name and by the last. */
function notePerson(name: string, persons: Set<string>): void {
  const parts = name.split(' ').filter((part) => !TITLE.test(part));
  const last = parts.at(-1);
  if (last !== undefined && /^\p{Lu}/u.test(last)) persons.add(last);
}
