import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect } from 'vitest';
import { LEARNED } from '../helpers/learned.ts';
import { unescaped } from '../helpers/shown.ts';
import { makeStoryReader } from '../helpers/whole-bot.ts';
import { test, textOf } from '../helpers/world.ts';

test('the story in knowledge/ is answered, every sentence shown stands in the article word for word, and readers hardly notice that it is read anew', async ({
  world,
}) => {
  const story = await makeStoryReader({ knowledgeFolder: 'knowledge', cacheFolder: LEARNED })();
  const app = await world.startBot({ knowledgeFolder: 'knowledge', story });
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

  const { ada, channel } = world;
  const delays = monitorEventLoopDelay({ resolution: 1 });
  let isDone = false;
  const reloading = app.reload().finally(() => {
    isDone = true;
  });
  delays.enable();
  const started = performance.now();
  let asked = 0;
  while (!isDone && asked < 30) {
    await ada.types(channel, '/ask', { question: 'what happened?', private: true });
    asked++;
  }
  expect(asked).toBeGreaterThan(3);
  expect(await reloading).toEqual([]);
  delays.disable();
  // Learning at a stretch would hold up every answer for most of that time.
  expect(delays.max / 1e6).toBeLessThan((performance.now() - started) / 4);
});
