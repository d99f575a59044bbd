import { askInverted, type Cut, type Told, textOf } from './build-question.ts';
import { headOf, readPhrase } from './phrase.ts';
import type { Token } from './tag-words.ts';
import { isSaying } from './verb-group.ts';
import { findWhen, isWhen } from './when.ts';

/** A question that a clause answers. */
export interface Question {
  asks: 'who' | 'what' | 'when' | 'where' | 'why' | 'how' | 'how-many' | 'what-to-do';
  text: string;
  /** The answer goes on to the end of the sentence. */
  isLong?: boolean;
}

export function question(asks: Question['asks'], text: string | undefined, isLong = false): Question | undefined {
  return text === undefined ? undefined : { asks, text, ...(isLong && { isLong }) };
}

export function wordAt({ tokens }: Told, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}
export function askWhen(clause: Told): Question | undefined {
  const lead = clause.lead && textOf(clause, clause.lead);
  if (lead !== undefined && isWhen(lead)) return question('when', askInverted('When', clause, [], inner(clause)));
  const main = clause.tokens[clause.verb.main] as Token;
  const cut = cutWhen(clause);
  const end = clause.tokens[inner(clause)]?.from ?? Number.POSITIVE_INFINITY;
  if (!cut || cut.from > end || isSaying(main)) return undefined;
  return question('when', askInverted('When', clause, [cut], inner(clause)));
}

/** When, in what follows the verb; nothing where it may belong to a clause within. */
export function cutWhen({ sentence, tokens, rest }: Told): Cut | undefined {
  const [first, last] = [tokens[rest.from], tokens[rest.to - 1]];
  if (!first || !last || rest.to <= rest.from) return undefined;
  const found = findWhen(sentence.slice(first.from, last.to));
  if (!found) return undefined;
  const cut = { from: first.from + found.from, to: first.from + found.to };
  const before = tokens.slice(rest.from, rest.to).filter((token) => token.to <= cut.from);
  const isWithin = before.some(
    ({ text, pos }) => pos === 'SCONJ' || /^(?:that|which|who|whose|where|what|how|whether)$/i.test(text),
  );
  return isWithin ? undefined : cut;
}

/** A second verb keeps its form, and so is not asked with “did”: up to “and questioned”. */
export function inner({ tokens, rest, verb }: Told): number {
  for (let at = rest.from; at < rest.to; at++) {
    if (
      tokens[at]?.pos === 'CCONJ' &&
      /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
      !/ing$/.test(tokens[at + 1]?.text ?? '')
    ) {
      if (verb.auxiliary === undefined || tokens.slice(rest.from, at).every(({ pos }) => pos !== 'PART')) return at;
    }
  }
  return rest.to;
}

/** Verbs beside which a place is where they are done. */
const PLACED =
  /^(?:arrest|hold|meet|live|die|happen|occur|open|find|see|build|bury|stage|stop|detain|locate|hide|crash|land|sink|stand|start|begin|work|play|perform|gather|march|shoot|kill|attack|launch|publish|submit|engrave|stay|sleep|park|store|display|show)$/;
const PLACE_LINK = /^(?:in|at|near|outside|inside|beside|behind|under|aboard)$/i;
const NO_PLACE =
  /^(?:end|meantime|case|fact|order|addition|time|way|support|response|reaction|favour|favor|court|trial|least|first|last|general|particular|front|charge|question|moment|risk|war|power|office|cost|age|part|action|force|state|condition|danger|need|use|view|terms|line|total|return|public|private|control|advance|hour|minute|second|day|week|month|year|century|spring|summer|autumn|winter)s?$/i;

export function askWhere(clause: Told): Question | undefined {
  const { tokens, verb, rest } = clause;
  const main = tokens[verb.main] as Token;
  let at = rest.from;
  if (main.lemma === 'take' && wordAt(clause, at) === 'place') at += 1;
  else if (!PLACED.test(main.lemma)) return undefined;
  // Behind what is done: “found a van in Leeds”, but not what belongs to it.
  else if (!verb.isPassive && !PLACE_LINK.test(wordAt(clause, at))) {
    const object = readPhrase(tokens, at);
    const link = tokens.findIndex((token, place) => place > at && place < object && PLACE_LINK.test(token.text));
    at = link < 0 ? object : link;
    if (link < 0 || tokens.slice(link + 1, object).some(({ pos }) => pos === 'ADP')) return undefined;
  }
  if (!PLACE_LINK.test(wordAt(clause, at))) return undefined;
  const end = readPhrase(tokens, at + 1);
  const head = headOf(tokens, at + 1, end);
  if (!head || end > rest.to || NO_PLACE.test(head.text) || head.pos === 'PRON' || head.pos === 'NUM') return undefined;
  const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0];
  if (isWhen(clause.sentence.slice(from, to))) return undefined;
  return question('where', askInverted('Where', clause, [{ from, to }], inner(clause)));
}

export function askWhy(clause: Told): Question | undefined {
  const { tokens, rest } = clause;
  if (isSaying(tokens[clause.verb.main] as Token)) return undefined;
  for (let at = rest.from; at <= rest.to; at++) {
    const text = wordAt(clause, at);
    const next = wordAt(clause, at + 1);
    const isReason =
      text === 'because' ||
      (text === 'due' && next === 'to') ||
      (text === 'in' && next === 'order') ||
      (text === ',' && next === 'because');
    if (isReason) return question('why', askInverted('Why', clause, [], Math.min(at, inner(clause))), true);
  }
  return undefined;
}

/** “was fundraising through raffles”, “win by collecting points” */
export function askHow(clause: Told): Question | undefined {
  const { tokens, rest, verb } = clause;
  for (let at = rest.from; at < rest.to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isBy = token?.text === 'by' && next?.pos === 'VERB' && /ing$/.test(next.text);
    if (
      !isBy &&
      !(token?.text === 'through' && at === rest.from && next?.pos === 'NOUN' && verb.auxiliary !== undefined)
    )
      continue;
    return question('how', askInverted('How', clause, [], Math.min(at, inner(clause))));
  }
  return undefined;
}
