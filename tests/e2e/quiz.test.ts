import { describe, expect } from 'vitest';
import type { Channel } from '../../src/sandbox/handles.ts';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, test, textOf, type World } from '../helpers/world.ts';

const LIGHTHOUSE = { knowledgeFolder: 'tests/fixtures/lighthouse-story' };

async function begins(reader: Reader, channel: Channel, options = {}): Promise<Message> {
  const { message } = await reader.types(channel, '/quiz', options);
  return message;
}

/** Presses an option by its letter. */
async function answers(reader: Reader, quiz: Message, letter = 'A') {
  const option = quiz.buttons.find(({ label }) => label?.startsWith(letter));
  return reader.presses(quiz, option?.customId ?? letter);
}

function readerNamed({ sandbox, guild }: World, name: string, locale = 'en-US'): Reader {
  return sandbox.createReader(name, { guilds: [guild], locale });
}

describe('/quiz', () => {
  test('asks a question with four options, on its buttons', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const quiz = await begins(world.ada, world.channel);
    expect(quiz.ephemeral).toBe(false);
    const labels = quiz.buttons.map(({ label = '' }) => label);
    expect(labels).toEqual(
      ['A', 'B', 'C', 'D'].map((letter) => expect.stringMatching(`^${letter}: .`)).concat(['Stop', '✕']),
    );
    expect(textOf(quiz)).toMatch(
      /^.+\?\nQuestion 1 of 5\. Right so far: 0\.\nOnly the person who started it can answer\.$/,
    );
  });

  test('says right or wrong with the sentence of the story, in the same message', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const quiz = await begins(world.ada, world.channel);
    const shown = await answers(world.ada, quiz);
    expect(shown.kind).toBe('update');
    expect(shown.message.id).toBe(quiz.id);
    const text = textOf(shown.message);
    expect(text).toMatch(/\*\*Right\.\*\* A: |\*\*Not right\.\*\* Chosen: A: .+\nThe right answer: \*\*[BCD]: /);
    expect(text).toMatch(/\n> .+\n-# — \[?paragraph \d/);
    expect(shown.message.buttons.map(({ label }) => label)).toEqual(['Next question', 'Stop', 'In context', '✕']);
    const context = await world.ada.presses(shown.message, 'In context');
    expect(context.message.ephemeral).toBe(true);
  });

  test('keeps the score to the end', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    let quiz = await begins(world.ada, world.channel, { rounds: 3 });
    let right = 0;
    const asked = new Set<string>();
    for (const round of [1, 2, 3]) {
      expect(textOf(quiz)).toContain(`Question ${round} of 3. Right so far: ${right}.`);
      asked.add(quiz.embeds[0]?.title ?? '');
      const { message } = await answers(world.ada, quiz, 'B');
      if (textOf(message).includes('**Right.**')) right += 1;
      if (round === 3) {
        expect(textOf(message)).toContain(`That was the last question. Right answers: ${right} of 3.`);
        expect(message.buttons.map(({ label }) => label)).toEqual(['Again', 'In context', '✕']);
        const again = await world.ada.presses(message, 'Again');
        expect(again.message.id).toBe(quiz.id);
        expect(textOf(again.message)).toContain('Question 1 of 3. Right so far: 0.');
      } else {
        quiz = (await world.ada.presses(message, 'Next question')).message;
      }
    }
    expect(asked.size).toBe(3);
    expect(world.ada.sees(world.channel)).toHaveLength(1);
  });

  test('goes on after a restart', async ({ world }) => {
    const before = await world.startBot(LIGHTHOUSE);
    const quiz = await begins(world.ada, world.channel);
    await before.stop();
    await world.startBot(LIGHTHOUSE);
    const { message } = await answers(world.ada, quiz);
    const next = await world.ada.presses(message, 'Next question');
    expect(textOf(next.message)).toContain('Question 2 of 5.');
  });

  test('works in a direct message', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const direct = world.ada.opensDirectMessage(world.bot);
    const { message } = await answers(world.ada, await begins(world.ada, direct), 'C');
    expect(textOf(message)).toMatch(/\*\*(Right|Not right)\.\*\*/);
  });

  test('speaks the reader’s language, and leaves the story in its own', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const olena = readerNamed(world, 'Olena', 'uk');
    const quiz = await begins(olena, world.channel);
    expect(textOf(quiz)).toContain('Запитання 1 з 5. Поки що правильно: 0.');
    const { message } = await answers(olena, quiz);
    expect(textOf(message)).toMatch(/\*\*(Правильно|Неправильно)\.\*\*/);
    expect(message.buttons[0]?.label).toBe('Наступне запитання');
  });
});

