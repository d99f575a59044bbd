import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../pack/pack.ts';
import type { Bot } from '../../sandbox/handles.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { SandboxOptions } from '../../sandbox/settings.ts';
import type { BotVitals, Question } from './bot.ts';
import { type Asker, gather } from './crowd.ts';
import { startBot } from './start-bot.ts';

/** A local Discord with users, and the bot online. */
export interface Stage {
  sandbox: Sandbox;
  bot: Bot;
  /** Who can ask. */
  crowd: readonly Asker[];
  /** Every phrasing in turn; every fourth with a number, so that no two gaps are equal. */
  questionAt(index: number): string;
  vitals(question: Question): Promise<BotVitals>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** A run takes minutes; keeping more would only measure the local Discord's memory. */
const TOKEN_LIFETIME = 20_000;

/** Starts the bot in its own process, with a database in a temporary folder. */
export async function setStage(
  knowledgeFolder: string,
  pack: Pick<Pack, 'questions' | 'unanswered'>,
  options: SandboxOptions = {},
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-load-'));
  const sandbox = await startSandbox({ tokenLifetime: TOKEN_LIFETIME, ...options });
  const bot = sandbox.createBot({ name: 'Footnote' });
  const crowd = gather(sandbox, bot);
  const databaseUrl = `file:${join(folder, 'footnote.db')}`;
  const running = await startBot({ token: bot.token, apiUrl: sandbox.url, knowledgeFolder, databaseUrl });
  const questions = [...pack.questions, ...pack.unanswered].flatMap(({ question, also }) => [question, ...also]);
  return {
    sandbox,
    bot,
    crowd,
    questionAt: (index) => {
      const question = questions[index % questions.length] ?? 'What happened?';
      return index % 4 === 0 ? `${question} ${index}` : question;
    },
    vitals: running.ask,
    isAlive: running.isAlive,
    stop: async () => {
      await running.stop();
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
