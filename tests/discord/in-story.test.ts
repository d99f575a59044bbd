import { expect, test } from 'vitest';
import { cardInStory, responseInStory } from '../../src/discord/in-story.ts';
import { button, inRows } from '../../src/ui/buttons.ts';
import type { Card } from '../../src/ui/card.ts';

const cardOf = (...customIds: string[]): Card => ({
  kind: 'answered',
  rows: inRows(
    customIds.map((id) => button(id, 'x')),
    1,
  ),
});
const idsOf = ({ rows = [] }: Card) =>
  rows.flatMap(({ components }) => components.map((one) => ('custom_id' in one ? one.custom_id : '')));

test('every button keeps its story; one of another story keeps that, and one without room is left out', () => {
  const card = cardInStory(cardOf('helpful:a', 'elsewhere:b%~other', 'x'.repeat(97), 'y'.repeat(92)), 'k3');
  expect(idsOf(card)).toEqual(['helpful:a%~k3', 'elsewhere:b%~other', `${'y'.repeat(92)}%~k3`]);
});

test('a bot with one story sends its cards as they are', () => {
  const card = cardOf('helpful:a');
  expect(responseInStory(card, '')).toBe(card);
});

test('so does whatever a feature responds with', async () => {
  const [card, marked] = [cardOf('a'), cardOf('a%~k3')];
  expect(responseInStory(card, 'k3')).toEqual(marked);
  expect(responseInStory({ change: card }, 'k3')).toEqual({ change: marked });
  const form = { custom_id: 'ask-form', title: 'Ask', components: [] };
  expect(responseInStory({ form }, 'k3')).toEqual({ form: { ...form, custom_id: 'ask-form%~k3' } });
  const pending = responseInStory({ pending: async () => card }, 'k3');
  expect('pending' in pending && (await pending.pending())).toEqual(marked);
  const place = {
    channelId: undefined,
    name: 'x',
    place: () => card,
    whenPlaced: async (_: unknown, placed: Card) => ({ isKept: true, answer: placed }),
    whenRefused: () => card,
  };
  const placing = responseInStory(place, 'k3');
  expect('place' in placing && placing.place('en-US')).toEqual(marked);
  const posting = responseInStory(
    { post: card, meanwhile: card, whenPosted: () => card, whenRefused: () => card },
    'k3',
  );
  expect('post' in posting && [posting.post, posting.whenPosted('x'), posting.whenRefused()]).toEqual(
    Array(3).fill(marked),
  );
  expect(responseInStory({ choices: [] }, 'k3')).toEqual({ choices: [] });
});
