import type { APIMessage } from 'discord.js';
import { expect, test } from 'vitest';
import { textOfMessage } from '../../src/discord/message-text.ts';

type Said = Parameters<typeof textOfMessage>[0];

const poll = (question: object, answers?: object[]) =>
  ({ question, answers }) as unknown as NonNullable<APIMessage['poll']>;
const said = (parts: object) => parts as unknown as Said;
const text = (content: unknown) => ({ type: 10, content });

test.each<[string, Said, string]>([
  ['nothing', {}, ''],
  ['white space', { content: ' \n ' }, ''],
  ['its own words', { content: 'a' }, 'a'],
  ['a poll', { poll: poll({ text: 'a?' }, [{ poll_media: { text: 'b' } }, { poll_media: { emoji: {} } }]) }, 'a?\nb'],
  ['a poll without answers', { poll: poll({}) }, ''],
  ['an embed', said({ embeds: [{ title: 'a', description: 'b', fields: [{ name: 'c', value: 'd' }] }] }), 'a\nb\nc\nd'],
  ['what only says where an embed is from', said({ embeds: [{ footer: { text: 'a' }, author: { name: 'b' } }] }), ''],
  [
    'components in each other',
    said({ components: [{ type: 17, components: [{ type: 9, components: [text('a')] }] }] }),
    'a',
  ],
  ['buttons and menus', said({ components: [{ type: 1, components: [{ type: 2, label: 'a', content: 'b' }] }] }), ''],
  ['a kind of component that is not known yet', said({ components: [{ type: 99, components: [text('a')] }] }), 'a'],
  [
    'a forward',
    said({ content: '', message_snapshots: [{ message: { content: 'a', embeds: [{ title: 'b' }] } }] }),
    'a\nb',
  ],
  [
    'all of it, its own words first',
    said({ embeds: [{ title: 'c' }], components: [text('b')], content: 'a' }),
    'a\nb\nc',
  ],
])('the text of a message is %s', (_, message, expected) => {
  expect(textOfMessage(message)).toBe(expected);
});
