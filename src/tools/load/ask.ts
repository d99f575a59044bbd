import type { Bot } from '../../sandbox/handles.ts';
import type { Asker } from './crowd.ts';

/** The result of a question: its response time, or a failure. */
export type AskResult = { milliseconds: number } | { failure: string };

/** A message's answer may queue, since Discord limits requests per second. */
const PATIENCE = 30_000;

/** Asks by /ask, and waits for the answer. */
export function askByCommand({ reader, channel }: Asker, question: string): Promise<AskResult> {
  return timed(async () => {
    const { failure } = await reader.types(channel, '/ask', { question });
    return failure;
  });
}

/** Asks by a mention, and waits for the reply. */
export function askByMention({ reader, channel }: Asker, bot: Bot, question: string): Promise<AskResult> {
  return timed(async () => {
    await reader.getsReply(reader.says(channel, `${bot.mention} ${question}`), PATIENCE);
  });
}

/** Types into /ask, and waits for the choices. */
export function typeDraft({ reader, channel }: Asker, typed: string): Promise<AskResult> {
  return timed(async () => {
    await reader.completes(channel, '/ask', 'question', typed);
    return undefined;
  });
}

async function timed(ask: () => Promise<string | undefined>): Promise<AskResult> {
  const started = performance.now();
  try {
    const failure = await ask();
    return failure === undefined ? { milliseconds: performance.now() - started } : { failure };
  } catch (error) {
    return { failure: (error as Error).message.replace(/".*"/s, 'a message') };
  }
}
