import type { CheckedClaim } from '../answers/check-claim/check-claim.ts';
import { toCheckJson } from '../answers/check-claim/check-json.ts';
import type { Pack } from '../pack/pack.ts';
import { formatCitation } from './format-answer.ts';
import { toPlainText } from './plain-text.ts';

const HEADINGS = {
  'says-so': 'The story says so:',
  otherwise: 'The story says otherwise.',
  undecided: 'Compare with:',
  unsaid: 'The story does not say.',
};

/** A checked claim for a person at a terminal: plain text, no colours. */
export function formatCheck(claim: string, checked: CheckedClaim, pack: Pack): string {
  const { verdict, citations, difference } = toCheckJson(claim, checked);
  const note = 'entry' in checked ? checked.entry?.note : undefined;
  const blocks = [
    [HEADINGS[verdict], difference, note].filter(Boolean).join(' '),
    ...citations.map((citation, index) => formatCitation(citation, index + 1, pack)),
  ];
  return blocks.map(toPlainText).join('\n\n');
}
