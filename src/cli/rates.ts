import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trainAnswerer } from '../core/answerer.ts';
import { parseLabelledQuestions } from '../core/labelled-questions.ts';
import type { Pack } from '../core/pack/pack.ts';
import { judgeAnswer, type LabelledQuestion, type Rates, rate } from '../core/score-answers.ts';
import { readArguments } from './arguments.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { openPack } from './open-pack.ts';
import { type Share, thinPack } from './rates/thin-pack.ts';

const USAGE = `Measures how well stories are answered as their packs grow: from the article alone to all that is written.

  npm run -s rates -- DIR…

  DIR  a folder with a story in each folder NAME, and its labelled questions in NAME.jsonl beside it
`;

/** From an article alone to a hurried editor's pack, and then the pack as it is. */
const SHARES: Share[] = [
  { questions: 0, unanswered: 0 },
  { questions: 1, unanswered: 0 },
  { questions: 3, unanswered: 1 },
  { questions: 6, unanswered: 3 },
  { questions: 12, unanswered: 0 },
  { questions: 12, unanswered: 5 },
];

const COLUMNS = ['right', 'rightOrShown', 'wrong', 'refused', 'false', 'trust'] as const;
/** Characters before the columns. */
const WIDTH = 30;

interface Story {
  name: string;
  pack: Pack;
  questions: LabelledQuestion[];
}

const given = readArguments({}, USAGE, { words: true });
if (given) {
  const stories = (await Promise.all(given.positionals.map(readStories))).flat();
  if (stories.length === 0) {
    process.stderr.write(`Expected folders with stories and their questions, found none.\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    allowClosedPipe();
    console.log(heading());
    for (const share of SHARES) {
      const rates = stories.map((story) => measure(story, thinPack(story.pack, share)));
      console.log(row(`${share.questions} questions, ${share.unanswered} unanswered`, mean(rates)));
    }
    for (const story of stories) console.log(row(`${story.name}, whole`, measure(story, story.pack)));
  }
}

async function readStories(folder: string): Promise<Story[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -6));
  const stories: Story[] = [];
  for (const name of names.sort()) {
    const parsed = parseLabelledQuestions(await readFile(join(folder, `${name}.jsonl`), 'utf8'));
    if ('problem' in parsed) throw new Error(`${name}.jsonl: ${parsed.problem}`);
    const pack = await openPack(join(folder, name));
    if (pack) stories.push({ name, pack, questions: parsed.questions });
  }
  return stories;
}

function measure({ questions }: Story, pack: Pack): Rates {
  const { ask } = trainAnswerer(pack);
  return rate(questions.map((labelled) => judgeAnswer(labelled, ask(labelled.q), pack)));
}

function mean(rates: readonly Rates[]): Pick<Rates, (typeof COLUMNS)[number]> {
  const of = (column: (typeof COLUMNS)[number]) => rates.reduce((sum, one) => sum + one[column], 0) / rates.length;
  return Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as ReturnType<typeof mean>;
}

function heading(): string {
  return ''.padEnd(WIDTH) + COLUMNS.map((column) => column.padStart(14)).join('');
}

function row(name: string, rates: Pick<Rates, (typeof COLUMNS)[number]>): string {
  return name.padEnd(WIDTH) + COLUMNS.map((column) => `${(100 * rates[column]).toFixed(1)} %`.padStart(14)).join('');
}
