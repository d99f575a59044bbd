import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { plainLine } from '../article/read-markdown.ts';
import { foldText } from '../fold-text.ts';
import { FEWEST_QUOTE_WORDS } from '../limits.ts';
import { nearestWords } from '../nearest-word.ts';
import type { Citation } from '../pack.ts';
import type { Drafts, QuoteDraft } from '../reading/drafts.ts';
import { countOf, listWords, show } from '../show-text.ts';
import type { Finding, PlacedText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import type { FoundPlaces, FoundQuote, QuoteSearch } from './find-quotes.ts';
import { citeQuote } from './find-quotes.ts';
import { createMisquoteExplainer, type Misquote } from './misquote.ts';
import { leaveOutMarks, takeInMarks } from './outer-marks.ts';

/** Finds the drafts' quotes in their articles. */
export interface Citer {
  /** Cites a quote, once per sentence; undefined and a problem if not found. */
  cite(quote: QuoteDraft, entry: string): Steps<Citation[] | undefined>;
}

/** Makes a citer from the articles and their index; adds to `problems` and `supported`. */
export function createCiter(drafts: Drafts, search: QuoteSearch, problems: Problem[], supported: Set<string>): Citer {
  const articles = new Set(drafts.articles.map(({ article }) => article.id));
  const explainMisquote = createMisquoteExplainer(
    drafts.articles.map(({ article }) => article),
    search,
  );

  function* cite({ quote, article }: QuoteDraft, entry: string): Steps<Citation[] | undefined> {
    const text = `quote ${article?.text ?? ''}\n${foldText(quote.text)}`;
    const reportAt = ({ spot }: PlacedText, { finding, fix }: Misquote): undefined => {
      const isFix = fix !== undefined && { fix: { offset: spot.offset, text: fix } };
      problems.push({ ...problemAt(spot, finding), unsupported: { entry, text }, ...isFix });
    };
    if (article && !articles.has(article.text)) {
      return drafts.unread.articles ? undefined : reportAt(article, tellUnknownArticle(article.text, articles));
    }
    const words = countWords(quote.text);
    if (words < FEWEST_QUOTE_WORDS) {
      const finding = {
        expected: `a quote of ${FEWEST_QUOTE_WORDS} words or more`,
        found: `${countOf(words, 'word')}: ${show(quote.text)}`,
        advice:
          'Lengthen the quote with the words around it; put quotation marks around a quote that holds a comma or a #.',
      };
      problems.push(problemAt(quote.spot, finding));
      return undefined;
    }
    const { first, second } = findQuote(search, quote.text, article?.text);
    if (!first) {
      // The quote may be from the unreadable article.
      return drafts.unread.articles ? undefined : reportAt(quote, yield* explainMisquote(quote.text, article?.text));
    }
    if (second && !article) return reportAt(quote, { finding: tellAmbiguous(quote.text, first, second) });
    supported.add(text);
    return citeQuote(first);
  }

  return { cite };
}

/** A quote may have been copied with markup or surplus punctuation. */
function findQuote(search: QuoteSearch, quote: string, article: string | undefined): FoundPlaces {
  const places = search.find(quote, article);
  if (places.first) return places;
  const plain = /[*_`~<&\\]|\]\(/.test(quote) ? plainLine(quote) : quote;
  for (const words of new Set([quote, plain])) {
    if (countWords(words) < FEWEST_QUOTE_WORDS) continue;
    const found = words === quote ? places : search.find(words, article);
    if (found.first) return found;
    const bare = findBare(search, words, article);
    if (bare.first) return bare;
  }
  return places;
}

function findBare(search: QuoteSearch, quote: string, article: string | undefined): FoundPlaces {
  const { bare, before, behind } = leaveOutMarks(quote);
  if (bare === '' || bare.length === quote.length) return {};
  const { first, second } = search.find(bare, article);
  return { ...(first && { first: takeInMarks(first, before, behind) }), ...(second && { second }) };
}

function tellUnknownArticle(id: string, articles: Set<string>): Misquote {
  const [meant, ...others] = nearestWords(id, articles);
  const finding = {
    expected: 'the id of an article: the name of its file without .md',
    found: show(id),
    advice: meant ? `Did you mean “${meant}”?` : `There is ${listWords([...articles].slice(0, 10), 'and')}.`,
  };
  return { finding, fix: others.length === 0 ? meant : undefined };
}

function tellAmbiguous(quote: string, first: FoundQuote, second: FoundQuote): Finding {
  const places = [first, second].map(({ within }) => `${within.article}, paragraph ${within.number}`);
  const lengthen = 'Lengthen the quote with the words around it until it stands in one place only';
  return {
    expected: 'a quote that stands in one place only',
    found: `${show(quote)} in ${listWords(places, 'and')}`,
    advice:
      first.within.article === second.within.article
        ? `${lengthen}.`
        : `${lengthen}, or name the article: { article: ${first.within.article}, quote: "…" }.`,
  };
}

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Counts words; scripts without spaces use dictionary segmentation. */
function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
