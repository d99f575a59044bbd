import type { ArticleDraft } from './drafts.ts';
import type { FoldedText } from './fold-text.ts';
import { foldText, foldWithPlaces } from './fold-text.ts';
import { lastAtMost } from './last-at-most.ts';
import type { Citation, Paragraph } from './pack.ts';

/** A paragraph that quotes can be found in. */
export interface QuotedParagraph {
  article: string;
  /** Counted from 1. */
  number: number;
  paragraph: Paragraph;
  folded: FoldedText;
}

/** A place a quote stands at: UTF-16 units of the folded paragraph. */
export interface FoundQuote {
  within: QuotedParagraph;
  start: number;
  end: number;
}

/** All paragraphs of a pack, searched as one text. */
export interface QuoteSearch {
  paragraphs: QuotedParagraph[];
  /** Returns the first places, at most two, where a quote stands; in one article where it is named. */
  find(quote: string, article?: string): FoundQuote[];
}

/** Prepares the articles for the search of quotes. */
export function searchQuotes(articles: ArticleDraft[]): QuoteSearch {
  const paragraphs = articles.flatMap(({ article }) =>
    article.paragraphs.map((paragraph, index) => ({
      article: article.id,
      number: index + 1,
      paragraph,
      folded: foldWithPlaces(paragraph.text),
    })),
  );
  // A folded text holds no line break, so no quote is found across the border of two paragraphs.
  const whole = paragraphs.map(({ folded }) => folded.text).join('\n');
  const offsets: number[] = [];
  let offset = 0;
  for (const { folded } of paragraphs) {
    offsets.push(offset);
    offset += folded.text.length + 1;
  }
  const remembered = new Map<string, FoundQuote[]>();

  function find(quote: string, article?: string): FoundQuote[] {
    const key = `${article ?? ''}\n${quote}`;
    const known = remembered.get(key);
    if (known) return known;
    const wanted = foldText(quote);
    const found: FoundQuote[] = [];
    for (let at = whole.indexOf(wanted); at >= 0 && found.length < 2; at = whole.indexOf(wanted, at + 1)) {
      const index = lastAtMost(offsets, at);
      const within = paragraphs[index];
      if (!within || (article !== undefined && within.article !== article)) continue;
      const start = at - (offsets[index] ?? 0);
      found.push({ within, start, end: start + wanted.length });
    }
    remembered.set(key, found);
    return found;
  }

  return { paragraphs, find };
}

/** Returns a found quote as citations: one for each sentence it reaches into, with its part of the quote as the article has it. */
export function citeQuote({ within, start, end }: FoundQuote): Citation[] {
  const from = within.folded.starts[start] ?? 0;
  const to = within.folded.ends[end - 1] ?? from;
  let searchFrom = 0;
  return within.paragraph.sentences.flatMap(({ article, paragraph, sentence, text }) => {
    const sentenceStart = within.paragraph.text.indexOf(text, searchFrom);
    searchFrom = sentenceStart + text.length;
    const quote = within.paragraph.text.slice(Math.max(from, sentenceStart), Math.min(to, searchFrom)).trim();
    return /[\p{L}\p{N}]/u.test(quote) ? [{ article, paragraph, sentence, quote }] : [];
  });
}
