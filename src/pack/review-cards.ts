import { hashText } from '../language/hash-text.ts';
import type { Citation, MayBeDraft, Pack } from './pack.ts';
import { isDraft } from './without-drafts.ts';

/** A draft as its editor reviews it. */
export interface ReviewCard {
  /** The list it stands in, and its id there, or its name. */
  list: 'questions' | 'unanswered' | 'facts' | 'aliases' | 'topics';
  key: string;
  /** Of all it says: another one, if somebody has changed it meanwhile. */
  print: string;
  /** What can be edited, empty fields included; a list of texts is an array. */
  fields: Record<string, string | string[]>;
  /** The sentences it rests on. */
  places: Pick<Citation, 'article' | 'paragraph' | 'sentence'>[];
}

/** What waits for its editor: questions and facts in the order of the article. */
export function reviewCards(pack: Pack): ReviewCard[] {
  const { articles, questions, unanswered, facts, names, topics } = pack;
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const place = ([first]: readonly Citation[]) =>
    first ? (order.get(first.article) ?? 0) * 1e8 + first.paragraph * 1e4 + first.sentence : Number.POSITIVE_INFINITY;
  const inOrder = <Told extends MayBeDraft & { citations: Citation[] }>(list: readonly Told[]) =>
    list.filter(isDraft).toSorted((one, other) => place(one.citations) - place(other.citations));
  return [
    ...inOrder(questions).map(({ id, question, also, answer, citations }) =>
      cardOf('questions', id, { question, also, answer, cites: quotesOf(citations) }, citations),
    ),
    ...unanswered
      .filter(isDraft)
      .map(({ id, question, also, note = '', nearest }) =>
        cardOf('unanswered', id, { question, also, note, nearest: quotesOf(nearest) }, nearest),
      ),
    ...inOrder(facts).map(({ id, fact, citations }) =>
      cardOf('facts', id, { fact, cites: quotesOf(citations) }, citations),
    ),
    ...names.filter(isDraft).map(({ name, also, kind = '' }) => cardOf('aliases', name, { name, also, kind })),
    ...topics.filter(isDraft).map(({ id, title }) => cardOf('topics', id, { title })),
  ];
}

function cardOf(
  list: ReviewCard['list'],
  key: string,
  fields: ReviewCard['fields'],
  citations: readonly Citation[] = [],
): ReviewCard {
  const places = citations.map(({ article, paragraph, sentence }) => ({ article, paragraph, sentence }));
  const print = hashText(JSON.stringify([list, key, fields])).toString(36);
  return { list, key, print, fields, places };
}

function quotesOf(citations: readonly Citation[]): string[] {
  return citations.map(({ quote }) => quote);
}
