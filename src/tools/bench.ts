import { readArguments } from './arguments.ts';
import { chooseQuestions } from './bench/choose-questions.ts';
import { chooseEngines, engines } from './bench/engines.ts';
import { formatReport } from './bench/format-report.ts';
import { formatTeaching } from './bench/format-teaching.ts';
import { writePlots, writeTeachingPlot } from './bench/plots/write-plots.ts';
import { runBench } from './bench/run-bench.ts';
import { runTeaching } from './bench/run-teaching.ts';
import { FULL, QUICK } from './bench/scale.ts';
import { openPack, PACK_OPTIONS, PACK_USAGE } from './open-pack.ts';
import { readStories } from './stories/read-stories.ts';

/** Engines for a plot with few lines. */
const TAUGHT = 'Footnote,fuse.js,MiniSearch';

const USAGE = `Measures Footnote and what one would otherwise pick, on the same pack and questions: how right, how fast, and how it grows.
Takes about ten minutes.

  npm run -s bench -- [--questions FILE] [--knowledge DIR] [--only NAMES] [--plots DIR] [--json] [--quick]
  npm run -s bench -- --stories DIR [--only NAMES] [--plots DIR] [--json]

  --questions FILE  a labelled question a line, as for eval; otherwise every fifth of the pack's own further
                    phrasings, 300 at most, is kept out of the pack and asked
  --only NAMES      some of ${engines.map(({ name }) => name).join(',')}
  --stories DIR     trust alone, as each story of a folder is taught entry by entry; stories as for eval, in half a minute
  --plots DIR       writes bench-outcomes.svg and bench-growth.svg there; with --stories bench-teaching.svg
  --json            one JSON object instead of text
  --quick           in a minute, on small stories: shows that it works, not how fast

${PACK_USAGE}`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const given = readArguments(
  { questions: text, ...PACK_OPTIONS, only: text, plots: text, stories: text, json: flag, quick: flag },
  USAGE,
);
if (given) {
  const { questions, only, plots, stories, json, quick } = given.values;
  const chosen = chooseEngines(only ?? (stories === undefined ? undefined : TAUGHT));
  if ('problem' in chosen) {
    complain(`${chosen.problem}\n\n${USAGE}`, 2);
  } else if (stories !== undefined) {
    const read = await readStories(stories);
    if ('problem' in read) {
      complain(`${read.problem}\n`, 1);
    } else {
      const steps = await runTeaching(chosen.engines, read.stories);
      if (plots !== undefined) await writeTeachingPlot(steps, plots);
      console.log(json ? JSON.stringify(steps) : formatTeaching(steps));
    }
  } else {
    const start = performance.now();
    const opened = await openPack(given.values);
    const readMs = performance.now() - start;
    const asked = opened && (await chooseQuestions(opened.pack, questions));
    if (asked && 'problem' in asked) {
      complain(`${asked.problem}\n`, 1);
    } else if (asked) {
      const subject = { ...asked, folder: opened.folder, readMs };
      const report = await runBench(chosen.engines, subject, quick ? QUICK : FULL);
      if (plots !== undefined) await writePlots(report, plots);
      console.log(json ? JSON.stringify(report) : formatReport(report));
    }
  }
}

function complain(complaint: string, exitCode: number): void {
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}
