import { EventEmitter } from 'node:events';
import type { APIMessage, Client } from 'discord.js';
import { expect, test } from 'vitest';
import { readTargetsAsText, textOfMessage } from '../../src/discord/message-text.ts';

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

test.each<[string, object, string]>([
  ['a poll without a question', { poll: { question: null } }, 'a'],
  ['a forward of nothing', { message_snapshots: [null] }, 'a'],
  ['an embed that is none', { embeds: [null] }, 'a'],
  ['components that are none', { components: [null] }, 'a'],
  ['fields that are none', { embeds: [{ fields: null }] }, 'a'],
  ['a number for a text', { embeds: [{ title: 7 }] }, 'a'],
  ['nothing at all', { content: null, embeds: null }, ''],
])('a message that nobody foresaw still reaches its command: %s', (_, parts, expected) => {
  const ws = new EventEmitter();
  readTargetsAsText({ ws } as unknown as Client);
  const messages: Record<string, { id: string; content?: string }> = { 1: { id: '1', content: 'a', ...parts } };
  ws.emit('INTERACTION_CREATE', { data: { resolved: { messages } } });
  expect(messages[1]?.content).toBe(expected);
});
