import { readFile } from 'node:fs/promises';
import { trainAnswerer } from '../core/answerer.ts';
import { parseLabelledQuestions } from '../core/labelled-questions.ts';
import { judgeAnswer, rate } from '../core/score-answers.ts';
import { readArguments } from './arguments.ts';
import { formatFailures, formatRates } from './format-rates.ts';
import { openPack } from './open-pack.ts';

const USAGE = `Measures the answers to labelled questions: the rates, by style, and every failure.

  npm run -s eval -- --questions FILE [--knowledge DIR] [--json]

  --questions FILE  a labelled question a line, as JSON: {"id","q","answerable","gold":["p1s2"],"must":[["190"]],"style"}
  --knowledge DIR   the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
  --json            one JSON object instead of text
`;

const given = readArguments(
  { questions: { type: 'string' }, knowledge: { type: 'string' }, json: { type: 'boolean' } },
  USAGE,
);
if (given) {
  const { questions: file, knowledge, json } = given.values;
  if (file === undefined) {
    process.stderr.write(`Expected --questions FILE.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const parsed = await readFile(file, 'utf8').then(parseLabelledQuestions, (error: Error) => ({
      problem: `${file} cannot be read: ${error.message}`,
    }));
    const pack = 'problem' in parsed ? undefined : await openPack(knowledge);
    if ('problem' in parsed) {
      process.stderr.write(`${parsed.problem}\n`);
      process.exitCode = 1;
    } else if (pack) {
      const answerer = trainAnswerer(pack);
      const judged = parsed.questions.map((labelled) => {
        const answer = answerer.ask(labelled.q);
        return { labelled, answer, verdict: judgeAnswer(labelled, answer, pack) };
      });
      const styles = [...new Set(parsed.questions.map(({ style }) => style ?? ''))].sort();
      const rates = rate(judged.map(({ verdict }) => verdict));
      const byStyle = styles.map((style) => ({
        style,
        ...rate(judged.filter(({ labelled }) => (labelled.style ?? '') === style).map(({ verdict }) => verdict)),
      }));
      const failures = judged.filter(({ verdict }) => verdict !== 'right' && verdict !== 'refused');
      if (json) {
        const failed = failures.map(({ labelled, answer, verdict }) => ({
          id: labelled.id,
          verdict,
          outcome: answer.outcome,
        }));
        console.log(JSON.stringify({ ...rates, styles: byStyle, failures: failed }));
      } else {
        console.log(`${formatRates(rates, byStyle)}\n\n${formatFailures(failures)}`);
      }
    }
  }
}
