import type { Clause } from './clause.ts';
import type { Span } from './phrase.ts';
import type { Token } from './tag-words.ts';

/** A clause whose subject can be said in a question. */
export interface Told extends Clause {
  /** The subject as a question within the story says it: “the mayor”, or a name for “she”. */
  who: string;
  /** Whether the subject is several. */
  isMany: boolean;
}

/** Characters of a sentence that a question asks for, and so leaves out. */
export interface Cut {
  from: number;
  to: number;
}

/** Adverbs that say nothing outside their story. */
const IDLE = /^(?:also|then|however|yesterday|today|therefore|meanwhile|still|instead|just|now|finally|already)$/i;

/** The words of a span, without what a question leaves out. */
export function textOf({ sentence, tokens }: Clause, { from, to }: Span, cuts: readonly Cut[] = []): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return '';
  let text = '';
  let at = first.from;
  for (const cut of cuts.filter((one) => one.to > first.from && one.from < last.to).sort((a, b) => a.from - b.from)) {
    text += sentence.slice(at, Math.max(at, cut.from));
    at = cut.to;
  }
  return (text + sentence.slice(at, Math.max(at, last.to)))
    .replace(/\s+/g, ' ')
    .replace(/\s([,.])/g, '$1')
    .trim();
}

/** “Who”, “What” and the like in the place of the subject: “Who was arrested at the school?” */
export function askSubject(opener: string, clause: Told, cuts: readonly Cut[] = []): string | undefined {
  const { tokens, verb, rest } = clause;
  const words = tokens.slice(verb.from, verb.to).filter((token) => !IDLE.test(token.text));
  const [first, ...others] = words.map(({ text }) => text);
  if (first === undefined) return undefined;
  const finite = tokens[verb.auxiliary ?? verb.main] as Token;
  const said = words.map((token) => (token === finite ? singular(token, clause.isMany) : token.text));
  return ended(
    [opener, ...(said.length > 0 ? said : [first, ...others]), textOf(clause, rest, cuts)],
    runsToStop(clause, cuts),
  );
}

/** The question with its subject behind the auxiliary: “When did the mayor open the bridge?” */
export function askInverted(
  opener: string,
  clause: Told,
  cuts: readonly Cut[] = [],
  end = clause.rest.to,
): string | undefined {
  const { tokens, verb, who } = clause;
  const rest = textOf(clause, { from: clause.rest.from, to: end }, cuts);
  const isWhole = runsToStop(clause, cuts, end);
  const said = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .filter(({ text }) => !IDLE.test(text))
      .map(({ text }) => text);
  if (verb.auxiliary !== undefined) {
    const auxiliary = tokens[verb.auxiliary]?.text ?? '';
    // “Tom, 42, and his wife are”: the subject was not read whole.
    if (/^(?:are|were)$/i.test(auxiliary) && !clause.isMany) return undefined;
    // “has a clock”: asked with “do”, not “has she a clock”.
    if (verb.main === verb.auxiliary && /^ha(?:s|ve|d)$/i.test(auxiliary)) {
      return ended([opener, helperOf(tokens[verb.main] as Token, clause.isMany), who, 'have', rest], isWhole);
    }
    return ended([opener, auxiliary, who, ...said(verb.auxiliary + 1, verb.to), rest], isWhole);
  }
  const main = tokens[verb.main] as Token;
  const helper = helperOf(main, clause.isMany);
  const base = main.lemma.toLowerCase();
  if (helper === '' || (base === main.text.toLowerCase() && /ed$/.test(base))) return undefined;
  return ended([opener, helper, who, ...said(verb.from, verb.main), base, rest], isWhole);
}

/** Whether the clause was read up to its full stop, so that “in” of “refused to step in” wants no word behind it. */
function runsToStop({ tokens, rest }: Clause, cuts: readonly Cut[], end = rest.to): boolean {
  const last = tokens[end - 1];
  return last !== undefined && tokens[end]?.text === '.' && cuts.every(({ to }) => to < last.to);
}

/** “did” for “went”, “does” for “goes”, “do” for “go”; nothing where “put” may be either. */
function helperOf({ text, lemma }: Token, isMany: boolean): string {
  const lower = text.toLowerCase();
  if (lower === 'has' || lower === 'have') return lower === 'has' ? 'does' : 'do';
  if (lower === lemma.toLowerCase()) return isMany ? 'do' : '';
  return /s$/.test(lower) && lower.startsWith(lemma.toLowerCase().slice(0, -1)) ? 'does' : 'did';
}

/** A verb as “who” and “what” have it: “was” for “were”, “opens” for “open”. */
export function singular({ text, pos, lemma }: Token, isMany: boolean): string {
  const one: Record<string, string> = { were: 'was', are: 'is', have: 'has', do: 'does' };
  const lower = text.toLowerCase();
  if (one[lower] !== undefined) return one[lower];
  if (pos !== 'VERB' || !isMany || lower !== lemma.toLowerCase()) return text;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

/** Ends with a question mark, and not with a word that wants another, unless all was read. */
export function ended(parts: readonly string[], isWhole = false): string {
  const text = parts
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (['’]s?\b)/g, '$1');
  if (isWhole) return `${text}?`;
  return `${text.replace(/(?:[\s,;:—–-]|\s(?:and|or|of|in|at|on|by|the|a|an|to|from|with|for|as|just|only))+$/i, '')}?`;
}
