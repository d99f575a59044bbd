import { readArguments } from './arguments.ts';
import type { Drive } from './load/drive.ts';
import { formatFlood, formatReloads, formatSoak, formatSteps, formatTyping, summarize } from './load/format-load.ts';
import { fuzz } from './load/fuzz/fuzz.ts';
import { areLimitsKept, formatLimits, runLimits } from './load/run-limits.ts';
import {
  type Flood,
  type LoadStep,
  type Reload,
  runFlood,
  runReloads,
  runSoak,
  runStep,
  runTyping,
  type Soak,
  type Typing,
} from './load/run-load.ts';
import { type Stage, setStage } from './load/stage.ts';
import { openPack, PACK_OPTIONS, PACK_USAGE } from './open-pack.ts';
import { showProgress } from './progress.ts';

const USAGE = `Puts the whole bot under load, in a process of its own, through a small Discord on this machine.

  npm run -s load -- [--rates 50,200,500,1000] [--seconds 30]   questions at steady rates
  npm run -s load -- --soak 100000                              so many questions as fast as they are answered: is memory flat?
  npm run -s load -- --reloads 5                                the pack read anew so often while readers ask: who notices?
  npm run -s load -- --limits                                   packs at the limits, and hostile ones, read while readers ask
  npm run -s load -- --flood 1000 [--seconds 30]                one server asks so much: do the others get their answers?
  npm run -s load -- --typing [--seconds 30]                    readers type while others ask: how soon is each offered and answered?
  npm run -s load -- --fuzz 10000 [--seed 1]                    hostile messages, options, buttons, menus and forms

${PACK_USAGE}  --json           one JSON object instead of a table

The crowd is so large that the bot's own limits for one reader, channel or server turn nobody away. At most 40 questions a
second are mentions, as Discord takes only 50 messages a second from a bot; the others are commands. Exit code 1 where
a reader was left without an answer.
`;

const RATES = '50,200,500,1000';
const SECONDS = '30';

const given = readArguments(
  {
    rates: { type: 'string', default: RATES },
    seconds: { type: 'string', default: SECONDS },
    soak: { type: 'string' },
    reloads: { type: 'string' },
    flood: { type: 'string' },
    limits: { type: 'boolean', default: false },
    typing: { type: 'boolean', default: false },
    fuzz: { type: 'string' },
    seed: { type: 'string', default: '1' },
    ...PACK_OPTIONS,
    json: { type: 'boolean', default: false },
  },
  USAGE,
);
const numbers = given && readNumbers(given.values);
if (given?.values.limits) {
  const runs = await runLimits();
  process.stdout.write(given.values.json ? `${JSON.stringify(runs)}\n` : formatLimits(runs));
  process.exitCode = areLimitsKept(runs) ? 0 : 1;
}
const opened = numbers && !given?.values.limits && (await openPack(given.values));
if (given && numbers && opened) {
  const stage = await setStage(opened.folder, opened.pack);
  const { report, text, isFine } = await run(stage, numbers);
  await stage.stop();
  process.stdout.write(given.values.json ? `${JSON.stringify(report)}\n` : text);
  process.exitCode = isFine ? 0 : 1;
}

interface Numbers {
  rates: number[];
  seconds: number;
  seed: number;
  /** The first of these options chooses what runs; by default, the rates. */
  fuzz?: number;
  soak?: number;
  reloads?: number;
  flood?: number;
}

/** The numeric options; if one is invalid, says so and sets exit code 2. */
function readNumbers({
  knowledge,
  story,
  json,
  typing,
  limits,
  rates,
  ...counts
}: NonNullable<typeof given>['values']): Numbers | undefined {
  const read = Object.entries(counts).map(([name, text]) => [name, Number(text)] as const);
  const numbers = { rates: rates.split(',').map(Number), ...Object.fromEntries(read) } as Numbers;
  if (
    Object.values(numbers)
      .flat()
      .every((number) => number > 0 && Number.isFinite(number))
  )
    return numbers;
  process.stderr.write(`Expected numbers above 0; found ${JSON.stringify({ rates, ...counts })}.\n\n${USAGE}`);
  process.exitCode = 2;
  return undefined;
}

/** A result for programs and for people. */
interface RunResult {
  report: object;
  text: string;
  isFine: boolean;
}

async function run(
  stage: Stage,
  { rates, seconds, seed, fuzz: inputs, soak, reloads, flood }: Numbers,
): Promise<RunResult> {
  if (inputs !== undefined) return await tellFuzz(stage, inputs, seed);
  if (soak !== undefined) return tellSoak(await runSoak(stage, soak));
  if (reloads !== undefined) return tellReloads(await runReloads(stage, reloads));
  if (given?.values.typing) return tellTyping(await runTyping(stage, seconds));
  if (flood !== undefined) return tellFlood(await runFlood(stage, flood, seconds));
  return await formatDriveRates(stage, rates, seconds);
}

async function tellFuzz(stage: Stage, count: number, seed: number): Promise<RunResult> {
  const { tried, findings } = await fuzz(stage, { count, seed });
  const { complaints } = await stage.vitals('measure');
  const told = [...findings, ...Object.entries(complaints).map(([what, times]) => `log: ${times} × ${what}`)];
  const text = `${tried} hostile inputs of seed ${seed}, ${told.length} findings\n${told.map((line) => `  ${line}\n`).join('')}`;
  return { report: { tried, seed, findings: told }, text, isFine: told.length === 0 };
}

function tellSoak(soak: Soak): RunResult {
  const { drive, ...memory } = soak;
  return { report: { ...summarize(drive), ...memory }, text: formatSoak(soak), isFine: isAnswered(drive) };
}

function tellReloads(reloads: Reload[]): RunResult {
  const report = reloads.map(({ drive, ...reload }) => ({ ...reload, ...summarize(drive) }));
  return { report, text: formatReloads(reloads), isFine: reloads.every(({ drive }) => isAnswered(drive)) };
}

function tellFlood(flood: Flood): RunResult {
  const { flood: one, others, bot } = flood;
  const report = { flood: summarize(one), others: summarize(others), bot };
  return { report, text: formatFlood(flood), isFine: isAnswered(others) };
}

function tellTyping(typing: Typing): RunResult {
  const { keystrokes, questions, bot } = typing;
  const report = { keystrokes: summarize(keystrokes), questions: summarize(questions), bot };
  return { report, text: formatTyping(typing), isFine: isAnswered(keystrokes) && isAnswered(questions) };
}

async function formatDriveRates(stage: Stage, rates: number[], seconds: number): Promise<RunResult> {
  const progress = showProgress('load');
  const steps: LoadStep[] = [];
  for (const [done, rate] of rates.entries()) {
    progress.tell(done / rates.length);
    steps.push(await runStep(stage, rate, seconds));
  }
  progress.end();
  const report = steps.map(({ drive, ...step }) => ({ ...step, ...summarize(drive) }));
  return { report, text: formatSteps(steps), isFine: steps.every(({ drive }) => isAnswered(drive)) };
}

function isAnswered({ failures }: Drive): boolean {
  return Object.keys(failures).length === 0;
}
