import type { Steps } from '../../contracts/steps.ts';
import type { Citation, Entry, FactEntry, Pack, QuestionEntry, Sentence } from '../../pack/pack.ts';

/** The ways an entry may be put, as its editor wrote them. */
export function phrasingsOf(entry: Entry): string[] {
  return entry.kind === 'fact' ? [entry.fact] : [entry.question, ...entry.also];
}

/** What the entry shows a reader. */
export function citationsOf(entry: Entry): Citation[] {
  return entry.kind === 'unanswered' ? entry.nearest : entry.citations;
}

/** Facts on one sentence that are looked at: more say it again, and a pack may have thousands. */
const MOST_FACTS_OF_SENTENCE = 25;

/** Characters of facts that are read again for the questions on their sentences: each of thousands may have the same long ones. */
const MOST_FACTS_TAUGHT = 8_000_000;

/** What else teaches the words of a question: its answer, its quotes, and the facts that rest on the same words of the article. */
export function* findTeachingTexts(facts: readonly FactEntry[]): Steps<(entry: Entry) => string[]> {
  const byPlace = new Map<string, { number: number; quote: string }[]>();
  for (const [number, { citations }] of facts.entries()) {
    for (const citation of citations) {
      const place = placeOf(citation);
      const there = byPlace.get(place) ?? [];
      if (there.length < MOST_FACTS_OF_SENTENCE) there.push({ number, quote: citation.quote });
      byPlace.set(place, there);
    }
    yield;
  }
  let left = MOST_FACTS_TAUGHT;
  return (entry) => {
    if (entry.kind !== 'question') return [];
    const quotes = entry.citations.map(({ quote }) => quote);
    const sameWords = entry.citations.flatMap((own) =>
      (byPlace.get(placeOf(own)) ?? []).filter(({ quote }) => own.quote.includes(quote) || quote.includes(own.quote)),
    );
    const numbers = [...new Set(sameWords.map(({ number }) => number))].sort((one, other) => one - other);
    const taught = numbers
      .map((number) => facts[number]?.fact ?? '')
      .filter((fact) => {
        left -= fact.length;
        return left >= 0;
      });
    return [entry.answer, ...quotes, ...taught];
  };
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

/** One citation of each sentence, the last of several, in the order in which the sentences are first cited. */
export function oneOfEachPlace(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [placeOf(citation), citation])).values()];
}

/** A sentence's place as one word, `article#p1s2`; it names the sentence where an entry's id is wanted. */
export function placeOf({
  article,
  paragraph,
  sentence,
}: Pick<Citation, 'article' | 'paragraph' | 'sentence'>): string {
  return `${article}#p${paragraph}s${sentence}`;
}
