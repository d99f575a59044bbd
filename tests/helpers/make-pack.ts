import type { Answered, Closest, Understood, Unknown } from '../../src/answers/answer.ts';
import type { Article, Citation, FactEntry, Pack, QuestionEntry, UnansweredEntry } from '../../src/pack/pack.ts';

/** An article from its paragraphs, each a list of sentences. */
export function makeArticle(paragraphs: string[][], article: Partial<Article> = {}): Article {
  const id = article.id ?? 'night-market';
  return {
    id,
    title: 'Night market returns',
    ...article,
    paragraphs: paragraphs.map((sentences, paragraph) => ({
      text: sentences.join(' '),
      sentences: sentences.map((text, sentence) => ({
        article: id,
        paragraph: paragraph + 1,
        sentence: sentence + 1,
        text,
      })),
    })),
  };
}

export function makePack(pack: Partial<Pack>): Pack {
  return { articles: [], questions: [], facts: [], unanswered: [], names: [], topics: [], ...pack };
}

/** A citation of the whole sentence at that place, or of a part of it. */
export function cite(article: Article, paragraph: number, sentence: number, quote?: string): Citation {
  const text = article.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text;
  if (text === undefined) throw new Error(`the article has no paragraph ${paragraph}, sentence ${sentence}`);
  return { article: article.id, paragraph, sentence, quote: quote ?? text };
}

export function makeQuestion(entry: Partial<QuestionEntry>): QuestionEntry {
  return {
    kind: 'question',
    id: 'q',
    question: 'When?',
    also: [],
    answer: 'Then.',
    citations: [],
    topics: [],
    ...entry,
  };
}

export function makeFact(entry: Partial<FactEntry>): FactEntry {
  return { kind: 'fact', id: 'f', fact: 'It is so.', citations: [], topics: [], ...entry };
}

export function makeUnanswered(entry: Partial<UnansweredEntry>): UnansweredEntry {
  return { kind: 'unanswered', id: 'u', question: 'Why?', also: [], nearest: [], ...entry };
}

const UNDERSTOOD: Understood = {
  question: 'When?',
  confidence: 0.9,
  candidates: [],
  related: [],
  understood: [],
  corrected: {},
  notInStory: [],
};

export function answered(answer: Partial<Answered>): Answered {
  return { ...UNDERSTOOD, outcome: 'answered', entries: [], text: '', citations: [], ...answer };
}

export function closest(answer: Partial<Closest>): Closest {
  return { ...UNDERSTOOD, outcome: 'closest', citations: [], ...answer };
}

export function unknown(answer: Partial<Unknown>): Unknown {
  return { ...UNDERSTOOD, outcome: 'unknown', ...answer };
}
