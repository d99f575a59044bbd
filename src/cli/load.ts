import { readArguments } from './arguments.ts';
import { formatSoak, formatSteps, summarize } from './load/format-load.ts';
import { fuzz } from './load/fuzz/fuzz.ts';
import { type LoadStep, runSoak, runStep } from './load/run-load.ts';
import { type Stage, setStage } from './load/stage.ts';
import { knowledgeFolder, openPack } from './open-pack.ts';
import { showProgress } from './progress.ts';

const USAGE = `Puts the whole bot under load, in a process of its own, through a small Discord on this machine.

  npm run -s load -- [--rates 50,200,500,1000] [--seconds 30]   questions at steady rates
  npm run -s load -- --soak 100000                              so many questions as fast as they are answered: is memory flat?
  npm run -s load -- --fuzz 10000 [--seed 1]                    hostile messages, options, buttons, menus and forms

  --knowledge DIR  the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
  --json           one JSON object instead of a table

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
    fuzz: { type: 'string' },
    seed: { type: 'string', default: '1' },
    knowledge: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  USAGE,
);
const numbers = given && readNumbers(given.values);
const pack = numbers && (await openPack(given.values.knowledge));
if (given && numbers && pack) {
  const stage = await setStage(knowledgeFolder(given.values.knowledge), pack);
  const { report, text, isFine } = await run(stage, numbers);
  await stage.stop();
  process.stdout.write(given.values.json ? `${JSON.stringify(report)}\n` : text);
  process.exitCode = isFine ? 0 : 1;
}

interface Numbers {
  rates: number[];
  seconds: number;
  soak: number | undefined;
  fuzz: number | undefined;
  seed: number;
}

/** The numbers of the command line; where one is none, says so and sets exit code 2. */
function readNumbers(values: Record<'rates' | 'seconds' | 'seed', string> & { soak?: string; fuzz?: string }) {
  const { seconds, soak, fuzz: inputs, seed } = values;
  const optional = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  const numbers: Numbers = {
    rates: values.rates.split(',').map(Number),
    seconds: Number(seconds),
    soak: optional(soak),
    fuzz: optional(inputs),
    seed: Number(seed),
  };
  const all = [...numbers.rates, numbers.seconds, numbers.soak ?? 1, numbers.fuzz ?? 1, numbers.seed];
  if (all.every((number) => number > 0 && Number.isFinite(number))) return numbers;
  process.stderr.write(`Expected numbers above 0; found ${JSON.stringify(values)}.\n\n${USAGE}`);
  process.exitCode = 2;
  return undefined;
}

async function run(stage: Stage, { rates, seconds, soak, fuzz: inputs, seed }: Numbers) {
  if (inputs !== undefined) {
    const { tried, findings } = await fuzz(stage, { count: inputs, seed });
    const { complaints } = await stage.vitals('measure');
    const told = [...findings, ...Object.entries(complaints).map(([what, count]) => `log: ${count} × ${what}`)];
    const text = `${tried} hostile inputs of seed ${seed}, ${told.length} findings\n${told.map((line) => `  ${line}\n`).join('')}`;
    return { report: { tried, seed, findings: told }, text, isFine: told.length === 0 };
  }
  if (soak !== undefined) {
    const soaked = await runSoak(stage, soak);
    const { drive, ...memory } = soaked;
    const isFine = Object.keys(drive.failures).length === 0;
    return { report: { ...summarize(drive), ...memory }, text: formatSoak(soaked), isFine };
  }
  const progress = showProgress('load');
  const steps: LoadStep[] = [];
  for (const [done, rate] of rates.entries()) {
    progress.tell(done / rates.length);
    steps.push(await runStep(stage, rate, seconds));
  }
  progress.end();
  const report = steps.map(({ wanted, drive, bot }) => ({ wanted, ...summarize(drive), bot }));
  return {
    report,
    text: formatSteps(steps),
    isFine: steps.every(({ drive }) => Object.keys(drive.failures).length === 0),
  };
}
