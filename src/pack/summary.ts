import { countPhrasings } from './entries.ts';
import type { Pack, Sentence } from './pack.ts';
import { countDrafts } from './without-drafts.ts';

/** A pack's contents in numbers, and the sentences no question cites. */
export interface PackSummary {
  articles: number;
  sentences: number;
  questions: number;
  /** All phrasings of questions, with the questions themselves. */
  phrasings: number;
  facts: number;
  unanswered: number;
  /** All phrasings of `unanswered` questions. */
  unansweredPhrasings: number;
  names: number;
  /** Other spellings of the names. */
  aliases: number;
  topics: number;
  /** Entries, names and topics that wait for their editor; none of the others count them. */
  drafts: number;
  /** Sentences that at least one question cites. */
  cited: number;
  uncited: Sentence[];
}

/** Counts what a checked pack holds; drafts are those of `withDrafts`. */
export function summarise(pack: Pack, withDrafts = pack): PackSummary {
  const placeOf = ({ article, paragraph, sentence }: Omit<Sentence, 'text'>): string =>
    `${article} ${paragraph} ${sentence}`;
  const cited = new Set(pack.questions.flatMap(({ citations }) => citations.map(placeOf)));
  const sentences = pack.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  return {
    articles: pack.articles.length,
    sentences: sentences.length,
    questions: pack.questions.length,
    phrasings: countPhrasings(pack.questions),
    facts: pack.facts.length,
    unanswered: pack.unanswered.length,
    unansweredPhrasings: countPhrasings(pack.unanswered),
    names: pack.names.length,
    aliases: pack.names.reduce((sum, { also }) => sum + also.length, 0),
    topics: pack.topics.length,
    drafts: countDrafts(withDrafts),
    cited: cited.size,
    uncited: sentences.filter((sentence) => !cited.has(placeOf(sentence))),
  };
}
