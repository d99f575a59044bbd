import { readFile } from 'node:fs/promises';
import { trainAnswerer } from '../answers/answerer.ts';
import { crossValidate, planTurns } from '../answers/quality/cross-validate.ts';
import { parseLabelledQuestions } from '../answers/quality/labelled-questions.ts';
import { measureQuality } from '../answers/quality/quality.ts';
import { judgeAnswer, rate, type ScoredAnswer } from '../answers/quality/score-answers.ts';
import { readArguments } from './arguments.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { NOTHING_TO_LEAVE_OUT } from './format-quality.ts';
import { formatFailures, formatRates } from './format-rates.ts';
import { findWeakSpots, formatWeakSpots, type WeakSpots } from './format-weak-spots.ts';
import { openCachedPack, openPack, PACK_OPTIONS, PACK_USAGE, type PackChoice } from './open-pack.ts';
import { showProgress } from './progress.ts';
import { formatStories } from './stories/format-stories.ts';
import { measureStories } from './stories/measure-stories.ts';
import { readStories } from './stories/read-stories.ts';

const USAGE = `Measures the answers to labelled questions: the rates, by style, and every failure.

  npm run -s eval -- --questions FILE [--knowledge DIR] [--drafts] [--json]
  npm run -s eval -- --cross-validate [--knowledge DIR] [--json]
  npm run -s eval -- --stories DIR [--json]

  --questions FILE  a labelled question a line, as JSON: {"id","q","answerable","gold":["p1s2"],"must":[["190"]],"style"}
  --cross-validate  asks the pack's own phrasings instead, each left out of the pack while it is asked;
                    tells which entries are weak, and which take each other's questions
  --stories DIR     asks each story of a folder as an article alone, then with its pack: NAME.jsonl beside the pack NAME
  --drafts          entries marked draft: true answer too
  --json            one JSON object instead of text

${PACK_USAGE}`;

const given = readArguments(
  {
    questions: { type: 'string' },
    'cross-validate': { type: 'boolean' },
    stories: { type: 'string' },
    ...PACK_OPTIONS,
    drafts: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  USAGE,
);
if (given) {
  const { questions: file, 'cross-validate': ownPhrasings, stories, json } = given.values;
  if ([file, ownPhrasings, stories].filter((one) => one !== undefined).length !== 1) {
    process.stderr.write(`Expected one of --questions FILE, --cross-validate and --stories DIR.\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (stories !== undefined) {
    await evalStories(stories, json);
  } else {
    const measured = file === undefined ? await measureHeldOut(given.values) : await measureFile(file, given.values);
    allowClosedPipe();
    if (measured) console.log(json ? JSON.stringify(measure(measured)) : report(measured));
  }
}

/** Prints the rates of a folder of stories; on failure prints why and sets exit code 1. */
async function evalStories(folder: string, json: boolean | undefined): Promise<void> {
  const read = await readStories(folder);
  if ('problem' in read) {
    process.stderr.write(`${read.problem}\n`);
    process.exitCode = 1;
    return;
  }
  const measured = measureStories(read.stories);
  allowClosedPipe();
  console.log(json ? JSON.stringify(measured) : formatStories(measured));
}

interface Measured {
  judged: ScoredAnswer[];
  /** Set when the pack's own phrasings were asked. */
  weakSpots?: WeakSpots;
}

/** Answers a file's questions; on failure prints why and sets exit code 1. */
async function measureFile(file: string, choice: PackChoice): Promise<Measured | undefined> {
  const parsed = await readFile(file, 'utf8').then(parseLabelledQuestions, (error: Error) => ({
    problem: `${file} cannot be read: ${error.message}`,
  }));
  if ('problem' in parsed) {
    process.stderr.write(`${parsed.problem}\n`);
    process.exitCode = 1;
    return undefined;
  }
  const opened = await openCachedPack(choice);
  if (!opened) return undefined;
  const { pack, cache } = opened;
  const answerer = trainAnswerer(pack, cache);
  await opened.save();
  const judged = parsed.questions.map((labelled) => {
    const answer = answerer.ask(labelled.q);
    return { labelled, answer, verdict: judgeAnswer(labelled, answer, pack) };
  });
  return { judged };
}

/** Answers the pack's phrasings by cross-validation; an entry's kind is its style. */
async function measureHeldOut({ knowledge, story }: PackChoice): Promise<Measured | undefined> {
  const opened = await openPack({ knowledge, story });
  if (!opened) return undefined;
  const { pack } = opened;
  const progress = showProgress('Asking what is left out');
  const judged = crossValidate(pack, trainAnswerer, planTurns(pack), progress.tell);
  progress.end();
  return { judged, weakSpots: findWeakSpots(measureQuality(pack, judged)) };
}

function measure({ judged, weakSpots }: Measured) {
  const failures = judged.filter(isFailure);
  const failed = failures.map(({ labelled, answer, verdict }) => ({
    id: labelled.id,
    verdict,
    outcome: answer.outcome,
  }));
  return {
    ...rate(judged.map(({ verdict }) => verdict)),
    styles: rateByStyle(judged),
    ...weakSpots,
    failures: failed,
  };
}

function report({ judged, weakSpots }: Measured): string {
  if (weakSpots && judged.length === 0) return NOTHING_TO_LEAVE_OUT;
  const table = formatRates(rate(judged.map(({ verdict }) => verdict)), rateByStyle(judged));
  const spots = weakSpots ? [formatWeakSpots(weakSpots)] : [];
  return [table, ...spots, formatFailures(judged.filter(isFailure))].join('\n\n');
}

function rateByStyle(judged: readonly ScoredAnswer[]) {
  const styles = [...new Set(judged.map(({ labelled }) => labelled.style ?? ''))].sort();
  return styles.map((style) => {
    const ofStyle = judged.filter(({ labelled }) => (labelled.style ?? '') === style);
    return { style, ...rate(ofStyle.map(({ verdict }) => verdict)) };
  });
}

function isFailure({ verdict }: ScoredAnswer): boolean {
  return verdict !== 'right' && verdict !== 'refused';
}
