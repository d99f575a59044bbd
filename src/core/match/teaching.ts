import type { Citation, Entry, FactEntry, Pack, QuestionEntry, Sentence } from '../pack/pack.ts';

/** The ways an entry may be put, as its editor wrote them. */
export function phrasingsOf(entry: Entry): string[] {
  return entry.kind === 'fact' ? [entry.fact] : [entry.question, ...entry.also];
}

/** What the entry shows a reader. */
export function citationsOf(entry: Entry): Citation[] {
  return entry.kind === 'unanswered' ? entry.nearest : entry.citations;
}

/** What else teaches the words of a question: its answer, its quotes, and the facts that rest on the same words of the article. */
export function teachingTexts(entry: Entry, facts: readonly FactEntry[]): string[] {
  if (entry.kind !== 'question') return [];
  const sameWords = facts.filter((fact) =>
    fact.citations.some((theirs) => entry.citations.some((own) => overlap(theirs, own))),
  );
  return [entry.answer, ...entry.citations.map(({ quote }) => quote), ...sameWords.map(({ fact }) => fact)];
}

function overlap(one: Citation, other: Citation): boolean {
  return placeOf(one) === placeOf(other) && (one.quote.includes(other.quote) || other.quote.includes(one.quote));
}

/** A sentence as an entry of its own, so that an article without any curated entry can still answer. */
export function sentenceEntry(sentence: Sentence): FactEntry {
  const { article, paragraph, sentence: number, text } = sentence;
  return {
    kind: 'fact',
    id: placeOf(sentence),
    fact: text,
    citations: [{ article, paragraph, sentence: number, quote: text }],
    topics: [],
  };
}

/** An answer is shown together with its quotes; further sentences are a press away. */
const LONGEST_ANSWER = 600;

/** The questions that interviews hold, each with the beginning of its answer, in the article's own words. */
export function interviewQuestions(pack: Pack): QuestionEntry[] {
  return pack.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ asked, sentences }, at) => {
      if (asked === undefined || paragraphs[at - 1]?.asked === asked) return [];
      const [first] = sentences;
      if (!first) return [];
      let length = 0;
      const end = sentences.findIndex(({ text }) => {
        length += text.length;
        return length > LONGEST_ANSWER;
      });
      const answer = sentences.slice(0, end < 0 ? undefined : Math.max(1, end));
      return {
        kind: 'question',
        id: placeOf(first),
        question: asked,
        also: [],
        answer: answer.map(({ text }) => text).join(' '),
        citations: answer.flatMap((sentence) => sentenceEntry(sentence).citations),
        topics: [],
      };
    }),
  );
}

/** Every sentence of the pack's articles, in order. */
export function sentencesOf(pack: Pack): Sentence[] {
  return pack.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** A sentence's place as one word, `article#p1s2`; it names the sentence where an entry's id is wanted. */
export function placeOf({
  article,
  paragraph,
  sentence,
}: Pick<Citation, 'article' | 'paragraph' | 'sentence'>): string {
  return `${article}#p${paragraph}s${sentence}`;
}
