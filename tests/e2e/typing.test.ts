import { describe, expect } from 'vitest';
import type { Answerer } from '../../src/answers/answer.ts';
import { test, textOf } from '../helpers/world.ts';

const DRAFT = 'when does the night market reopen';

/** An answerer that notes what it works on, in order, and takes its time over every keystroke. */
function noting(worked: string[]): (answerer: Answerer) => Answerer {
  return (answerer) => ({
    ...answerer,
    ask(question) {
      worked.push('question');
      return answerer.ask(question);
    },
    complete(typed, limit) {
      worked.push(typed);
      const end = performance.now() + 20;
      while (performance.now() < end);
      return answerer.complete(typed, limit);
    },
  });
}

describe('a reader who types faster than is completed', () => {
  test('is offered what goes with the newest keystroke, and no work is done for the older ones', async ({ world }) => {
    const worked: string[] = [];
    await world.startBot({ wrap: noting(worked) });
    const drafts = Array.from({ length: 30 }, (_, at) => DRAFT.slice(0, at + 4));
    const choices = await Promise.all(
      drafts.map((typed) => world.ada.completes(world.channel, '/ask', 'question', typed)),
    );
    expect(choices.at(-1)?.[0]?.value).toBe('opening-day');
    expect(worked.at(-1)).toBe(drafts.at(-1));
    expect(worked.length).toBeLessThan(drafts.length / 3);
    expect(choices.filter(({ length }) => length > 0).length).toBeLessThanOrEqual(worked.length);
  });

  test('makes nobody in another server wait', async ({ world }) => {
    const worked: string[] = [];
    await world.startBot({ wrap: noting(worked) });
    const elsewhere = world.sandbox.createGuild({ name: 'Elsewhere', bots: [world.bot] });
    const bert = world.sandbox.createReader('Bert', { guilds: [elsewhere] });
    const typing = Array.from({ length: 30 }, (_, at) =>
      world.ada.completes(world.channel, '/ask', 'question', DRAFT.slice(0, at + 4)),
    );
    const question = 'how much did the repairs cost in the end';
    const shown = await bert.types(elsewhere.createChannel('news'), '/ask', { question });
    expect(textOf(shown.message)).toContain('12 million marks');
    await Promise.all(typing);
    expect(worked.indexOf('question')).toBeLessThanOrEqual(2);
  });
});

test('readers who type at the same time are each offered what goes with their own draft, and who asks is served in between', async ({
  world,
}) => {
  const worked: string[] = [];
  await world.startBot({ wrap: noting(worked) });
  const readers = Array.from({ length: 12 }, (_, number) =>
    world.sandbox.createReader(`Reader ${number}`, { guilds: [world.guild] }),
  );
  const typing = readers.map((reader) => reader.completes(world.channel, '/ask', 'question', DRAFT));
  const shown = world.ada.types(world.channel, '/ask', { question: 'how much did the repairs cost in the end' });
  for (const [first] of await Promise.all(typing)) expect(first?.value).toBe('opening-day');
  expect(textOf((await shown).message)).toContain('12 million marks');
  expect(worked.filter((typed) => typed === DRAFT)).toHaveLength(readers.length);
  expect(worked.indexOf('question')).toBeLessThan(readers.length / 2);
});
