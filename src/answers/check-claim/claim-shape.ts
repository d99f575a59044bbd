import { type Item, SAYING } from './items.ts';
import { PRONOUNS, REPORT_VERBS } from './small-words.ts';

/** Words of a claim that belong together: "in the Kursk region". */
export interface Phrase {
  items: Item[];
  /** What it hangs on: a preposition, or a verb after the first one. */
  by?: string;
  head: Item;
  /** "And heavy rain": it stands to the rest as the one before does. */
  isListed: boolean;
  /** It stands before the verb. */
  isBefore?: true;
}

/** A claim taken apart: who, does, what. */
export interface ClaimShape {
  subject: Phrase;
  /** Nothing where something is said to be something. */
  verb?: Item;
  isPassive: boolean;
  isNegated: boolean;
  auxiliaries: ReadonlySet<string>;
  /** What it says, without who says so. */
  items: readonly Item[];
  /** It tells more than one thing: another order may tell another thing. */
  isOrdered: boolean;
  /** "Partly", of the verb. */
  adverbs: readonly Item[];
  /** All but the subject and the verb, in order. */
  others: Phrase[];
  /** Who says so: "according to Penhallow". */
  speaker?: Item;
}

/** Takes a claim apart; nothing where it has no subject or no verb. */
export function shapeOf(all: readonly Item[]): ClaimShape | undefined {
  const { items, speaker } = withoutSpeaker(withOpeningLast(all).filter(({ kind }) => kind !== 'mark'));
  const begin = findVerb(items);
  // "More drones than missiles" has the same words as the opposite.
  if (items.some(({ word }) => word === 'than')) return undefined;
  if (begin < 1 || items[0]?.isPast || items[0]?.kind === 'join') return undefined;
  const chain = chainFrom(items, begin);
  const last = chain.at(-1);
  const verb = last?.kind === 'word' && !isAdverb(last) ? last : chain.find(({ keys: [key] }) => key === 'have');
  const [subject, ...attached] = phrasesOf(items.slice(0, begin).filter((item) => !isAdverb(item)));
  if (!subject || subject.by !== undefined || isVague(subject)) return undefined;
  const auxiliaries = new Set(chain.filter(({ kind }) => kind === 'auxiliary').map(({ keys: [key = ''] }) => key));
  const behind = items.slice(begin + chain.length);
  const adverbs = [...items.slice(0, begin), ...chain, ...behind].filter(
    (item) => isAdverb(item) && !NO_MATTER.has(item.word),
  );
  const rest = verb ? behind.filter((item) => !isAdverb(item)) : behind;
  if (!verb && !auxiliaries.has('be')) return undefined;
  const negations = items.filter(({ kind }) => kind === 'negation').length;
  return {
    items,
    subject,
    ...(verb && { verb }),
    isPassive: verb !== undefined && isPassive(verb, auxiliaries),
    isNegated: negations === 1,
    auxiliaries,
    others: [...attached.map((phrase): Phrase => ({ ...phrase, isBefore: true })), ...phrasesOf(rest)],
    isOrdered: rest.some(({ isPast, kind }) => isPast || kind === 'auxiliary'),
    adverbs: verb ? adverbs : adverbs.filter((item) => !behind.includes(item)),
    ...(speaker && { speaker }),
  };
}

/** "In May the council met": the same as "The council met in May". */
function withOpeningLast(items: readonly Item[]): readonly Item[] {
  if (items[0]?.kind !== 'preposition') return items;
  const mark = items.findIndex(({ kind }) => kind === 'mark');
  const next = items.findIndex(
    ({ led, kind }, at) => at > 1 && kind !== 'number' && (led === 'article' || kind === 'name'),
  );
  const end = mark > 0 ? mark + 1 : next;
  const opening = items.slice(0, mark > 0 ? mark : end);
  const isPlain = !opening.some(({ kind }) => kind === 'auxiliary' || kind === 'negation' || kind === 'join');
  return end > 1 && isPlain ? [...items.slice(end), ...opening] : items;
}

/** "Died" is what "was killed" is; "took place" what "was held" is. */
export function isPassive(verb: Item, auxiliaries: ReadonlySet<string>): boolean {
  return UNDERGOES.test(verb.word) || (auxiliaries.has('be') && !verb.word.endsWith('ing'));
}

const UNDERGOES = /^(?:die[sd]?|dying|happen(?:s|ed)?|occur(?:s|red)?)$/;

