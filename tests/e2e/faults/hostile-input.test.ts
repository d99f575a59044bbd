import { expect } from 'vitest';
import { gather } from '../../../src/tools/load/crowd.ts';
import { fuzz } from '../../../src/tools/load/fuzz/fuzz.ts';
import { judge } from '../../../src/tools/load/fuzz/judge.ts';
import { expectAnswers } from '../../helpers/still-answers.ts';
import { test } from '../../helpers/world.ts';

/** Enough for every kind of input a hundred times; `npm run load -- --fuzz 10000` tries more. */
const INPUTS = 1_000;
/** So many that the bot turns nobody away. */
const CROWD = { servers: 20, readers: 20 };

test('a thousand hostile messages, options, buttons, menus and forms are each answered once, ping nobody and are never echoed as they are', async ({
  world,
}) => {
  const { sandbox, bot, logged } = world;
  const crowd = gather(sandbox, bot, CROWD);
  await world.startBot();
  expect(await fuzz({ bot, crowd }, { count: INPUTS, seed: 7 })).toEqual({ tried: INPUTS, findings: [] });
  await expectAnswers(world);
  expect(logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
});

test('an answer that echoes, or that pings, would be noticed', ({ world }) => {
  const message = world.ada.says(world.channel, `hello **zq1x0** <@${world.bot.id}>`);
  expect(judge(message, ['**zq1x0**', '||zq1x1||'])).toEqual(['echoed "**zq1x0**" as it is', 'pinged somebody']);
});