describe('a quiz of one reader', () => {
  test('tells another reader kindly, and alone, that it is not theirs', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const bert = readerNamed(world, 'Bert');
    const quiz = await begins(world.ada, world.channel);
    const refused = await answers(bert, quiz);
    expect(refused.message.ephemeral).toBe(true);
    expect(textOf(refused.message)).toMatch(
      /^Only the person who started this quiz can answer here\. Start your own with `\/quiz`/,
    );
    const { message } = await answers(world.ada, quiz);
    expect(textOf(message)).toMatch(/\*\*(Right|Not right)\.\*\*/);
    const next = await bert.presses(message, 'Next question');
    expect(next.message.ephemeral).toBe(true);
  });
});

describe('an open quiz', () => {
  test('takes the answers of all, names who gave them, and counts the right ones', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const bert = readerNamed(world, 'Bert *the bold*');
    const quiz = await begins(world.ada, world.channel, { open: true });
    expect(textOf(quiz)).toContain('Everybody may answer; the first answer counts.');
    const { message } = await answers(bert, quiz);
    expect(textOf(message)).toContain('Answered by Bert *the bold*.');
    const next = await world.ada.presses(message, 'Next question');
    expect(textOf(next.message)).toMatch(/Question 2 of 5\. Right so far: [01]\./);
  });

  test('lists who was right how often, to the end, and after a restart', async ({ world }) => {
    const before = await world.startBot();
    const bert = readerNamed(world, 'Bert');
    const rights = ['3 May', '140', '12 million marks', '20'];
    const isRight = (label = '') => rights.some((right) => label.slice(3) === right);
    const choose = async (reader: Reader, message: Message, wantsRight: boolean) => {
      const option = message.buttons.find(({ label }) => label?.[1] === ':' && isRight(label) === wantsRight);
      return (await reader.presses(message, option?.customId ?? '')).message;
    };
    let quiz = await begins(world.ada, world.channel, { open: true, rounds: 4 });
    const next = async () => {
      quiz = (await world.ada.presses(quiz, 'Next question')).message;
    };
    quiz = await choose(world.ada, quiz, false);
    expect(textOf(quiz)).not.toContain('Right answers');
    await next();
    quiz = await choose(world.ada, quiz, true);
    expect(textOf(quiz)).toContain(`**Right answers**\n<@${world.ada.id}>: 1`);
    await before.stop();
    await world.startBot();
    await next();
    quiz = await choose(bert, quiz, true);
    await next();
    quiz = await choose(bert, quiz, true);
    expect(textOf(quiz)).toContain('That was the last question. Right answers: 3 of 4.');
    expect(textOf(quiz)).toContain(`**Right answers**\n<@${bert.id}>: 2\n<@${world.ada.id}>: 1`);
    const again = await bert.presses(quiz, 'Again');
    expect(textOf(again.message)).not.toContain('<@');
  });

  test('is stopped by who started it or a moderator, with the score', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const bert = readerNamed(world, 'Bert');
    const quiz = await begins(world.ada, world.channel, { open: true });
    const refused = await bert.presses(quiz, 'Stop');
    expect(refused.message.ephemeral).toBe(true);
    expect(textOf(refused.message)).toMatch(/^Only the person who started this quiz can stop it/);
    const { message } = await answers(bert, quiz);
    const stopped = await world.ada.presses(message, 'Stop');
    expect(stopped.message.id).toBe(quiz.id);
    expect(textOf(stopped.message)).toMatch(/^The quiz was stopped\. Right answers: [01] of 1\./);
    expect(stopped.message.buttons.map(({ label }) => label)).toEqual(['Again', '✕']);
  });

  test('lets the first of several answers at once decide', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const readers = ['Bert', 'Cleo', 'Dora'].map((name) => readerNamed(world, name));
    const quiz = await begins(world.ada, world.channel, { open: true });
    const shown = await Promise.all(readers.map((reader, index) => answers(reader, quiz, 'ABC'[index])));
    expect(new Set(shown.map(({ message }) => textOf(message))).size).toBe(1);
  });
});

