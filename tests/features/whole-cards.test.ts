import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEATURES } from '../../src/features/index.ts';
import type { Response } from '../../src/features/response.ts';
import type { Card } from '../../src/ui/card.ts';
import { decodeCustomId } from '../../src/ui/custom-id.ts';
import { wordingFor } from '../../src/words/wording.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';
import { tryFeatures } from '../helpers/try-features.ts';

const SHOWN = join(import.meta.dirname, '..', 'fixtures', 'shown');

const ASKED: [string, Record<string, string | number | boolean>][] = [
  ...[
    'How strong was the wind?',
    'Did the keeper climb 312 steps?',
    'How strong was the wind, and how many homes lost power?',
    'What did the Soviet Union offer?',
    'how old is the keeper',
    'how meny stpes did teh keeper climb',
    'Warum ist der Leuchtturm dunkel?',
    'paragraph 2',
    'who wrote this',
    'hi',
    'lol',
    'help',
    '',
    'xqzvkjw',
  ].map((question): [string, { question: string }] => ['ask', { question }]),
  ['ask', { question: 'How strong was the wind?', private: true }],
  ['facts', {}],
  ['facts', { topic: 'storm' }],
  ['facts', { topic: 'nothing' }],
  ['about', { name: 'Brennock' }],
  ['about', { name: 'the US' }],
  ['about', { name: 'nobody' }],
  ['article', {}],
  ['article', { paragraph: 3 }],
  ['article', { paragraph: 99 }],
  ['quiz', { rounds: 3 }],
  ['help', {}],
];

/** What changes here changes what users see: accept it with `-u` where it is meant. */
test.each(['en-US', 'de'])(
  'in %s every command shows these cards, and every button of them leads here',
  async (locale) => {
    const pack = await loadFixturePack('lighthouse-story');
    const lines: string[] = [];
    const pressed = new Set<string>();
    for (const [name, options] of ASKED) {
      const bot = tryFeatures(pack, ...FEATURES);
      const wording = wordingFor(locale);
      const first = await bot.types(name, options, { wording });
      lines.push(`/${name} ${JSON.stringify(options)}`, ...written(first));
      for (const customId of customIdsOf(first)) {
        const { verb } = decodeCustomId(customId);
        // One of each kind for each command.
        if (pressed.has(`${name} ${verb}`)) continue;
        pressed.add(`${name} ${verb}`);
        const shown =
          'kind' in first ? { embeds: first.embeds ?? [], rows: first.rows ?? [], text: first.text ?? '' } : undefined;
        const next = await bot.presses(customId, shown && { shown }, {
          wording,
          values: [pack.questions[0]?.id ?? ''],
        });
        lines.push(`/${name} ${JSON.stringify(options)} → ${customId}`, ...written(next));
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(SHOWN, `lighthouse-story.${locale}.txt`));
  },
);

function customIdsOf(response: Response): string[] {
  if (!('kind' in response)) return [];
  return (response.rows ?? []).flatMap(({ components }) =>
    components.flatMap((one) => ('custom_id' in one && !one.disabled ? [one.custom_id] : [])),
  );
}

function written(response: Response): string[] {
  if ('kind' in response) return cardOf(response);
  if ('change' in response) return ['  instead:', ...cardOf(response.change)];
  if ('post' in response) return ['  posted:', ...cardOf(response.post), '  meanwhile:', ...cardOf(response.meanwhile)];
  return [`  ${JSON.stringify(response)}`];
}

function cardOf({ kind, text = '', embeds = [], rows = [], quiet, reaction }: Card): string[] {
  const told = embeds.flatMap(({ title, url, color, author, description, fields = [], footer }) => [
    [title, url, color, author?.name].filter(Boolean).join(' '),
    description,
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    footer?.text,
  ]);
  return [
    [kind, quiet === undefined ? '' : quiet ? 'quiet' : 'loud', reaction].filter(Boolean).join(' '),
    ...[text, ...told].flatMap((one) => (one ? one.split('\n') : [])),
    ...rows.map(({ components }) => components.map((one) => JSON.stringify(one)).join(' ')),
  ].map((line) => `  ${line}`);
}
