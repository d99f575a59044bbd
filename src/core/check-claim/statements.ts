import { placeOf, sentencesOf } from '../match/teaching.ts';
import type { Citation, Pack } from '../pack/pack.ts';
import { splitSentences } from '../pack/sentences.ts';
import type { Steps } from '../steps.ts';
import { type ClaimToken, withoutTitles } from './claim-token.ts';

/** A sentence that the story bears out: one of its own, or of what the editor wrote about it. */
export interface Statement {
  tokens: ClaimToken[];
  citations: Citation[];
  /** It stands in the story itself. */
  isVerbatim: boolean;
}

/** Longer ones are lists or no sentences at all, and comparing one takes long. */
export const MOST_TOKENS = 300;

/** Everything a pack says in statements, the story's own sentences first. */
export function* statementsOf(pack: Pack, read: (text: string) => ClaimToken[]): Steps<Statement[]> {
  const sentences = sentencesOf(pack).map((sentence) => ({
    text: sentence.text,
    citations: [{ ...placed(sentence), quote: sentence.text }],
    isVerbatim: true,
  }));
  const written = [
    ...pack.facts.map(({ fact, citations }) => ({ text: fact, citations })),
    ...pack.questions.map(({ answer, citations }) => ({ text: answer, citations })),
  ].flatMap(({ text, citations }) =>
    splitSentences(text).map((sentence) => ({ text: sentence, citations: distinct(citations), isVerbatim: false })),
  );
  const statements: Statement[] = [];
  for (const { text, ...rest } of [...sentences, ...written]) {
    yield;
    const tokens = withoutTitles(read(text));
    if (tokens.length <= MOST_TOKENS) statements.push({ ...rest, tokens });
  }
  return statements;
}

function placed({ article, paragraph, sentence }: Omit<Citation, 'quote'>) {
  return { article, paragraph, sentence };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [placeOf(citation), citation])).values()];
}
