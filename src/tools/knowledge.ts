import { trainAnswerer } from '../answers/answerer.ts';
import { sentencesOf } from '../answers/match/teaching.ts';
import { crossValidate, planTurns } from '../answers/quality/cross-validate.ts';
import { measureQuality, type Quality } from '../answers/quality/quality.ts';
import { taughtnessOf } from '../answers/taughtness.ts';
import type { Suggestion } from '../draft/suggest-changes.ts';
import { findStories, isSingle } from '../infra/find-stories.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { formatSummary } from '../pack/format-summary.ts';
import type { Pack, Sentence } from '../pack/pack.ts';
import { countOf } from '../pack/show-text.ts';
import { summarise } from '../pack/summary.ts';
import { readArguments } from './arguments.ts';
import { checkStories, formatNotes, loadToCheck } from './check-stories.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { diffPacks } from './diff-packs.ts';
import { fixPack } from './fix-pack.ts';
import { formatQuality } from './format-quality.ts';
import { knowledgeFolder, PACK_OPTIONS, PACK_USAGE, storyFolder } from './open-pack.ts';
import { toPlainText } from './plain-text.ts';
import { showProgress } from './progress.ts';

/** A pack that is taught less has little of everything. */
const SMALL = 0.3;

const USAGE = `Checks a knowledge pack, or each of several stories: prints every problem, or what the pack holds.

  npm run -s knowledge -- [--knowledge DIR] [--json]              the check
  npm run -s knowledge -- --quality [--knowledge DIR] [--json]    and how well it answers what it has not seen
  npm run -s knowledge -- --fix [--yes] [--knowledge DIR] [--json] puts right what has one cure, and tells the rest
  npm run -s knowledge -- --diff DIR [--knowledge DIR] [--json]   which answers change with the pack in the other folder
  npm run -s knowledge -- --sentences [--knowledge DIR] [--json]  the sentences of each article as readers see them

  --quality        leaves each phrasing out and asks it: which entries are weak, which take each other's questions,
                   and what to do about it; changes nothing, and takes about a minute for some thousand phrasings
  --fix            shows what can only have been meant in one way (“did you mean …?”), asks, and writes it into the files as they
                   are laid out; --yes writes without asking
  --diff DIR       asks both packs what either knows, and what readers asked in vain last week, where the bot's database is at
                   hand (DATABASE_URL, otherwise data/footnote.db); lists each answer that changes
${PACK_USAGE}  --json           one JSON object instead of text
`;

const flag = { type: 'boolean' } as const;
const given = readArguments(
  {
    ...PACK_OPTIONS,
    quality: flag,
    sentences: flag,
    diff: { type: 'string' },
    fix: flag,
    yes: flag,
    json: flag,
  },
  USAGE,
);
if (given && (await isForAll(given.values))) {
  await checkStories(knowledgeFolder(given.values.knowledge), given.values.json === true);
} else if (given) {
  const folder = await storyFolder(given.values);
  if (folder !== undefined) await checkOne(folder, given.values);
}

type Given = NonNullable<typeof given>['values'];

/** Whether several stories are to be checked, and no more than that. */
async function isForAll({ knowledge, story, quality, sentences, fix, diff }: Given): Promise<boolean> {
  if (story !== undefined || quality || sentences || fix || diff !== undefined) return false;
  return !isSingle(await findStories(knowledgeFolder(knowledge)));
}

async function checkOne(folder: string, wanted: Given): Promise<void> {
  const { files, unread, loaded, notes } = await loadToCheck(folder);
  const { pack, withDrafts, problems } = loaded;
  const json = (value: object): string => JSON.stringify({ ok: pack !== undefined, folder, ...value, notes });
  allowClosedPipe();
  if (wanted.fix) {
    await fixPack({ folder, files, unread, loaded }, { yes: wanted.yes === true, json: wanted.json === true });
  } else if (pack && wanted.sentences) {
    const sentences = sentencesOf(pack);
    console.log(wanted.json ? JSON.stringify(sentences) : sentences.map(formatSentence).join('\n'));
  } else if (pack && wanted.diff !== undefined) {
    const { diff, story, json: isJson } = wanted;
    await diffPacks(pack, { knowledge: diff, story, isOther: true }, isJson === true).catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
  } else if (pack) {
    const summary = summarise(pack, withDrafts);
    const quality = wanted.quality ? checkQuality(pack) : undefined;
    // A list of all that is weak helps nobody who has just begun.
    const suggestions = quality && taughtnessOf(pack) < SMALL ? await suggest(pack) : undefined;
    if (wanted.json) console.log(json(quality ? { ...summary, quality: { ...quality, suggestions } } : summary));
    else console.log(quality ? formatQuality(quality, suggestions) : formatSummary(summary) + formatNotes(notes));
  } else {
    const advice = `${countOf(problems.length, 'problem')} in ${folder}`;
    console.log(wanted.json ? json({ problems }) : `${formatProblems(problems)}\n\n${advice}${formatNotes(notes)}`);
    process.exitCode = 1;
  }
}

function formatSentence({ article, paragraph, sentence, text }: Sentence): string {
  return `${article} p${paragraph}s${sentence}  ${toPlainText(text)}`;
}

/** Loads what reads English only where it is needed. */
async function suggest(pack: Pack): Promise<Suggestion[]> {
  const { suggestChanges } = await import('../draft/suggest-changes.ts');
  return suggestChanges(pack);
}

/** Cross-validates a pack; the result is advice, not a problem. */
function checkQuality(pack: Pack): Quality {
  const progress = showProgress('Asking what is left out');
  const heldOut = crossValidate(pack, trainAnswerer, planTurns(pack), progress.tell);
  progress.end();
  return measureQuality(pack, heldOut);
}
