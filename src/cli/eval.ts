import { readFile } from 'node:fs/promises';
import { trainAnswerer } from '../core/answerer.ts';
import { crossValidate } from '../core/cross-validate.ts';
import { parseLabelledQuestions } from '../core/labelled-questions.ts';
import { type Judged, judgeAnswer, rate } from '../core/score-answers.ts';
import { readArguments } from './arguments.ts';
import { formatFailures, formatRates } from './format-rates.ts';
import { openPack } from './open-pack.ts';

const USAGE = `Measures the answers to labelled questions: the rates, by style, and every failure.

  npm run -s eval -- --questions FILE [--knowledge DIR] [--json]
  npm run -s eval -- --cross-validate [--knowledge DIR] [--json]

  --questions FILE  a labelled question a line, as JSON: {"id","q","answerable","gold":["p1s2"],"must":[["190"]],"style"}
  --cross-validate  asks the pack's own phrasings instead, each left out of the pack while it is asked
  --knowledge DIR   the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
  --json            one JSON object instead of text
`;

/** Turns in which the phrasings are left out: four fifths of a pack behave much like the whole. */
const FOLDS = 5;

const given = readArguments(
  {
    questions: { type: 'string' },
    'cross-validate': { type: 'boolean' },
    knowledge: { type: 'string' },
    json: { type: 'boolean' },
  },
  USAGE,
);
if (given) {
  const { questions: file, 'cross-validate': ownPhrasings, knowledge, json } = given.values;
  if ((file === undefined) === (ownPhrasings === undefined)) {
    process.stderr.write(`Expected either --questions FILE or --cross-validate.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const judged = file === undefined ? await judgeHeldOut(knowledge) : await judgeFile(file, knowledge);
    if (judged) console.log(json ? JSON.stringify(measure(judged)) : report(judged));
  }
}

/** The answers to the questions of a file; prints why and sets exit code 1 where it or the pack cannot be used. */
async function judgeFile(file: string, knowledge: string | undefined): Promise<Judged[] | undefined> {
  const parsed = await readFile(file, 'utf8').then(parseLabelledQuestions, (error: Error) => ({
    problem: `${file} cannot be read: ${error.message}`,
  }));
  if ('problem' in parsed) {
    process.stderr.write(`${parsed.problem}\n`);
    process.exitCode = 1;
    return undefined;
  }
  const pack = await openPack(knowledge);
  if (!pack) return undefined;
  const answerer = trainAnswerer(pack);
  return parsed.questions.map((labelled) => {
    const answer = answerer.ask(labelled.q);
    return { labelled, answer, verdict: judgeAnswer(labelled, answer, pack) };
  });
}

/** The answers to the pack's own phrasings, each left out in turn; an entry's kind is its style. */
async function judgeHeldOut(knowledge: string | undefined): Promise<Judged[] | undefined> {
  const pack = await openPack(knowledge);
  return pack && crossValidate(pack, trainAnswerer, FOLDS);
}

function measure(judged: readonly Judged[]) {
  const failures = judged.filter(isFailure);
  const failed = failures.map(({ labelled, answer, verdict }) => ({
    id: labelled.id,
    verdict,
    outcome: answer.outcome,
  }));
  return { ...rate(judged.map(({ verdict }) => verdict)), styles: rateByStyle(judged), failures: failed };
}

function report(judged: readonly Judged[]): string {
  const table = formatRates(rate(judged.map(({ verdict }) => verdict)), rateByStyle(judged));
  return `${table}\n\n${formatFailures(judged.filter(isFailure))}`;
}

function rateByStyle(judged: readonly Judged[]) {
  const styles = [...new Set(judged.map(({ labelled }) => labelled.style ?? ''))].sort();
  return styles.map((style) => {
    const ofStyle = judged.filter(({ labelled }) => (labelled.style ?? '') === style);
    return { style, ...rate(ofStyle.map(({ verdict }) => verdict)) };
  });
}

function isFailure({ verdict }: Judged): boolean {
  return verdict !== 'right' && verdict !== 'refused';
}
