import type { Steps } from '../../contracts/steps.ts';
import type { Citation, Entry, FactEntry, Pack, QuestionEntry, Sentence } from '../../pack/pack.ts';

/** Facts considered per sentence: more repeat it, and a pack may have thousands. */
const MOST_FACTS_OF_SENTENCE = 25;

/** Characters of facts read for questions on their sentences: thousands may share the same long facts. */
const MOST_FACTS_TAUGHT = 8_000_000;

/** More texts for a question's vocabulary: its answer, its quotes, and facts citing the same passage. */
export function* findTeachingTexts(facts: readonly FactEntry[]): Steps<(entry: Entry) => string[]> {
  const byPlace = new Map<string, { number: number; quote: string }[]>();
  for (const [number, { citations }] of facts.entries()) {
    for (const citation of citations) {
      const place = placeId(citation);
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
      (byPlace.get(placeId(own)) ?? []).filter(({ quote }) => own.quote.includes(quote) || quote.includes(own.quote)),
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

/** A sentence as an entry, so that an article without entries can answer. */
export function sentenceEntry(sentence: Sentence): FactEntry {
  const { article, paragraph, sentence: number, text } = sentence;
  return {
    kind: 'fact',
    id: placeId(sentence),
    fact: text,
    citations: [{ article, paragraph, sentence: number, quote: text }],
    topics: [],
  };
}

/** An answer is shown with its quotes; more sentences are one click away. */
const LONGEST_ANSWER = 600;

/** The questions in interviews, with the beginning of each answer, verbatim. */
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
        id: placeId(first),
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

/** One citation per sentence (the last), in order of first citation. */
export function oneOfEachPlace(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [placeId(citation), citation])).values()];
}

/** A sentence's place as `article#p1s2`, used where an entry's id is expected. */
export function placeId({
  article,
  paragraph,
  sentence,
}: Pick<Citation, 'article' | 'paragraph' | 'sentence'>): string {
  return `${article}#p${paragraph}s${sentence}`;
}

/** The number of each sentence by its place. */
export function numbersByPlace(sentences: readonly Sentence[]): Map<string, number> {
  return new Map(sentences.map((sentence, number) => [placeId(sentence), number]));
}
