import { expect, test } from 'vitest';
import { cardInStory, requestInStory, responseInStory } from '../../src/discord/in-story.ts';
import type { ComponentRequest } from '../../src/features/request.ts';
import { button, inRows } from '../../src/ui/buttons.ts';
import type { Card } from '../../src/ui/card.ts';
import { decodeCustomId, encodeCustomId } from '../../src/ui/custom-id.ts';
import { makeArticle, makePack, makeQuestion } from '../helpers/make-pack.ts';

const cardOf = (...customIds: string[]): Card => ({
  kind: 'answered',
  rows: inRows(
    customIds.map((id) => button(id, 'x')),
    1,
  ),
});
const idsOf = ({ rows = [] }: Card) =>
  rows.flatMap(({ components }) => components.map((one) => ('custom_id' in one ? one.custom_id : '')));

test('every button keeps its story; one of another story keeps that', () => {
  const card = cardInStory(cardOf('helpful:a', 'elsewhere:b%~other', 'y'.repeat(92)), 'k3');
  expect(idsOf(card)).toEqual(['helpful:a%~k3', 'elsewhere:b%~other', `${'y'.repeat(92)}%~k3`]);
});

test('a button or form whose story has no room beside its ids remembers them all the same', () => {
  const [one, other] = [makeQuestion({ id: 'a:'.repeat(20) }), makeQuestion({ id: 'b'.repeat(40) })];
  const article = makeArticle([['The market reopens.']], { id: 'c'.repeat(60) });
  const pack = makePack({ articles: [article], questions: [one, other] });
  const customIds = [
    encodeCustomId('helpful', one.id, '=1k9z0xq'),
    encodeCustomId('helpful', other.id, other.id, '=1k9z0xq'),
    encodeCustomId('context', `${article.id}#p1s1`, '0', '1'.repeat(20)),
  ].map((id) => id ?? expect.fail('too long'));
  const card = cardInStory(cardOf(...customIds), '1y2p0ij');
  for (const [at, id] of idsOf(card).entries()) {
    expect(id.length).toBeLessThanOrEqual(100);
    const { args, story } = decodeCustomId(id);
    expect(story).toBe('1y2p0ij');
    const pressed = requestInStory({ args, message: { shown: card } } as unknown as ComponentRequest, pack);
    const wanted = decodeCustomId(customIds[at] ?? '');
    expect(pressed.args).toEqual(wanted.args);
    // As are the other buttons of its message.
    expect(idsOf({ kind: 'x', ...pressed.message.shown })).toEqual(customIds.map((one) => `${one}%~1y2p0ij`));
  }
  const form = responseInStory({ form: { custom_id: customIds[0] ?? '', title: 'x', components: [] } }, '1y2p0ij');
  expect('form' in form && form.form.custom_id).toBe(idsOf(card)[0]);
  // An entry that is gone is gone; what somebody made up is nobody's.
  const { args } = decodeCustomId(idsOf(card)[0] ?? '');
  expect(requestInStory({ args, message: { shown: card } } as unknown as ComponentRequest, makePack({})).args).toEqual(
    args,
  );
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