describe('a button of a quiz from before the pack changed', () => {
  test('says so, and counts nothing', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const quiz = await begins(world.ada, world.channel);
    await pack.edit('questions.yaml', 'It reopens on 3 May.', 'On 3 May.');
    expect(await app.reload()).toEqual([]);
    const shown = await answers(world.ada, quiz);
    expect(shown.message.ephemeral).toBe(true);
    expect(textOf(shown.message)).toMatch(/^The story's pack has changed since this quiz began/);
  });
});

describe('a pack', () => {
  test('with an article alone is asked by its sentences; without numbers, dates and names there is no quiz', async ({
    world,
  }) => {
    const pack = await copyPack('tests/fixtures/packs/only-an-article');
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const quiz = await begins(world.ada, world.channel);
    expect(textOf(quiz)).toMatch(/^What belongs in the gap\?\n> .*____/);
    await pack.write('articles/ferry.md', '---\ntitle: Ferry\n---\n\nThe ferry sails again.\n');
    expect(await app.reload()).toEqual([]);
    const none = await begins(world.ada, world.channel);
    expect(none.ephemeral).toBe(true);
    expect(textOf(none)).toMatch(/^There is no quiz for this story/);
  });

  test('with fewer questions than were asked for says how many there are', async ({ world }) => {
    await world.startBot();
    const quiz = await begins(world.ada, world.channel, { rounds: 20 });
    expect(textOf(quiz)).toContain('Question 1 of 4.');
    expect(textOf(quiz)).toContain('The story has no more questions for a quiz than these: 4.');
  });

  test('whose texts are as long as they may be, and full of markdown, is asked to the end', async ({ world }) => {
    const pack = await copyPack('tests/fixtures/packs/only-an-article');
    const filler = '*_`~|<@x> '.repeat(390);
    const sentences = [21, 22, 23, 24].map((number) => `${filler}sentence with ${number} boats ends here.`);
    const article = sentences.join('\n\n');
    const entries = sentences.map(
      (sentence, index) =>
        `  - id: "${String(index).repeat(64)}"\n    question: ${JSON.stringify(`How many boats ${'*_||'.repeat(70)} ${'abcd'[index]}?`)}\n` +
        `    answer: ${JSON.stringify(`It has ${21 + index} boats. ${filler}`)}\n    cites: [${JSON.stringify(sentence)}]\n`,
    );
    await pack.write('articles/ferry.md', `---\ntitle: "${'T*'.repeat(128)}"\n---\n\n${article}\n`);
    await pack.write('questions.yaml', `questions:\n${entries.join('')}`);
    await world.startBot({ knowledgeFolder: pack.folder });
    let quiz = await begins(world.ada, world.channel, { rounds: 4 });
    for (let round = 1; round <= 4; round++) {
      expect(quiz.buttons.map(({ label }) => label?.slice(0, 2))).toEqual(['A:', 'B:', 'C:', 'D:', 'St', '✕']);
      const { message } = await answers(world.ada, quiz, 'D');
      expect(textOf(message)).toMatch(/\*\*(Right|Not right)\.\*\*/);
      if (round < 4) quiz = (await world.ada.presses(message, 'Next question')).message;
    }
  });
});
