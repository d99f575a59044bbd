import { toAnswerJson } from '../core/answer-json.ts';
import { trainAnswerer } from '../core/answerer.ts';
import { explainAnswer } from '../core/explain.ts';
import { readArguments } from './arguments.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { formatAnswer } from './format-answer.ts';
import { formatExplanation } from './format-explanation.ts';
import { openPack } from './open-pack.ts';
import { readLines } from './read-lines.ts';

const USAGE = `Asks the story a question.

  npm run -s ask -- "How far can they strike?"      an answer to read
  npm run -s ask -- --explain "…"                   and why, and what to change in the pack
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
      allowClosedPipe();
      const answerer = trainAnswerer(pack);
      const toLine = (text: string) => `${onOneLine(JSON.stringify(toAnswerJson(answerer.ask(text))))}\n`;
      if (jsonl) {
        for await (const line of readLines(process.stdin)) process.stdout.write(toLine(line));
      } else if (json) {
        process.stdout.write(toLine(question));
      } else {
        const answer = answerer.ask(question);
        process.stdout.write(`${formatAnswer(answer, pack)}\n`);
        if (explain) process.stdout.write(`\n${formatExplanation(explainAnswer(answer, pack))}\n`);
      }
    }
  }
}

/** JSON leaves some line ends of Unicode as they are, and some readers of lines end a line there. */
function onOneLine(json: string): string {
  return json.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
