import { describe, it } from 'vitest';
import { type Refused, sharedBot, x } from './refused.ts';

const field = (more: object = {}) => ({ name: 'n', value: 'v', ...more });

const refused: Refused[] = [
  ['title of 257', { embeds: [{ title: x(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  ['description of 4,097', { embeds: [{ description: x(4_097) }] }, 'embeds.0.description', 'BASE_TYPE_MAX_LENGTH'],
  [
    'second embed with such a description',
    { embeds: [{ title: 'x' }, { description: x(4_097) }] },
    'embeds.1.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 fields',
    { embeds: [{ fields: Array.from({ length: 26 }, () => field()) }] },
    'embeds.0.fields',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'field name of 257',
    { embeds: [{ fields: [field({ name: x(257) })] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'field value of 1,025',
    { embeds: [{ fields: [field(), field({ value: x(1_025) })] }] },
    'embeds.0.fields.1.value',
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['field without a value', { embeds: [{ fields: [{ name: 'n' }] }] }, 'embeds.0.fields.0.value', 'BASE_TYPE_REQUIRED'],
  [
    'field with an empty name',
    { embeds: [{ fields: [field({ name: ' ' })] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_REQUIRED',
  ],
  ['footer of 2,049', { embeds: [{ footer: { text: x(2_049) } }] }, 'embeds.0.footer.text', 'BASE_TYPE_MAX_LENGTH'],
  ['author of 257', { embeds: [{ author: { name: x(257) } }] }, 'embeds.0.author.name', 'BASE_TYPE_MAX_LENGTH'],
  [
    '6,001 characters in all',
    { embeds: [{ description: x(4_000) }, { description: x(2_001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
  ['embed with nothing in it', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ['url that is none', { embeds: [{ title: 'x', url: 'nowhere' }] }, 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
  [
    'url that runs code',
    { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'icon from a disk',
    { embeds: [{ footer: { text: 'x', icon_url: 'file:///etc/passwd' } }] },
    'embeds.0.footer.icon_url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  ['colour beyond white', { embeds: [{ title: 'x', color: 0x1000000 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
  ['colour in words', { embeds: [{ title: 'x', color: 'red' }] }, 'embeds.0.color', 'NUMBER_TYPE_COERCE'],
  ['timestamp in words', { embeds: [{ title: 'x', timestamp: 'now' }] }, 'embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
  ['embed that is text', { embeds: ['x'] }, 'embeds.0', 'MODEL_TYPE_CONVERT'],
  ['embeds that are no list', { embeds: {} }, 'embeds', 'LIST_TYPE_CONVERT'],
];

const accepted: [what: string, body: object][] = [
  [
    'title, description and footer up to 6,000 in all',
    { embeds: [{ title: x(256), description: x(4_096), footer: { text: x(1_648) } }] },
  ],
  ['25 fields', { embeds: [{ fields: Array.from({ length: 25 }, () => field({ name: x(100), value: x(100) })) }] }],
  ['10 embeds', { embeds: Array.from({ length: 10 }, () => ({ title: x(256) })) }],
  ['a picture alone', { embeds: [{ image: { url: 'attachment://map.png' } }] }],
];

describe('an embed', () => {
  const { expectRefused, expectAccepted } = sharedBot();

  it.each(refused)('with %s is refused', async (_what, body, path, code) => {
    await expectRefused(body, path, code);
  });

  it.each(accepted)('with %s is accepted', async (_what, body) => {
    await expectAccepted(body);
  });
});
