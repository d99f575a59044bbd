import type { Token } from './tag-words.ts';

/** Words of a sentence, from one to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Prepositions that go on with what is named: “the chairman of the panel at the ministry”. */
const LINKS = /^(?:of|in|at|for|on|from|to|with|between|about|against|over|under|near)$/i;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/i;
/** Says when, beside what is named. */
const DAY = /^(?:yesterday|today|tomorrow|tonight)$/i;
/** Pronouns that are a phrase of their own. */
const ALONE = /^(?:he|she|it|they|we|i|you|this|these|those|that|there|who|nobody|everyone|everybody|someone)$/i;

/** Where what is named from here on ends, with what “of”, “in” and the like add; the start where nothing is named. */
export function readPhrase(tokens: readonly Token[], start: number): number {
  if (ALONE.test(tokens[start]?.text ?? '') && tokens[start]?.pos !== 'DET') return start + 1;
  let end = readCore(tokens, start);
  if (end === start) return start;
  for (;;) {
    const link = tokens[end];
    if (link?.pos !== 'ADP' || !LINKS.test(link.text)) return end;
    const next = readCore(tokens, end + 1);
    if (next === end + 1) return end;
    end = next;
  }
}

/** A noun or name with what stands before it; several where “and” joins them. */
function readCore(tokens: readonly Token[], start: number): number {
  let end = start;
  let named = start;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    if (DAY.test(token.text)) break;
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || (token.pos === 'SYM' && token.text !== '/')) named = end + 1;
    else if (token.pos === 'CCONJ') {
      if (named !== end || !/^(?:and|or|&)$/i.test(token.text)) break;
      const more = readCore(tokens, end + 1);
      return more > end + 1 ? more : named;
    } else if (/^(?:DET|ADJ)$/.test(token.pos) || POSSESSIVE.test(token.text)) {
      if (named === end && named > start && token.pos === 'DET') break;
    } else if (token.pos === 'ADV') {
      if (!/^(?:DET|ADJ|NUM)$/.test(tokens[end + 1]?.pos ?? '') || named > start) break;
    } else if (token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’') {
      if (named !== end) break;
    } else if (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.text)) {
      // “a recurring problem”
      if (named > start || end === start || tokens[end + 1]?.pos !== 'NOUN') break;
    } else break;
  }
  return named;
}

/** The word that a phrase is about: “chairman” of “the chairman of the panel”. */
export function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens.slice(from, to)) {
    // “millions of pilgrims” are pilgrims.
    if (token.pos === 'ADP' && head && !(token.text === 'of' && MANY.test(head.text))) break;
    if (/^(?:NOUN|PROPN|NUM|PRON)$/.test(token.pos) && !POSSESSIVE.test(token.text)) head = token;
  }
  return head;
}

const MANY = /^(?:dozens|hundreds|thousands|millions|majority|number|group|team|dozen|lot)$/i;

/** Whether a word is a verb that a subject may have: not “to go”, not “going”. */
export function isFiniteVerb({ pos, text }: Token): boolean {
  if (pos === 'AUX') return !/^(?:be|been|being|having)$/i.test(text);
  return pos === 'VERB' && !/ing$/i.test(text);
}
