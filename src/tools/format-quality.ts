import { shareInWords } from '../answers/entry-words.ts';
import { type EntryQuality, isThin, isWeak, type Quality, type Trouble } from '../answers/quality/quality.ts';
import type { Collision } from '../answers/quality/quality-collisions.ts';
import type { Suggestion } from '../draft/suggest-changes.ts';
import { countOf, show } from '../pack/show-text.ts';
import { formatSmallPack } from './format-small-pack.ts';
import { toPlainText } from './plain-text.ts';

/** More than an editor fixes before looking again. */
const MOST_LISTED = 10;
/** Ids alone take less room. */
const MOST_IDS = 20;

/**
 * Formats a pack's quality and advice, worst first, for its editor.
 * @param suggestions of a small pack: what to write next stands in the place of lists that would name all of it
 */
export function formatQuality(quality: Quality, suggestions?: readonly Suggestion[]): string {
  const small = suggestions && formatSmallPack(quality.today, suggestions);
  if (quality.asked === 0) return small ?? NOTHING_TO_LEAVE_OUT;
  const { entries, collisions } = quality;
  const of = (trouble: Trouble) => entries.filter((entry) => entry.trouble === trouble);
  const weak = entries.filter(isWeak).sort((a, b) => a.found / a.asked - b.found / b.asked);
  const above = new Set([...of('dangerous').slice(0, MOST_LISTED), ...of('wrong').slice(0, MOST_LISTED)]);
  const tell = (entry: EntryQuality) => (above.has(entry) ? `${tellCounts(entry)} (see above)` : formatEntry(entry));
  const sections = [
    ...(small === undefined ? [] : [small]),
    tellMethod(quality),
    ...formatRateLines(quality),
    ...(entries.some(({ kind }) => kind === 'unanswered') ? [] : [NONE_FORESEEN]),
    ...list(
      'ANSWERED, THOUGH THE STORY DOES NOT SAY: mend these first',
      of('dangerous').map(formatEntry),
      'unanswered question',
    ),
    ...list("PAIRS THAT TAKE EACH OTHER'S QUESTIONS", collisions.map(tellCollision), 'pair'),
    ...list('ANSWERED WITH SOMETHING ELSE', of('wrong').map(formatEntry), 'question'),
    ...(small === undefined
      ? [...list('FOUND LESS THAN HALF OF THE TIME', weak.map(tell), 'question'), ...listThin(entries)]
      : []),
  ];
  const isFine = collisions.length === 0 && entries.every(({ trouble }) => trouble === 'none');
  return toPlainText([...sections, isFine ? 'Nothing stands out: there is nothing to mend.' : AFTERWARDS].join('\n\n'));
}

/** For a pack with only an article, or one phrasing per question. */
export const NOTHING_TO_LEAVE_OUT = `There is nothing to leave out: the pack has no question with other phrasings (\`also\`).
The quality check leaves each of them out and asks it, to see whether the rest of the pack still finds its answer.
Write some questions, each with at least five other ways to ask it, and try again.`;

const NONE_FORESEEN = `The pack foresees no question that the story does not answer (\`unanswered\`), so nothing tells how well it refuses.
Write some: they teach it what not to claim, and then it needs less to be sure of an answer.`;

const AFTERWARDS = 'Change what you agree with, then run this again: one new phrasing can help several entries.';

function tellMethod({ asked, phrasings }: Quality): string {
  const which =
    asked < phrasings
      ? `${countOf(asked, 'phrasing')} of ${phrasings.toLocaleString('en-GB')}`
      : countOf(asked, 'phrasing');
  return `How the pack answers what it has not seen: ${which} (\`also\`), each left out of the pack while it was asked.
Readers who put a question a little differently would fare as it did.`;
}

/** Labels for the counts of a question. */
const ANSWERS = {
  found: 'found',
  shown: 'shown among the nearest',
  missed: 'not found',
  wrong: 'answered with something else',
};
const REFUSALS = { found: 'refused', shown: 'met with the nearest', missed: '', wrong: 'answered' };

function formatRateLines({ entries }: Quality): string[] {
  const questions = entries.filter(({ kind }) => kind === 'question');
  const unanswered = entries.filter(({ kind }) => kind === 'unanswered');
  return [
    ...tellShares(questions, 'that the story answers', {
      found: 'found: answered from the entry, or from another that rests on the same sentence',
      shown: 'shown among the nearest sentences',
      missed: 'not found',
      wrong: 'answered with something else',
    }),
    ...tellShares(unanswered, 'that the story does not answer', {
      found: 'refused',
      shown: 'met with the nearest sentences',
      wrong: 'answered, though the story does not say',
    }),
  ];
}

type Count = 'found' | 'shown' | 'missed' | 'wrong';

function tellShares(
  entries: readonly EntryQuality[],
  whose: string,
  meanings: Partial<Record<Count, string>>,
): string[] {
  const sum = (key: Count | 'asked') => entries.reduce((total, entry) => total + entry[key], 0);
  if (sum('asked') === 0) return [];
  const lines = (Object.keys(meanings) as Count[]).map(
    (key) => `${shareInWords(sum(key) / sum('asked')).padStart(12)}  ${meanings[key]}`,
  );
  return [
    [`  ${countOf(sum('asked'), 'phrasing')} of ${countOf(entries.length, 'question')} ${whose}`, ...lines].join('\n'),
  ];
}

function list(title: string, items: readonly string[], noun: string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST_LISTED;
  const more = rest > 0 ? [`  … and ${rest.toLocaleString('en-GB')} more; --json lists all`] : [];
  return [[`${title} (${countOf(items.length, noun)})`, ...items.slice(0, MOST_LISTED), ...more].join('\n')];
}

function formatEntry(entry: EntryQuality): string {
  return `${tellCounts(entry)}${entry.advice ? `\n      ${entry.advice}` : ''}`;
}

function tellCounts({ id, kind, asked, found, shown, missed, wrong }: EntryQuality): string {
  const what = kind === 'unanswered' ? REFUSALS : ANSWERS;
  const counts = { shown, missed, wrong };
  const rest = (['shown', 'missed', 'wrong'] as const).flatMap((key) =>
    counts[key] > 0 ? `, ${counts[key]} ${what[key]}` : '',
  );
  return `  ${id}: ${found} of ${asked} ${what.found}${rest.join('')}`;
}

function tellCollision({ sides, advice }: Collision): string {
  const losses = sides.flatMap(({ id, lost }, at) => {
    const [example] = lost;
    const taker = sides[1 - at]?.id ?? '';
    return example === undefined ? [] : [`      ${taker} takes ${lost.length} of ${id}, such as ${show(example)}`];
  });
  return [`  ${sides.map(({ id }) => id).join(' and ')}`, ...losses, `      ${advice}`].join('\n');
}

function listThin(entries: readonly EntryQuality[]): string[] {
  const thin = entries.filter(isThin).sort((a, b) => a.phrasings - b.phrasings);
  if (thin.length === 0) return [];
  const ids = thin.slice(0, MOST_IDS).map(({ id, phrasings }) => `${id} (${phrasings})`);
  const rest =
    thin.length > MOST_IDS ? ` … and ${(thin.length - MOST_IDS).toLocaleString('en-GB')} more; --json lists all` : '';
  return [
    `FEW PHRASINGS (${countOf(thin.length, 'question')})\n  ${ids.join(', ')}${rest}\n      Give each at least six, as different as readers are: short, chatty, misspelt, with other words.`,
  ];
}
