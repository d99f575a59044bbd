import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { unescaped } from '../helpers/shown.ts';
import { test, textOf } from '../helpers/world.ts';

test('the story in knowledge/ is answered, and every sentence shown stands in the article word for word', async ({
  world,
}) => {
  await world.startBot({ knowledgeFolder: 'knowledge' });
  const article = (await readFile('knowledge/articles/atacms-kursk.md', 'utf8')).replace(/\s+/g, ' ');

  const choices = await world.ada.completes(world.channel, '/ask', 'question', 'how far');
  expect(choices.length).toBeGreaterThan(0);
  for (const { value } of choices) {
    const { message } = await world.ada.types(world.channel, '/ask', { question: value });
    const quotes = (message.embeds[0]?.description ?? '').split('\n').filter((line) => line.startsWith('> '));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(article).toContain(unescaped(quote.slice(2)));
  }

  const misspelt = await world.ada.types(world.channel, '/ask', {
    question: 'how meny miles in to rusia can they strkie',
  });
  expect(textOf(misspelt.message)).toContain('190 miles');
  expect(textOf(misspelt.message)).toContain('“rusia” as “Russia”');
}, 30_000);
