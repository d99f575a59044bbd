import { describe, expect } from 'vitest';
import type { Answerer } from '../../src/answers/answer.ts';
import { saidBy, test, textOf } from '../helpers/world.ts';

/** An answerer with a fault: it throws at one word, in questions and in what is typed. */
function failsAt(word: string): (answerer: Answerer) => Answerer {
  return (answerer) => {
    const check = (text: string) => {
      if (text.includes(word)) throw new TypeError('a fault of the matcher');
    };
    return {
      ...answerer,
      ask: (question) => {
        check(question);
        return answerer.ask(question);
      },
      complete: (typed, limit) => {
        check(typed);
        return answerer.complete(typed, limit);
      },
    };
  };
}

/** An answerer that holds up the whole process for so many milliseconds at one word. */
function sleepsAt(word: string, milliseconds: number): (answerer: Answerer) => Answerer {
  return (answerer) => {
    return {
      ...answerer,
      ask: (question) => {
        const end = performance.now() + milliseconds;
        while (question.includes(word) && performance.now() < end);
        return answerer.ask(question);
      },
    };
  };
}

describe('a handler that throws', () => {
  test('gives a reader of /ask an apology with the number the log has', async ({ world }) => {
    const app = await world.startBot({ wrap: failsAt('boom') });
    const shown = await world.ada.types(world.channel, '/ask', { question: 'boom please' });
    await app.stop();
    const [line] = world.logged.filter(({ level }) => level === 'error');
    expect(line).toMatchObject({ kind: '/ask', outcome: 'failed', reason: 'a fault of the matcher' });
    expect(textOf(shown.message)).toMatch(new RegExp(`^Sorry, something went wrong.* the number ${line?.id}\\.$`));
    expect(shown.message.ephemeral).toBe(true);
    expect(JSON.stringify(world.logged)).not.toContain('boom please');
  });

  test('gives a reader who mentions the bot an apology, and the next one an answer', async ({ world }) => {
    await world.startBot({ wrap: failsAt('boom') });
    const { ada, bot, channel } = world;
    expect(textOf(await ada.getsReply(ada.says(channel, `${bot.mention} boom`)))).toMatch(
      /^Sorry, something went wrong/,
    );
    const next = await ada.getsReply(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
    expect(textOf(next)).toContain('The harbour fund paid all of it.');
  });

  test('gives a reader who types no suggestions, and the reader can go on', async ({ world }) => {
    await world.startBot({ wrap: failsAt('boom') });
    expect(await world.ada.completes(world.channel, '/ask', 'question', 'boom')).toEqual([]);
    expect(await world.ada.completes(world.channel, '/ask', 'question', 'repairs')).not.toEqual([]);
  });
});

describe('many readers', () => {
  test('two at once get each their own answer', async ({ world }) => {
    await world.startBot();
    const bert = world.sandbox.createReader('Bert', { guilds: [world.guild] });
    const [forAda, forBert] = await Promise.all([
      world.ada.types(world.channel, '/ask', { question: 'opening-day', private: true }),
      bert.types(world.channel, '/ask', { question: 'ferry-times', private: true }),
    ]);
    expect(textOf(forAda.message)).toContain('It reopens on 3 May.');
    expect(textOf(forBert.message)).toContain('every 20 minutes until midnight');
    expect(bert.sees(world.channel).map(({ id }) => id)).toEqual([forBert.message.id]);
  });

  test('200 mentions in a burst are all answered, each exactly once and with its own answer', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const readers = Array.from({ length: 10 }, (_, number) =>
      sandbox.createReader(`Reader ${number}`, { guilds: [guild] }),
    );
    const asked = [
      ['When does the night market reopen?', 'It reopens on 3 May.'],
      ['Who paid for the repairs?', 'The harbour fund paid all of it.'],
      ['Are dogs allowed?', 'The story does not say.'],
    ] as const;
    const messages = Array.from({ length: 200 }, (_, index) => {
      const [question, answer] = asked[index % asked.length] ?? asked[0];
      const reader = readers[index % readers.length] ?? ada;
      return { message: reader.says(channel, `${bot.mention} ${question}`), answer };
    });
    const replies = await Promise.all(messages.map(({ message }) => ada.getsReply(message, 30_000)));
    replies.forEach((reply, index) => {
      expect(textOf(reply)).toContain(messages[index]?.answer);
    });
    expect(saidBy(bot, channel)).toHaveLength(200);
    expect(new Set(saidBy(bot, channel).map(({ replyTo }) => replyTo)).size).toBe(200);
  });
});

describe('an answer that Discord does not take', () => {
  test('as another process of the same bot was faster, is no trouble: the reader has one answer', async ({ world }) => {
    const apps = [await world.startBot(), await world.startBot()];
    const { ada, bot, channel } = world;
    const shown = await ada.types(channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
    for (const app of apps) await app.stop();
    expect(saidBy(bot, channel)).toHaveLength(1);
    expect(world.logged).toContainEqual(expect.objectContaining({ level: 'warn', kind: '/ask', code: 40060 }));
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  describe('as it is too late', () => {
    test.override('pace', { replyWindow: 400 });

    test('is written down, and the next one is on time', async ({ world }) => {
      const app = await world.startBot({ wrap: sleepsAt('slow', 800) });
      const { ada, channel } = world;
      const late = await ada.types(channel, '/ask', { question: 'slow please' });
      expect(late.failure).toBe('The application did not respond');
      const next = await ada.completes(channel, '/ask', 'question', 'repairs');
      expect(next).not.toEqual([]);
      await app.stop();
      expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([
        expect.objectContaining({ level: 'warn', kind: '/ask', code: 10062, outcome: 'failed' }),
      ]);
    });
  });
});

describe('a connection that breaks', () => {
  test('is resumed, and what was asked meanwhile is answered once', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    sandbox.faults.dropConnections();
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
    expect(textOf(reply)).toContain('The harbour fund paid all of it.');
    const after = await ada.getsReply(ada.says(channel, `${bot.mention} How often does the ferry run?`));
    expect(textOf(after)).toContain('every 20 minutes');
    expect(saidBy(bot, channel)).toHaveLength(2);
    expect(sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 6)).toHaveLength(1);
  });

  test('at Discord’s wish comes back by itself', async ({ world }) => {
    await world.startBot();
    const { ada, channel, sandbox } = world;
    sandbox.faults.requestReconnect();
    const starts = () => sandbox.frames.filter(({ t }) => t === 'READY' || t === 'RESUMED').length;
    await expect.poll(starts).toBe(2);
    const shown = await ada.types(channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
  });

  test('for good is told to whoever runs the bot', async ({ world }) => {
    const app = await world.startBot();
    world.sandbox.faults.closeConnections(4004);
    expect(await app.lost).toMatch(/^Discord does not know this token\./);
  });
});

describe('stopping', () => {
  test('lets the answers under way out, and can be asked for twice', async ({ world }) => {
    const app = await world.startBot();
    const { ada, bot, channel } = world;
    const shown = ada.types(channel, '/ask', { question: 'opening-day' });
    await expect.poll(() => world.sandbox.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    await Promise.all([app.stop(), app.stop()]);
    expect(textOf((await shown).message)).toContain('It reopens on 3 May.');
    ada.says(channel, `${bot.mention} when does the night market reopen?`);
    expect(saidBy(bot, channel)).toHaveLength(1);
  });
});
