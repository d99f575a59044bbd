import { createInterface } from 'node:readline';
import { makeQueue } from '../infra/in-turn.ts';
import { makeLog } from '../infra/log.ts';
import { openChat } from '../playground/server/chat.ts';
import { readArguments } from './arguments.ts';
import { knowledgeFolder } from './open-pack.ts';
import { toPlainText } from './plain-text.ts';

const USAGE = `Talks to the bot in the terminal, in a small Discord on this machine.

  npm run -s chat -- [--knowledge DIR]

  Write a question, or a command such as /ask question: …; Tab completes, Ctrl-C or Ctrl-D ends.

  --knowledge DIR  the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
`;

const given = readArguments({ knowledge: { type: 'string' } }, USAGE);
if (given) {
  const log = makeLog({ level: 'error', secrets: [], isForPeople: true, write: (line) => process.stderr.write(line) });
  try {
    const chat = await openChat({ knowledgeFolder: knowledgeFolder(given.values.knowledge), log });
    const terminal = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: process.stdin.isTTY === true,
      prompt: '> ',
      completer: (line: string, tell: (error: null, result: [string[], string]) => void) =>
        void chat.complete(line).then((lines) => tell(null, [lines, line])),
    });
    process.stdout.write(`${toPlainText(chat.greeting)}\n\n`);
    terminal.prompt();
    const queue = makeQueue();
    terminal.on('line', (line) => {
      void queue(async () => {
        const answer = await chat.say(line);
        process.stdout.write(answer ? `\n${toPlainText(answer)}\n\n` : '');
        terminal.prompt();
      });
    });
    terminal.on('close', () => {
      void queue(async () => {
        await chat.stop();
        process.exit(0);
      });
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
