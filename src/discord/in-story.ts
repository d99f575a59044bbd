import type { Response } from '../features/response.ts';
import type { Card, Row } from '../ui/card.ts';
import { splitStory, withStory } from '../ui/custom-id.ts';
import { CUSTOM_ID_LIMIT } from '../ui/limits.ts';

/** The response with its story in each button, menu and form, which so stay with it wherever they are pressed. */
export function responseInStory(response: Response, mark: string): Response {
  if (mark === '') return response;
  const inStory = (card: Card) => cardInStory(card, mark);
  if ('kind' in response) return inStory(response);
  if ('change' in response) return { change: inStory(response.change) };
  if ('form' in response) return { form: { ...response.form, custom_id: withStory(response.form.custom_id, mark) } };
  if ('pending' in response) return { ...response, pending: async () => inStory(await response.pending()) };
  if ('place' in response) {
    const whenPlaced: typeof response.whenPlaced = async (message, card) => {
      const placed = await response.whenPlaced(message, card);
      return { ...placed, answer: inStory(placed.answer) };
    };
    return { ...response, place: (locale) => inStory(response.place(locale)), whenPlaced };
  }
  if ('post' in response) {
    const { post, meanwhile, whenPosted, whenRefused } = response;
    return {
      post: inStory(post),
      meanwhile: inStory(meanwhile),
      whenPosted: (url) => inStory(whenPosted(url)),
      whenRefused: () => inStory(whenRefused()),
    };
  }
  return response;
}

/** The same for a card; what has no room for it is left out. */
export function cardInStory(card: Card, mark: string): Card {
  if (mark === '' || !card.rows) return card;
  const rows = card.rows.flatMap((row): Row[] => {
    const components = row.components.flatMap((component) => {
      if (!('custom_id' in component) || isInStory(component.custom_id)) return component;
      const customId = withStory(component.custom_id, mark);
      return customId.length > CUSTOM_ID_LIMIT ? [] : { ...component, custom_id: customId };
    });
    return components.length > 0 ? [{ ...row, components }] : [];
  });
  return { ...card, rows };
}

/** A button into another story keeps that. */
function isInStory(customId: string): boolean {
  return splitStory(customId).story !== undefined;
}
