import type { Problem } from '../../../contracts/problem.ts';
import { formatProblems } from '../../../pack/format-problems.ts';
import { packVersion } from '../../../pack/pack-version.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { clipMarkdown } from '../../../ui/clip.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';
import type { Reloaded } from '../../deps.ts';
import { DESK_CHANGES } from './changes-card.ts';
import { entriesInWords } from './status-card.ts';

/** For a member without Manage Server. */
export function deskClosedCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('desk.closed'), quiet: true };
}

/** For a guild's manager who may not edit the story. */
export function storyDeskClosedCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('desk.storyClosed'), quiet: true };
}

const REASON_LIMIT = 500;

/** When the store fails; `reason` is plain English. */
export function noStoreCard(wording: Wording, reason: string): Card {
  const escaped = clipMarkdown(escapeMarkdown(reason), REASON_LIMIT);
  return { kind: 'failed', text: wording.say('desk.noStore', { reason: escaped }), quiet: true };
}

/** A reload that worked; why entries are disabled is in a file. */
export function reloadedCard(
  wording: Wording,
  {
    story: { pack },
    hidden,
    note,
    changes,
  }: Omit<Reloaded, 'problems'> & { changes: { id: string; count: number } | undefined },
): Card {
  const lines = [wording.say('desk.reloaded', { version: packVersion(pack) }), entriesInWords(wording, pack)];
  if (changes) lines.push(wording.say('desk.changes', { count: changes.count }));
  if (note !== undefined) lines.push(wording.say('desk.statusNote', { text: note }));
  const files = hidden.length > 0 && { files: [problemsFile(hidden)] };
  const list =
    changes && changes.count > 0 && button(encodeCustomId(DESK_CHANGES, changes.id), wording.say('desk.changesButton'));
  const rows = list && { rows: inRows([list], BUTTONS_PER_ROW) };
  return { kind: 'desk', text: lines.join('\n'), ...files, ...rows, quiet: true };
}

/** Readers' words that could not be written into the pack; why is in a file. */
export function notGrownCard(wording: Wording, problems: Problem[]): Card {
  return { kind: 'failed', text: wording.say('desk.notGrown'), files: [problemsFile(problems)], quiet: true };
}

function problemsFile(problems: Problem[]) {
  return { name: 'problems.txt', text: `${formatProblems(problems)}\n` };
}

/** A reload that was refused; its problems are in a file. */
export function reloadRefusedCard(wording: Wording, problems: Problem[]): Card {
  return {
    kind: 'failed',
    text: wording.say('desk.reloadRefused', { count: problems.length }),
    files: [problemsFile(problems)],
    quiet: true,
  };
}
