import type { Steps } from '../../contracts/steps.ts';
import { textOf } from '../../pack/entries.ts';
import type { AnswerEntry, Citation, Pack } from '../../pack/pack.ts';
import { splitSentences } from '../../pack/sentences.ts';
import { oneOfEachPlace, sentenceEntry, sentencesOf } from '../match/teaching.ts';
import { type ClaimToken, withoutTitles } from './claim-token.ts';
import { organisationsIn } from './organisations.ts';
import { plainClauses } from './plain-clauses.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

/** A sentence that the story bears out: one of its own, or of what the editor wrote about it. */
export interface Statement {
  tokens: ClaimToken[];
  citations: Citation[];
  /** It stands in the story itself. */
  isVerbatim: boolean;
  /** Its tokens are of what stands outside of quotation marks. */
  isUnquoted?: boolean;
  /** What says it: an entry of the pack, or the sentence as one. */
  entry: AnswerEntry;
}

/** Longer ones are lists or no sentences at all, and comparing one takes long. */
export const MOST_TOKENS = 300;

/** More statements with all words of a claim take too long to compare in other words, and a few of them would not do. */
export const MOST_COMPARED = 300;

/** Everything a pack says in statements, the story's own sentences first. */
export function* statementsOf(
  pack: Pack,
  read: (text: string) => ClaimToken[],
  isNamed: (token: ClaimToken) => boolean,
): Steps<Statement[]> {
  const statements: Statement[] = [];
  const resolved: Statement[] = [];
  let before: Statement | undefined;
  const told: (Statement & { text: string })[] = [];
  for (const said of saidBy(pack)) {
    yield;
    told.push({ ...said, tokens: withoutTitles(read(said.text)) });
  }
  const organisations = organisationsIn(
    told.map(({ tokens }) => tokens),
    isNamed,
  );
  for (const { text, ...statement } of told) {
    yield;
    if (statement.tokens.length <= MOST_TOKENS) statements.push(statement);
    const note = (tokens: readonly ClaimToken[], citations: Citation[]) =>
      resolved.push(
        ...plainClauses(tokens, isNamed).map((plain) => ({
          ...statement,
          tokens: plain,
          citations,
          isVerbatim: false,
          isUnquoted: true,
        })),
      );
    const next = before && isNext(before, statement) ? before : undefined;
    const known = statement.isVerbatim
      ? resolvePronouns(statement.tokens, next?.tokens, isNamed, organisations)
      : undefined;
    before = statement;
    if (statement.isVerbatim && statement.tokens.length <= MOST_TOKENS) {
      const unquoted = withoutQuotes(text);
      note(
        unquoted === text ? (known?.tokens ?? statement.tokens) : withoutTitles(read(unquoted)),
        unquoted === text && known?.isOfBefore && next
          ? [...next.citations, ...statement.citations]
          : statement.citations,
      );
    }
    if (!known || known.tokens.length > MOST_TOKENS) continue;
    const citations = [...(known.isOfBefore && next ? next.citations : []), ...statement.citations];
    before = { ...statement, tokens: known.tokens, citations };
    resolved.push({ ...before, isVerbatim: false });
  }
  return [...statements, ...resolved];
}

/** Shorter ones only stress a word or two. */
const QUOTED = /["“„«][^"”“»]*(?:\s[^"”“»\s]+){3}(?:["”“»]|$)|^[^"“„«”»]*(?:\s[^"”“»\s]+){3}["”»](?=\s|$)/gu;

/** A text with a mark in place of what somebody says in it. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, ' , ');
}

/** Whether a statement stands right behind another in one paragraph. */
function isNext(before: Statement, { isVerbatim, citations: [here] }: Statement): boolean {
  const [there] = before.citations;
  if (!isVerbatim || !before.isVerbatim || !here || !there) return false;
  return here.article === there.article && here.paragraph === there.paragraph;
}

function* saidBy(pack: Pack): Generator<Omit<Statement, 'tokens'> & { text: string }> {
  for (const sentence of sentencesOf(pack)) {
    const entry = sentenceEntry(sentence);
    yield { text: sentence.text, citations: entry.citations, isVerbatim: true, entry };
  }
  for (const entry of [...pack.facts, ...pack.questions]) {
    const citations = oneOfEachPlace(entry.citations);
    for (const text of splitSentences(textOf(entry))) yield { text, citations, isVerbatim: false, entry };
  }
}
