import type { QuoteSearch } from './find-quotes.ts';
import { show } from './show-text.ts';
import type { Finding } from './source-text.ts';

/** Says what is wrong with a quote that stands in no article, with the nearest real text. */
export function explainMisquote(quote: string, _search: QuoteSearch, article?: string): Finding {
  return {
    expected: `a quote that stands word for word in ${article ? `the article “${article}”` : 'an article'}`,
    found: show(quote),
    advice: 'Copy the words from the article.',
  };
}
