import { toPlainText } from './plain-text.ts';

interface Gap {
  sample: string;
  outcome: string;
  nearest?: string;
  count: number;
  lastSeen: number;
}

interface EntryVotes {
  entry: string;
  helpful: number;
  notHelpful: number;
  expectations: string[];
}

/** Formats open questions for a terminal, one per line. */
export function formatGaps(gaps: readonly Gap[], total: number): string {
  if (total === 0) return 'No open questions.';
  const lines = gaps.map(({ sample, outcome, nearest, count, lastSeen }) => {
    const near = nearest === undefined ? '' : `, nearest ${toPlainText(nearest)}`;
    const day = new Date(lastSeen).toISOString().slice(0, 10);
    return `${String(count).padStart(6)}  ${toPlainText(sample)}  (${outcome}${near}, last on ${day})`;
  });
  return [...lines, rest(gaps.length, total)].filter(Boolean).join('\n');
}

/** Formats entries with votes for a terminal, each with what users expected. */
export function formatVotes(votes: readonly EntryVotes[], total: number): string {
  if (total === 0) return 'No votes.';
  const lines = votes.flatMap(({ entry, helpful, notHelpful, expectations }) => [
    `${toPlainText(entry)}: helpful ${helpful}, not helpful ${notHelpful}`,
    ...expectations.map((text) => `        expected: ${toPlainText(text)}`),
  ]);
  return [...lines, rest(votes.length, total)].filter(Boolean).join('\n');
}

function rest(shown: number, total: number): string {
  return shown < total ? `… and ${total - shown} more: see --limit` : '';
}
