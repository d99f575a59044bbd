import type { Review } from '../../protocol.ts';
import { make } from '../elements.ts';

type Place = Review['cards'][number]['places'][number];

/** The articles beside the card. */
export interface ArticleView {
  element: HTMLElement;
  /** Marks the sentences that a card rests on, and brings the first into sight. */
  mark(places: readonly Place[]): void;
}

/** Shows the articles sentence by sentence; each can be chosen, to be quoted. */
export function articleView(articles: Review['articles'], choose: (sentence: string) => void): ArticleView {
  const sentences = new Map<string, HTMLElement>();
  const element = make(
    'div',
    { class: 'review-article', tabindex: -1 },
    ...articles.flatMap(({ id, title, paragraphs }) => [
      make('h3', {}, title),
      ...paragraphs.flatMap(({ heading, sentences: texts }, at) => [
        ...(heading !== undefined && paragraphs[at - 1]?.heading !== heading ? [make('h4', {}, heading)] : []),
        make(
          'p',
          {},
          ...texts.flatMap((text, index) => {
            // A button element would not break over lines as text does.
            const one = make(
              'span',
              {
                role: 'button',
                tabindex: 0,
                class: 'sentence',
                onclick: () => choose(text),
                onkeydown: (event: KeyboardEvent) => {
                  if (event.key === 'Enter') choose(text);
                },
              },
              text,
            );
            sentences.set(keyOf({ article: id, paragraph: at + 1, sentence: index + 1 }), one);
            return [one, ' '];
          }),
        ),
      ]),
    ]),
  );
  return {
    element,
    mark: (places) => {
      const marked = new Set(places.map(keyOf));
      for (const [key, one] of sentences) {
        one.classList.toggle('marked', marked.has(key));
        if (marked.has(key)) one.setAttribute('aria-description', 'Quoted by this entry');
        else one.removeAttribute('aria-description');
      }
      sentences.get(places[0] ? keyOf(places[0]) : '')?.scrollIntoView({ block: 'center' });
    },
  };
}

function keyOf({ article, paragraph, sentence }: Place): string {
  return `${article} ${paragraph} ${sentence}`;
}
