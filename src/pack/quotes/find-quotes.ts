import type { Steps } from '../../contracts/steps.ts';
import type { FoldedText } from '../fold-text.ts';
import { foldText, foldWithPlaces } from '../fold-text.ts';
import { lastAtMost } from '../last-at-most.ts';
import type { Citation, Paragraph } from '../pack.ts';
import type { ArticleDraft } from '../reading/drafts.ts';
import { indexText } from './text-index.ts';

/** A paragraph to find quotes in. */
export interface QuotedParagraph {
  article: string;
  /** Counted from 1. */
  number: number;
  paragraph: Paragraph;
  folded: FoldedText;
}

/** A quote's place, in UTF-16 units of the folded paragraph. */
export interface FoundQuote {
  within: QuotedParagraph;
  start: number;
  end: number;
}

/** A quote's first two places, and one that would cut a word. */
export interface FoundPlaces {
  first?: FoundQuote;
  second?: FoundQuote;
  cut?: FoundQuote;
}

/** All paragraphs of a pack, searched as one text. */
export interface QuoteSearch {
  paragraphs: QuotedParagraph[];
  /** Finds a quote, in one article if given. */
  find(quote: string, article?: string): FoundPlaces;
  /** The two paragraphs a quote spans, if it runs across their border. */
  findAcross(quote: string): [QuotedParagraph, QuotedParagraph] | undefined;
}

/** Indexes the articles for finding quotes. */
export function* searchQuotes(articles: readonly ArticleDraft[]): Steps<QuoteSearch> {
  const paragraphs: QuotedParagraph[] = [];
  for (const { article } of articles) {
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const folded = yield* foldWithPlaces(paragraph.text);
      paragraphs.push({ article: article.id, number: index + 1, paragraph, folded });
      yield;
    }
  }
  // Folded text has no line breaks, so quotes never cross paragraphs.
  const whole = paragraphs.map(({ folded }) => folded.text).join('\n');
  const joined = whole.replaceAll('\n', ' ');
  const offsets: number[] = [];
  let offset = 0;
  for (const { folded } of paragraphs) {
    offsets.push(offset);
    offset += folded.text.length + 1;
  }
  const index = yield* indexText(joined);
  const remembered = new Map<string, FoundPlaces>();

  function find(quote: string, article?: string): FoundPlaces {
    const wanted = foldText(quote);
    const key = `${article ?? ''}\n${wanted}`;
    const known = remembered.get(key);
    if (known) return known;
    const places: FoundPlaces = {};
    for (const at of index.placesOf(wanted)) {
      if (places.second) break;
      const index = lastAtMost(offsets, at);
      const within = paragraphs[index];
      if (!within || (article !== undefined && within.article !== article)) continue;
      const start = at - (offsets[index] ?? 0);
      const place = { within, start, end: start + wanted.length };
      if (place.end > within.folded.text.length) continue;
      if (cutsWord(within.folded.text, start) || cutsWord(within.folded.text, place.end)) places.cut ??= place;
      else if (places.first) places.second = place;
      else places.first = place;
    }
    remembered.set(key, places);
    return places;
  }

  function findAcross(quote: string): [QuotedParagraph, QuotedParagraph] | undefined {
    const wanted = foldText(quote);
    for (const at of index.placesOf(wanted)) {
      const first = paragraphs[lastAtMost(offsets, at)];
      const last = paragraphs[lastAtMost(offsets, at + wanted.length - 1)];
      if (first && last && first !== last && first.article === last.article) return [first, last];
    }
    return undefined;
  }

  return { paragraphs, find, findAcross };
}

/** Converts a found quote to citations, one per sentence, with the article's own text. */
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

/** Scripts with words set apart; elsewhere any position will do. */
const WITHIN_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]{2}$/u;

/** Whether an offset cuts a word or number: "lawful" in "unlawful", "100" in "100,000". */
function cutsWord(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 2), place);
  const after = text.slice(place, place + 2);
  if (WITHIN_WORD.test(before.slice(-1) + after.slice(0, 1))) return true;
  const opensDecimals = /\p{N}$/u.test(before) && /^[.,:]\p{N}/u.test(after);
  return opensDecimals || (/\p{N}[.,:]$/u.test(before) && /^\p{N}/u.test(after));
}