/** The verb with its auxiliaries, negation and adverbs: "will not immediately be held". */
function chainFrom(items: readonly Item[], begin: number): Item[] {
  let end = begin;
  while (isInChain(items[end])) end++;
  const verb = items[end];
  const isAfterBe = items.slice(begin, end).some(({ keys: [key] }) => key === 'be');
  const isVerb = isAfterBe ? /(?:ing|e[dn])$/.test(verb?.word ?? '') || verb?.isPast : verb?.isVerb;
  if (verb?.kind === 'word' && verb.led === 'nothing' && isVerb) return items.slice(begin, end + 1);
  while (end > begin + 1 && items[end - 1]?.kind === 'word') end--;
  return items.slice(begin, end);
}

export function isInChain(item: Item | undefined): boolean {
  if (!item || item.led === 'article') return false;
  return item.kind === 'auxiliary' || item.kind === 'negation' || isAdverb(item);
}

function isAdverb({ kind, word }: Item): boolean {
  return kind === 'word' && (/...ly$/.test(word) || TIMES.has(word));
}

const NO_MATTER: ReadonlySet<string> = new Set('now also then today currently already still finally'.split(' '));
const TIMES: ReadonlySet<string> = new Set(
  'now then later already also recently today still yesterday currently'.split(' '),
);

/** The first word that is surely a verb, else the first that may be. */
export function findVerb(items: readonly Item[]): number {
  const mayBeFinite = ({ isVerb, led, word }: Item, at: number) =>
    at > 0 && isVerb && led === 'nothing' && !word.endsWith('ing');
  const sure = items.findIndex(
    (item, at) =>
      at > 0 && (item.kind === 'auxiliary' || item.kind === 'negation' || (mayBeFinite(item, at) && item.isPast)),
  );
  const first = items.findIndex((item, at) => mayBeFinite(item, at) && item.word.endsWith('s'));
  const any = sure >= 0 ? sure : items.findIndex(mayBeFinite);
  // "Åsgrim expects …", not the next verb; but "Gloria's parents took"
  return first >= 0 && (any < 0 || (first < any && items[first - 1]?.kind === 'name')) ? first : any;
}

function phrasesOf(items: readonly Item[]): Phrase[] {
  const groups: { by?: string; items: Item[]; isListed: boolean }[] = [];
  let by: string | undefined;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'negation' || item.kind === 'join') continue;
    if (item.kind === 'preposition') {
      by = item.word;
      continue;
    }
    const last = groups.at(-1);
    const place = by ?? (item.isAfterTo ? 'to' : undefined);
    const before = items[at - 1];
    const isListed = before?.word === 'and' || before?.word === 'or';
    const isDeed = item.isVerb && before?.kind === 'name' && !before.isPossessive;
    const isAll = last?.items.every(({ word }) => QUANTIFIERS.has(word)) === true;
    const isNew =
      QUANTIFIERS.has(item.word) ||
      isDeed ||
      item.led !== 'nothing' ||
      place !== undefined ||
      before?.kind === 'join' ||
      item.isPast ||
      PRONOUNS.has(before?.word ?? '');
    if (last && (!isNew || isAll)) last.items.push(item);
    else groups.push({ ...(place !== undefined && { by: place }), items: [item], isListed });
    by = undefined;
  }
  return groups.flatMap((group) => {
    const head = group.items.findLast(({ kind }) => kind === 'word' || kind === 'name') ?? group.items.at(-1);
    return head ? [{ ...group, head }] : [];
  });
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['all', 'both', 'every', 'each']);

function isVague({ head }: Phrase): boolean {
  return PRONOUNS.has(head.word) && head.word !== 'there';
}

function withoutSpeaker(items: readonly Item[]): { items: readonly Item[]; speaker?: Item } {
  const at = items.findIndex(({ word }) => word === 'according');
  const speaker = items[at + 1];
  if (at < 0 || !speaker) return withoutReport(items);
  const rest = at === 0 ? items.slice(2) : items.slice(0, at);
  return { items: rest, speaker };
}

/** "Penhallow said that the fire …": what was said, and by whom. */
function withoutReport(items: readonly Item[]): { items: readonly Item[]; speaker?: Item } {
  const at = items.findIndex(({ word }) => SAYING.has(word) || REPORT_VERBS.has(word));
  const told = items.slice(at + 1);
  const begin = findVerb(told);
  const speaker = items.slice(0, at).findLast(({ kind }) => kind === 'name' || kind === 'word');
  const isWhole =
    at > 0 &&
    at === findVerb(items) &&
    !items.slice(0, at).some(isAdverb) &&
    begin > 0 &&
    told[0]?.kind !== 'preposition' &&
    told[0]?.led !== 'to';
  return isWhole && speaker ? { items: told, speaker } : { items };
}
