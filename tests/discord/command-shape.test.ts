import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { isSameCommand } from '../../src/discord/command-shape.ts';

const wanted: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Ask about the story',
  options: [
    { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Only to you' },
  ],
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

/** As Discord gives it back. */
const registered = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name: 'ask',
  name_localizations: null,
  description: 'Ask about the story',
  description_localizations: null,
  options: [
    {
      name: 'question',
      type: 3,
      description: 'Your question',
      name_localizations: null,
      description_localizations: null,
      autocomplete: true,
      required: true,
    },
    { name: 'private', type: 5, description: 'Only to you', required: false },
  ],
  integration_types: [1, 0],
  contexts: [0, 2, 1],
} as unknown as APIApplicationCommand;

test('a command is the same with what Discord adds to it and in whatever order', () => {
  expect(isSameCommand(wanted, registered)).toBe(true);
});

test('a command of the message menu is the same by its name and type', () => {
  const inMenu = { type: ApplicationCommandType.Message as const, name: 'Check', name_localizations: { de: 'Prüfen' } };
  const kept = { ...inMenu, id: '1', application_id: '2', version: '3', description: '' } as APIApplicationCommand;
  expect(isSameCommand(inMenu, kept)).toBe(true);
  expect(isSameCommand({ ...inMenu, name_localizations: {} }, kept)).toBe(false);
  expect(isSameCommand({ ...inMenu, name: 'Other' }, kept)).toBe(false);
});

describe('a command is another', () => {
  test.each<[string, Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>]>([
    ['with another description', { description: 'Ask' }],
    ['with an option less', { options: wanted.options?.slice(0, 1) ?? [] }],
    ['with the options in another order', { options: wanted.options?.toReversed() ?? [] }],
    ['where it can be used elsewhere', { contexts: [0] }],
    ['for administrators', { default_member_permissions: '8' }],
    ['in another language', { description_localizations: { de: 'Frag nach dem Artikel' } }],
  ])('%s', (_, change) => {
    expect(isSameCommand({ ...wanted, ...change }, registered)).toBe(false);
  });

  test('once an option is no longer required', () => {
    const [question, ...others] = wanted.options ?? [];
    const optional = [{ ...question, required: false }, ...others] as NonNullable<typeof wanted.options>;
    expect(isSameCommand({ ...wanted, options: optional }, registered)).toBe(false);
  });
});
