import type { Steps } from '../../contracts/steps.ts';
import { textOf } from '../../pack/entries.ts';
import type { AnswerEntry, Citation, Pack } from '../../pack/pack.ts';
import { splitSentences } from '../../pack/sentences.ts';
import { oneOfEachPlace, sentenceEntry, sentencesOf } from '../match/teaching.ts';
import { type ClaimToken, withoutTitles } from './claim-token.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

/** A sentence that the story bears out: one of its own, or of what the editor wrote about it. */
export interface Statement {
  tokens: ClaimToken[];
  citations: Citation[];
  /** It stands in the story itself. */
  isVerbatim: boolean;
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
  for (const { text, ...rest } of saidBy(pack)) {
    yield;
    const statement = { ...rest, tokens: withoutTitles(read(text)) };
    if (statement.tokens.length <= MOST_TOKENS) statements.push(statement);
    const told = before && isNext(before, statement) ? before : undefined;
    const known = statement.isVerbatim ? resolvePronouns(statement.tokens, told?.tokens, isNamed) : undefined;
    before = statement;
    if (!known || known.tokens.length > MOST_TOKENS) continue;
    const citations = [...(known.isOfBefore && told ? told.citations : []), ...statement.citations];
    before = { ...statement, tokens: known.tokens, citations };
    resolved.push({ ...before, isVerbatim: false });
  }
  return [...statements, ...resolved];
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
