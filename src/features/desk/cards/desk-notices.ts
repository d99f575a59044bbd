import type { Problem } from '../../../contracts/problem.ts';
import { formatProblems } from '../../../pack/format-problems.ts';
import type { Pack } from '../../../pack/pack.ts';
import { packVersion } from '../../../pack/pack-version.ts';
import type { Card } from '../../../ui/card.ts';
import { clipMarkdown } from '../../../ui/clip.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';
import type { Wording } from '../../../words/wording.ts';
import { entriesInWords } from './status-card.ts';

/** For a member who may not manage the server, whatever they pressed. */
export function deskClosedCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('desk.closed'), quiet: true };
}

/** For a member who manages a server, but does not edit the story. */
export function storyDeskClosedCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('desk.storyClosed'), quiet: true };
}

const REASON_LIMIT = 500;

/** Where what is kept cannot be reached or changed; `reason` is in plain words. */
export function noStoreCard(wording: Wording, reason: string): Card {
  const told = clipMarkdown(escapeMarkdown(reason), REASON_LIMIT);
  return { kind: 'failed', text: wording.say('desk.noStore', { reason: told }), quiet: true };
}

/** A pack that was read anew and answers; why entries of it do not is in a file. */
export function reloadedCard(
  wording: Wording,
  { pack, hidden, note }: { pack: Pack; hidden: Problem[]; note?: string | undefined },
): Card {
  const lines = [wording.say('desk.reloaded', { version: packVersion(pack) }), entriesInWords(wording, pack)];
  if (note !== undefined) lines.push(wording.say('desk.statusNote', { text: note }));
  const files = hidden.length > 0 && { files: [problemsFile(hidden)] };
  return { kind: 'desk', text: lines.join('\n'), ...files, quiet: true };
}

function problemsFile(problems: Problem[]) {
  return { name: 'problems.txt', text: `${formatProblems(problems)}\n` };
}

/** A pack that was not taken; its problems are in a file. */
export function reloadRefusedCard(wording: Wording, problems: Problem[]): Card {
  return {
    kind: 'failed',
    text: wording.say('desk.reloadRefused', { count: problems.length }),
    files: [problemsFile(problems)],
    quiet: true,
  };
}
