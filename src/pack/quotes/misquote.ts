import type { Steps } from '../../contracts/steps.ts';
import { foldText } from '../fold-text.ts';
import type { Article } from '../pack.ts';
import { show } from '../show-text.ts';
import type { Finding } from '../source-text.ts';
import type { QuoteSearch } from './find-quotes.ts';
import { createNearestText } from './nearest-text.ts';
import { leaveOutMarks, takeInMarks } from './outer-marks.ts';

/** A suggestion must be whole, so that an editor can copy it. */
const LONGEST_SUGGESTION = 600;

/** Ellipses examined per quote. */
const MOST_PARTS = 10;

/** What is wrong with a quote, and its correction if unambiguous. */
export interface Misquote {
  finding: Finding;
  fix?: string | undefined;
}

/** Makes a function that explains a quote missing from the articles, with the nearest real text. */
export function createMisquoteExplainer(
  articles: readonly Article[],
  search: QuoteSearch,
): (quote: string, article?: string) => Steps<Misquote> {
  const nearestText = createNearestText(search.paragraphs);
  const titles = articles.map(({ id, title }) => ({ id, folded: foldText(title) }));

  return function* (quote, article) {
    const expected = `a quote that stands word for word in ${article === undefined ? 'an article' : `the article “${article}”`}`;
    const say = (advice: string, found = show(quote)): Misquote => ({ finding: { expected, found, advice } });
    const { cut } = search.find(quote, article);
    if (cut) {
      const around = cut.within.folded.text.slice(Math.max(0, cut.start - 12), cut.end + 12);
      return say(
        `Start and end the quote with whole words: the article has ${show(around)}.`,
        `${show(quote)}, which cuts a word or a number in two`,
      );
    }
    const elsewhere = article === undefined ? undefined : search.find(quote).first;
    if (elsewhere) return say(`It stands in another article. Did you mean article: ${elsewhere.within.article}?`);
    const across = search.findAcross(quote);
    if (across) {
      const [first, last] = across;
      const found = `${show(quote)}, which runs over paragraphs ${first.number} and ${last.number} of ${first.article}`;
      return say('Write two quotes, one for each paragraph.', found);
    }
    const folded = foldText(quote);
    const parts = splitAtDots(folded);
    const isShortened =
      parts.length > 1 &&
      parts.length <= MOST_PARTS &&
      parts.every((part) => part === '' || search.find(part, article).first);
    if (isShortened && parts.filter((part) => part !== '').length > 1) {
      return say('Leave nothing out of a quote: write the parts before and after the dots as quotes of their own.');
    }
    const titled = titles.find((title) => title.folded.includes(folded));
    if (titled) return say(`It stands in the title of ${titled.id} only. Quote the text of the article.`);
    const near = yield* nearestText(quote);
    if (!near) return say('Copy the words from the text of the article; nothing like them stands there.');
    const where = `Paragraph ${near.within.number} of ${near.within.article} comes nearest`;
    const suggestion = say(`${where}. Did you mean ${show(near.text, LONGEST_SUGGESTION)}?`);
    const isWhole = near.text.length <= LONGEST_SUGGESTION;
    return near.isAlone && isWhole ? { ...suggestion, fix: onlyPlace(quote, near.text, article) } : suggestion;
  };

  /** The suggestion with the article's own marks, if it has only one place. */
  function onlyPlace(quote: string, text: string, article: string | undefined): string | undefined {
    const { first, second } = search.find(text, article);
    if (!first || second) return undefined;
    const { before, behind } = leaveOutMarks(quote);
    const { within, start, end } = takeInMarks(first, before, behind);
    return within.paragraph.text.slice(within.folded.starts[start], within.folded.ends[end - 1]).trim();
  }
}

/** Splits a quote at omissions: “a ... b”, “a [...] b”. */
function splitAtDots(text: string): string[] {
  const parts = text.split('...');
  return parts.map((part, at) => {
    let start = 0;
    let end = part.length;
    if (at > 0) while (start < end && ' )]'.includes(part.charAt(start))) start += 1;
    if (at < parts.length - 1) while (end > start && ' (['.includes(part.charAt(end - 1))) end -= 1;
    return part.slice(start, end);
  });
}
