import { createInterface } from 'node:readline';
import { toAnswerJson } from '../core/answer-json.ts';
import { trainAnswerer } from '../core/answerer.ts';
import { readArguments } from './arguments.ts';
import { formatAnswer, formatExplanation } from './format-answer.ts';
import { openPack } from './open-pack.ts';

const USAGE = `Asks the story a question.

  npm run -s ask -- "How far can they strike?"      an answer to read
  npm run -s ask -- --explain "…"                   and why it is the answer
  npm run -s ask -- --json "…"                      one JSON object
  npm run -s ask -- --jsonl < questions.txt         one question a line in, one JSON object a line out

  --knowledge DIR  the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
`;

const flag = { type: 'boolean' } as const;
const given = readArguments({ knowledge: { type: 'string' }, json: flag, jsonl: flag, explain: flag }, USAGE, {
  words: true,
});
if (given) {
  const { knowledge, json, jsonl, explain } = given.values;
  const question = given.positionals.join(' ');
  if (!jsonl && given.positionals.length === 0) {
    process.stderr.write(`Expected a question in quotation marks.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const pack = await openPack(knowledge);
    if (pack) {
      const answerer = trainAnswerer(pack);
      const toLine = (text: string) => `${JSON.stringify(toAnswerJson(answerer.ask(text)))}\n`;
      if (jsonl) {
        // A reader that closes the pipe early, such as `head`, has simply seen enough.
        process.stdout.on('error', () => process.exit(0));
        for await (const line of createInterface({ input: process.stdin })) process.stdout.write(toLine(line));
      } else if (json) {
        process.stdout.write(toLine(question));
      } else {
        const answer = answerer.ask(question);
        process.stdout.write(`${formatAnswer(answer, pack)}\n`);
        if (explain) process.stdout.write(`\n${formatExplanation(answer)}\n`);
      }
    }
  }
}
