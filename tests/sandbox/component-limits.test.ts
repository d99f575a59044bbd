import { describe, it } from 'vitest';
import { type Refused, sharedBot, x } from './refused.ts';

const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Press', custom_id: 'a', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` }));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...more });

const refused: Refused[] = [
  [
    '6 rows',
    { components: Array.from({ length: 6 }, (_, i) => row(button({ custom_id: `${i}` }))) },
    'components',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '6 buttons in a row',
    { components: [row(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` })))] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['row with nothing in it', { components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ['button outside a row', { components: [button()] }, 'components.0', 'UNION_TYPE_CHOICES'],
  [
    'text input in a message',
    { components: [row({ type: 4, custom_id: 'x', style: 1, label: 'x' })] },
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ],
  [
    'component without a type',
    { components: [row({ custom_id: 'x' })] },
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ],
  ['component that is text', { components: [row('x' as never)] }, 'components.0.components.0', 'MODEL_TYPE_CONVERT'],
  [
    'container without the newer components asked for',
    { components: [{ type: 17, components: [{ type: 10, content: 'x' }] }] },
    'components.0',
    'UNION_TYPE_CHOICES',
  ],
  [
    'label of 81',
    { components: [row(button({ label: x(81) }))] },
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'custom_id of 101',
    { components: [row(button({ custom_id: x(101) }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'empty custom_id',
    { components: [row(button({ custom_id: '' }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'custom_id used twice',
    { components: [row(button()), row(button({ style: 4 }))] },
    'components.1.components.0.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'button without a custom_id',
    { components: [row({ type: 2, style: 1, label: 'x' })] },
    'components.0.components.0.custom_id',
    'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  [
    'button with neither label nor emoji',
    { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
    'components.0.components.0.label',
    'BUTTON_COMPONENT_LABEL_REQUIRED',
  ],
  [
    'button of style 9',
    { components: [row(button({ style: 9 }))] },
    'components.0.components.0.style',
    'BASE_TYPE_CHOICES',
  ],
  [
    'button without a style',
    { components: [row(button({ style: undefined }))] },
    'components.0.components.0.style',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'link without a url',
    { components: [row({ type: 2, style: 5, label: 'x' })] },
    'components.0.components.0.url',
    'BUTTON_COMPONENT_URL_REQUIRED',
  ],
  [
    'link with a custom_id',
    { components: [row(button({ style: 5, url: 'https://example.org' }))] },
    'components.0.components.0.custom_id',
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  ],
  [
    'link to a mail address',
    { components: [row({ type: 2, style: 5, label: 'x', url: 'mailto:a@b.c' })] },
    'components.0.components.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'emoji in words',
    { components: [row(button({ emoji: { name: 'smile' } }))] },
    'components.0.components.0.emoji.name',
    'BUTTON_COMPONENT_INVALID_EMOJI',
  ],
  [
    'emoji from nowhere',
    { components: [row(button({ emoji: { id: '1', name: 'x' } }))] },
    'components.0.components.0.emoji.id',
    'BUTTON_COMPONENT_INVALID_EMOJI',
  ],
  [
    'select with 26 options',
    { components: [row(select({ options: options(26) }))] },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'select with no options',
    { components: [row(select({ options: [] }))] },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'option label of 101',
    { components: [row(select({ options: [{ label: x(101), value: 'v' }] }))] },
    'components.0.components.0.options.0.label',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'option offered twice',
    { components: [row(select({ options: [...options(1), ...options(1)] }))] },
    'components.0.components.0.options.1',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'select that wants more than it offers to take',
    { components: [row(select({ min_values: 2, max_values: 1 }))] },
    'components.0.components.0.min_values',
    'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX',
  ],
  [
    'select beside a button',
    { components: [row(button(), select())] },
    'components.0.components.1',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
];

const accepted: [what: string, body: object][] = [
  [
    '25 buttons with the longest labels and ids',
    {
      content: 'x',
      components: Array.from({ length: 5 }, (_, r) =>
        row(...Array.from({ length: 5 }, (_, b) => button({ custom_id: `${r}${b}${x(98)}`, label: x(80) }))),
      ),
    },
  ],
  [
    'a select of 25 options',
    {
      content: 'x',
      components: [row(select({ options: options(25), min_values: 0, max_values: 25, placeholder: x(150) }))],
    },
  ],
  ['a link', { content: 'x', components: [row({ type: 2, style: 5, label: 'Read', url: 'https://example.org/' })] }],
  ['an emoji without its variation mark', { content: 'x', components: [row(button({ emoji: { name: '✔' } }))] }],
  ['an emoji with its variation mark', { content: 'x', components: [row(button({ emoji: { name: '✔️' } }))] }],
  ['a flag', { content: 'x', components: [row(button({ emoji: { name: '🇺🇦' } }))] }],
  [
    'the newer components where asked for',
    { flags: 32_768, components: [{ type: 17, components: [{ type: 10, content: 'x' }, row(button())] }] },
  ],
];

describe('a message', () => {
  const { expectRefused, expectAccepted } = sharedBot();

  it.each(refused)('with %s is refused', async (_what, body, path, code) => {
    await expectRefused(body, path, code);
  });

  it.each(accepted)('with %s is accepted', async (_what, body) => {
    await expectAccepted(body);
  });
});
