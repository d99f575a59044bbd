import { type Bound, withoutBounds } from './bounds.ts';
import { type ClaimToken, withoutTitles } from './claim-token.ts';
import { type Item, itemsOf } from './items.ts';
import { kindsOf } from './kinds.ts';
import { DETERMINERS, PRONOUNS } from './small-words.ts';
import { type Statement, withoutQuotes } from './statements.ts';

/** What a statement tells, for a claim in other words. */
export interface Reading {
  sentence: Item[];
  /** The same with the kinds of things; nothing where it tells of none or all of them. */
  wider?: Item[];
  bounds: ReadonlyMap<string, Bound>;
}

/** Reads each statement once; undefined for one that only supposes something. `isName` knows words written as names. */
export function makeStatementReader(
  read: (text: string) => ClaimToken[],
  isName: (token: ClaimToken) => boolean,
): (statement: Statement, isOfSpeech: boolean) => Reading | undefined {
  const readings = [new WeakMap<Statement, Reading>(), new WeakMap<Statement, Reading>()] as const;
  // Who says what stands in quotation marks answers for it alone.
  const toldBy = ({ tokens, citations, isVerbatim, isUnquoted }: Statement, isOfSpeech: boolean): ClaimToken[] => {
    const [quote = ''] = citations.map((citation) => citation.quote);
    const unquoted = withoutQuotes(quote);
    if (isOfSpeech || isUnquoted || unquoted === quote) return tokens;
    return isVerbatim ? withoutTitles(read(unquoted)) : [];
  };
  return (statement, isOfSpeech) => {
    const known = readings[isOfSpeech ? 1 : 0].get(statement);
    if (known) return known;
    if (statement.tokens.some((_, at) => isSupposed(statement.tokens, at))) return undefined;
    const { tokens, bounds } = withoutBounds(toldBy(statement, isOfSpeech));
    const sentence = itemsOf(tokens, isName);
    const reading = { sentence, bounds, ...(!sentence.some(isOfNoneOrAll) && { wider: sentence.map(withKinds) }) };
    readings[isOfSpeech ? 1 : 0].set(statement, reading);
    return reading;
  };
}

/** "No van was stolen" is of no other vehicle, and "every van was" not either. */
function isOfNoneOrAll({ kind, word }: Item): boolean {
  return kind === 'negation' || /^(?:all|both|each|every|most|nobody|none|nothing|neither|without)$/.test(word);
}

function withKinds(item: Item): Item {
  return item.kind === 'word' ? { ...item, kinds: kindsOf(item.keys[0] ?? '') } : item;
}

/** "Had the silos gone up, …" */
function isSupposed(tokens: readonly ClaimToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isTurned =
    next !== undefined && (next.role === 'name' || DETERMINERS.has(next.word) || PRONOUNS.has(next.word));
  return isTurned && /^(?:had|were|should)$/.test(tokens[at]?.word ?? '') && (!before || before.role === 'clause');
}
