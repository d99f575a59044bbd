import { createClient } from '@libsql/client';
import { expect } from 'vitest';
import { saidBy, textOf, type World } from './world.ts';

/**
 * What every trial of a fault ends with: a command and a mention are answered, the mention by one message alone.
 * @param opening what the pack says about the opening day
 */
export async function expectAnswers({ ada, bot, channel }: World, opening = 'It reopens on 3 May.'): Promise<void> {
  const shown = await ada.types(channel, '/ask', { question: 'opening-day' });
  expect(textOf(shown.message)).toContain(opening);
  const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
  expect(textOf(await ada.getsReply(question))).toContain('The harbour fund paid all of it.');
  expect(repliesTo({ bot, channel }, question)).toHaveLength(1);
}

/** The bot's replies to one message. */
export function repliesTo({ bot, channel }: Pick<World, 'bot' | 'channel'>, question: { id: string }) {
  return saidBy(bot, channel).filter(({ replyTo }) => replyTo === question.id);
}

/** How many votes the database holds, read by another program. */
export async function countVotes(databaseUrl: string): Promise<number> {
  const database = createClient({ url: databaseUrl });
  try {
    const { rows } = await database.execute('SELECT count(*) AS votes FROM votes');
    return Number(rows[0]?.votes);
  } finally {
    database.close();
  }
}
