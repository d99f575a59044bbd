import { LONGEST_PARAGRAPH, MOST } from '../limits.ts';
import { countOf } from '../show-text.ts';
import type { Finding, PlacedText, Spot } from '../source-text.ts';
import type { Drafts } from './drafts.ts';

/** Adds up what was read since the last call; returns where it exceeds the limits, and what to do. */
export function measureDrafts(drafts: Drafts): () => { spot: Spot; finding: Finding } | undefined {
  const sums = { articles: 0, sentences: 0, entries: 0, phrasings: 0, spellings: 0, topics: 0, characters: 0 };
  const seen = { articles: 0, questions: 0, facts: 0, unanswered: 0, names: 0, topics: 0 };

  function* news(): Generator<{ spot: Spot; counts: Partial<typeof sums>; texts: (PlacedText | undefined)[] }> {
    for (const { spot, article } of drafts.articles.slice(seen.articles)) {
      const sentences = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
      const characters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      yield { spot, counts: { articles: 1, sentences, characters }, texts: [] };
    }
    for (const list of ['questions', 'unanswered', 'facts'] as const) {
      for (const { spot, question, also, text, quotes } of drafts[list].slice(seen[list])) {
        const phrasings = list === 'facts' ? 0 : 1 + also.length;
        yield {
          spot,
          counts: { entries: 1, phrasings },
          texts: [question, ...also, text, ...quotes.map(({ quote }) => quote)],
        };
      }
    }
    for (const { spot, name, also } of drafts.names.slice(seen.names)) {
      yield { spot, counts: { spellings: 1 + also.length }, texts: [name, ...also] };
    }
    for (const { spot } of drafts.topics.slice(seen.topics)) yield { spot, counts: { topics: 1 }, texts: [] };
    for (const list of Object.keys(seen) as (keyof typeof seen)[]) seen[list] = drafts[list].length;
  }

  return () => {
    const long = drafts.articles
      .slice(seen.articles)
      .find(({ article }) => article.paragraphs.some(({ text }) => text.length > LONGEST_PARAGRAPH));
    if (long) return { spot: long.spot, finding: TOO_LONG };
    for (const { spot, counts, texts } of news()) {
      for (const [what, count] of Object.entries(counts) as [keyof typeof sums, number][]) sums[what] += count;
      for (const text of texts) sums.characters += text?.text.length ?? 0;
      for (const what of SUMMED) if (sums[what] > MOST[what]) return { spot, finding: tellTooMany(what) };
    }
    return undefined;
  };
}

const SUMMED = ['articles', 'sentences', 'entries', 'phrasings', 'spellings', 'topics', 'characters'] as const;

const NOUNS = {
  articles: 'articles',
  sentences: 'sentences in its articles',
  entries: 'questions, facts and unanswered questions',
  phrasings: 'ways to ask them',
  spellings: 'spellings of names',
  topics: 'topics',
  characters: 'characters of text',
} as const;

function tellTooMany(what: keyof typeof MOST): Finding {
  return {
    expected: `a pack of at most ${MOST[what].toLocaleString('en-GB')} ${NOUNS[what]}`,
    found: 'more, from here on',
    advice: 'Take out what readers do not ask for, or make two bots of it; what follows was not read.',
  };
}

const TOO_LONG: Finding = {
  expected: `paragraphs of at most ${countOf(LONGEST_PARAGRAPH, 'character')}`,
  found: 'a longer one',
  advice: 'Put an empty line between the paragraphs of the article.',
};
