import { expect, test } from 'vitest';
import { check as feature } from '../../../src/features/check/check.ts';
import type { Response } from '../../../src/features/response.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { ADA, cardOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');

async function check(text: string) {
  const { command } = feature;
  if (!command) throw new Error('there is no such command');
  const { deps } = tryFeatures(pack, feature);
  const message = { id: '5', channelId: '6', author: ADA, text, link: 'https://discord.com/channels/9/6/5' };
  const request = {
    id: '1',
    user: ADA,
    wording: ENGLISH,
    isDirect: false,
    guildId: '9',
    isPrivate: false,
    canSpeak: true,
  };
  const run = command.run as (given: object, deps: object) => Promise<Response>;
  return cardOf(await run({ ...request, message }, deps));
}

test('what somebody wrote is weighed for the user alone, with a link back', async () => {
  const card = await check('The market reopens on 3 May.');
  expect(card.quiet).toBe(true);
  expect(said(card)).toContain('3 May');
  expect(JSON.stringify(card)).toContain('https://discord.com/channels/9/6/5');
});

test.each(['', ' \n '])('a message without text is told to have none', async (text) => {
  const card = await check(text);
  expect([card.quiet, (card.embeds ?? []).length]).toEqual([true, 0]);
});
