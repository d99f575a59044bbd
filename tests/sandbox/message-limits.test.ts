import { describe, expect, it } from 'vitest';
import { type Refused, sharedBot, x } from './refused.ts';
import { call, identified, openSandbox } from './setup.ts';

const refused: Refused[] = [
  ['content of 2,001', { content: x(2_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['content of 4,001', { content: x(4_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['content that is a list', { content: ['x'] }, 'content', 'STRING_TYPE_CONVERT'],
  ['truth in words', { content: 'x', tts: 'yes' }, 'tts', 'BOOLEAN_TYPE_CONVERT'],
  [
    'unknown kind of mention',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ],
  [
    'mentioned user without an id',
    { content: 'x', allowed_mentions: { users: ['Ana'] } },
    'allowed_mentions.users.0',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'users allowed in general and in particular',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['reply to nothing', { content: 'x', message_reference: {} }, 'message_reference.message_id', 'BASE_TYPE_REQUIRED'],
  [
    'newer components beside content',
    { flags: 32_768, content: 'x', components: [{ type: 10, content: 'x' }] },
    'content',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
];

describe('a message', () => {
  const { expectRefused, expectAccepted } = sharedBot();

  it.each(refused)('with %s is refused', async (_what, body, path, code) => {
    await expectRefused(body, path, code);
  });

  it('of 2,000 characters is accepted', async () => {
    await expectAccepted({ content: x(2_000) });
  });

  it('is told every problem at once', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const body = { content: x(5_000), embeds: [{ title: x(300), color: -1 }] };
    const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
    expect(Object.keys(answer.body.errors)).toEqual(['content', 'embeds']);
    expect(Object.keys(answer.body.errors.embeds[0])).toEqual(['title', 'color']);
  });

  it('that answers an interaction is checked the same way, under "data"', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    await call(sandbox, 'PUT', `/applications/${bot.id}/commands`, [{ name: 'ask', description: 'Ask' }], bot.token);
    const { event } = await identified(sandbox, bot);
    const shown = ana.types(channel, '/ask');
    const { d } = await event('INTERACTION_CREATE');
    const path = `/interactions/${d.id}/${d.token}/callback`;
    const refused = await call(sandbox, 'POST', path, { type: 4, data: { embeds: [{ description: x(4_097) }] } });
    expect(refused.body.errors.data.embeds[0].description._errors).toEqual([
      { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 4096 or fewer in length.' },
    ]);
    const accepted = await call(sandbox, 'POST', path, { type: 4, data: { embeds: [{ description: x(4_096) }] } });
    expect(accepted.status).toBe(204);
    expect((await shown).message.embeds[0]?.description).toHaveLength(4_096);
  });
});
