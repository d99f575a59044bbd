import type { OpenStore } from '../infra/store/store.ts';
import { readArguments } from './arguments.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { exportDesk } from './desk-export.ts';
import { importDrafts } from './desk-import.ts';
import { exportSheet, importSheet } from './desk-sheets.ts';
import { formatGaps, formatVotes } from './format-desk.ts';
import { openDeskStore } from './open-desk-store.ts';
import { PACK_OPTIONS, PACK_USAGE, storyFolder } from './open-pack.ts';

const USAGE = `The editors' desk without Discord: what readers asked, what they thought, and drafts. Reads and writes the bot's database.

  npm run -s desk -- gaps [--limit N] [--json]      questions that the story did not answer, most asked first
  npm run -s desk -- votes [--limit N] [--json]     answers by votes, weakest first, with what readers expected
  npm run -s desk -- export DIR [--guild ID]        writes gaps.yaml, drafts.yaml and votes.jsonl into a folder
  npm run -s desk -- import FILE --guild ID         keeps the questions of a YAML file as drafts of a server,
                                                    each checked as the pack is; those with problems are told

  npm run -s desk -- export --csv [FILE]            the pack's questions as a table for a spreadsheet
  npm run -s desk -- import FILE.csv                writes what was changed or added there into the pack's files

  --limit N        how many; otherwise 50
  --guild ID       the server whose drafts are meant; export takes those of all servers otherwise
${PACK_USAGE}  --json           one JSON object a line instead of text

The database is DATABASE_URL, from the environment or from .env; otherwise file:data/footnote.db.
`;

const USUAL_LIMIT = 50;
const SERVER_ID = /^\d{17,20}$/;

const given = readArguments(
  {
    limit: { type: 'string' },
    guild: { type: 'string' },
    ...PACK_OPTIONS,
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  },
  USAGE,
  { words: true },
);
if (given) {
  allowClosedPipe();
  const { values, positionals } = given;
  const [task = '', file, ...more] = positionals;
  const { guild, story } = values;
  const limit = values.limit === undefined ? USUAL_LIMIT : Number(values.limit);
  const takesFile = task === 'export' || task === 'import';
  const isSheet = (task === 'export' && values.csv === true) || (task === 'import' && /\.csv$/i.test(file ?? ''));
  const wrong =
    (!['gaps', 'votes', 'export', 'import'].includes(task) &&
      `Expected gaps, votes, export or import; found ${task === '' ? 'nothing' : `“${task}”`}.`) ||
    (takesFile &&
      !isSheet &&
      file === undefined &&
      `Expected ${task === 'export' ? 'a folder' : 'a file'} after “${task}”.`) ||
    ((more.length > 0 || (!takesFile && file !== undefined)) && 'Found a word too many.') ||
    (!(Number.isInteger(limit) && limit > 0) && `Expected a whole number above 0 after --limit.`) ||
    (guild !== undefined && !SERVER_ID.test(guild) && 'Expected the id of a server after --guild: 17 to 20 digits.') ||
    (values.csv === true && task !== 'export' && '--csv goes with export.') ||
    (task === 'import' &&
      !isSheet &&
      guild === undefined &&
      'Expected --guild with the id of the server that the drafts are for.');
  if (wrong) {
    process.stderr.write(`${wrong}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (isSheet) {
    const work = task === 'export' ? exportSheet(file, values) : importSheet(file ?? '', values);
    await work.catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
  } else if (story === undefined || (await storyFolder(values)) !== undefined) {
    await withStore(async (ofAll) => {
      const store = ofAll.ofStory(story ?? '');
      if (task === 'gaps') {
        const { rows, total } = await store.listGaps({ limit });
        console.log(values.json ? jsonLines(rows) : formatGaps(rows, total));
      } else if (task === 'votes') {
        const { rows, total } = await store.listVotes({ limit });
        console.log(values.json ? jsonLines(rows) : formatVotes(rows, total));
      } else if (task === 'export') {
        await exportDesk(store, { folder: file ?? '', guild, choice: values });
      } else {
        await importDrafts(store, { file: file ?? '', guild: guild ?? '', choice: values });
      }
    });
  }
}

/** Opens the bot's database for a task; on failure prints why and sets exit code 1. */
async function withStore(task: (store: OpenStore) => Promise<void>): Promise<void> {
  let store: OpenStore | undefined;
  try {
    store = await openDeskStore();
    await task(store);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  } finally {
    await store?.close();
  }
}

function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
