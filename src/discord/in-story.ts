import { buttonIds } from '../features/button-ids.ts';
import type { ComponentRequest, FormRequest } from '../features/request.ts';
import type { Response } from '../features/response.ts';
import type { Pack } from '../pack/pack.ts';
import type { Card, Row } from '../ui/card.ts';
import { fittingId, splitStory, wholeArgument, wholeId, withStory } from '../ui/custom-id.ts';

/** The response with its story in each button, menu and form, which so stay with it wherever they are pressed. */
export function responseInStory(response: Response, mark: string): Response {
  if (mark === '') return response;
  const inStory = (card: Card) => cardInStory(card, mark);
  if ('kind' in response) return inStory(response);
  if ('change' in response) return { change: inStory(response.change) };
  if ('form' in response) return { form: { ...response.form, custom_id: idInStory(response.form.custom_id, mark) } };
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

/** The same for a card. */
export function cardInStory(card: Card, mark: string): Card {
  if (mark === '' || !card.rows) return card;
  const rows = card.rows.map((row): Row => {
    const components = row.components.map((component) =>
      'custom_id' in component ? { ...component, custom_id: idInStory(component.custom_id, mark) } : component,
    );
    return { ...row, components };
  });
  return { ...card, rows };
}

/** A button into another story keeps that. */
function idInStory(customId: string, mark: string): string {
  const marked = splitStory(customId).story === undefined ? withStory(customId, mark) : customId;
  return fittingId(marked) ?? marked;
}

/** What was pressed, with whole ids where its story's mark left no room for them. */
export function requestInStory<R extends ComponentRequest | FormRequest>(request: R, pack: Pack): R {
  const ids = () => buttonIds(pack);
  const args = request.args.map((arg) => wholeArgument(arg, ids));
  const { message } = request;
  if (!message) return { ...request, args };
  const rows = message.shown.rows.map(
    (row): Row => ({
      ...row,
      components: row.components.map((component) =>
        'custom_id' in component ? { ...component, custom_id: wholeId(component.custom_id, ids) } : component,
      ),
    }),
  );
  return { ...request, args, message: { ...message, shown: { ...message.shown, rows } } };
}
