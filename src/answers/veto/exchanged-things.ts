import { POINTERS } from '../understand/pointers.ts';
import { AUXILIARIES, BEING, PARTICIPLE } from './name-roles.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/**
 * A thing that does in the entry what the question says was done to it, or the other way round: “How many police were arrested?”
 * of the police who arrested six people. Names are left to `findExchangedRoles`.
 */
export function findExchangedThings(
  asked: readonly MarkedWord[],
  { sure, own, cited }: EntryTexts,
): string | undefined {
  const told = readAsked(asked);
  if (!told) return undefined;
  const { thing, verb, part } = told;
  const parts = new Set([...sure, ...own, ...cited].flatMap((text) => [...partsOf(text, thing, verb)]));
  return parts.size === 0 || parts.has(part)
    ? undefined
    : `“${thing.written}” has the other part in “${verb.written}” here`;
}

/** “How many police were arrested”, “why were police arrested”, “who did the police arrest”. */
function readAsked(asked: readonly MarkedWord[]): { thing: MarkedWord; verb: MarkedWord; part: Part } | undefined {
  const at = asked.findIndex(({ word }) => BEING.has(word) || word === 'did');
  const isActive = asked[at]?.word === 'did';
  const verb = asked.slice(at + 1).find((word, place, rest) => isThing(word) && !rest.slice(place + 1).some(isThing));
  const place = verb ? asked.indexOf(verb) : -1;
  const thing = asked.slice(0, place).findLast(isThing);
  if (at < 0 || !verb || !thing) return undefined;
  const first = asked.indexOf(thing);
  // “In which country was it made” asks what happened to “it”.
  if (asked.slice(first, place).some(({ word }) => POINTERS.has(word))) return undefined;
  const isPassive = !isActive && ((at < place && place - at <= 2) || (at < first && place - first === 1));
  if (isPassive && PARTICIPLE.test(verb.word)) return { thing, verb, part: 'patient' };
  const isOfThem =
    isActive && first > at && place - first === 1 && asked.slice(0, at).some(({ word }) => ASKED.has(word));
  return isOfThem ? { thing, verb, part: 'agent' } : undefined;
}

type Part = 'agent' | 'patient';

/** What a thing does in an action, or what is done to it, where the words leave no doubt; empty where they do. */
function partsOf(text: readonly MarkedWord[], thing: MarkedWord, verb: MarkedWord): Set<Part> {
  const parts = new Set<Part>();
  for (const [place, { stem, word }] of text.entries()) {
    if (stem !== verb.stem || word.endsWith('ing')) continue;
    for (const [at, other] of text.entries()) {
      if (other.stem !== thing.stem || Math.abs(at - place) > REACH) continue;
      const part = at < place ? partBefore(text, at, place) : partAfter(text, place, at);
      if (part) parts.add(part);
    }
  }
  return parts;
}

/** Of a thing before the verb. */
function partBefore(text: readonly MarkedWord[], at: number, place: number): Part | undefined {
  const between = text.slice(at + 1, place);
  if (between.some((word) => word.isName || isThing(word)) || between.some(({ word }) => PREPOSITIONS.has(word)))
    return undefined;
  const isPassive = PARTICIPLE.test(text[place]?.word ?? '');
  const isBeing = [...between, ...text.slice(Math.max(0, at - 2), at)].some(({ word }) => BEING.has(word));
  // “The six people arrested by police”
  if (isPassive && (isBeing || text[place + 1]?.word === 'by')) return 'patient';
  // What opens or starts may also be opened: only with an object is it sure to act.
  return isBeing || !hasObject(text, place) ? undefined : 'agent';
}

/** Of a thing after the verb. */
function partAfter(text: readonly MarkedWord[], place: number, at: number): Part | undefined {
  const between = text.slice(place + 1, at);
  if (between.some((word) => word.isName || isThing(word))) return undefined;
  if (between[0]?.word === 'by') return 'agent';
  const isPassive = text.slice(Math.max(0, place - 2), place).some(({ word }) => BEING.has(word));
  return isPassive || between.some(({ word }) => PREPOSITIONS.has(word)) ? undefined : 'patient';
}

/** Whether something is acted on. */
function hasObject(text: readonly MarkedWord[], place: number): boolean {
  const after = text.slice(place + 1, place + 1 + OBJECT_REACH);
  const end = after.findIndex(({ word }) => PREPOSITIONS.has(word) || OWN.has(word));
  return after.slice(0, end < 0 ? undefined : end).some((word) => isThing(word) || word.isName);
}

function isThing({ word, weight, isName }: MarkedWord): boolean {
  return !isName && !AUXILIARIES.has(word) && weight >= LEAST_OF_THING && /^\p{L}+$/u.test(word);
}

/** “Police” and “save” are everyday words. */
const LEAST_OF_THING = 0.2;
/** Words between a thing and its verb. */
const REACH = 5;
/** Words between a verb and its object. */
const OBJECT_REACH = 4;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about after against at before between by during for from in into near of off on onto over since through to toward towards under until with without'.split(
    ' ',
  ),
);
/** “The museum opened its doors”: it opened all the same. */
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'itself', 'themselves', 'himself', 'herself']);
const ASKED: ReadonlySet<string> = new Set(['who', 'whom', 'which']);
