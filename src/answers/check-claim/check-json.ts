import type { Citation } from '../../pack/pack.ts';
import type { CheckedClaim } from './check-claim.ts';

/** A checked claim as the command line prints it: a stable format that scripts depend on. */
export interface CheckJson {
  claim: string;
  verdict: 'says-so' | 'otherwise' | 'undecided' | 'unsaid';
  /** The one nearest sentence where it is undecided; none where the story does not say. */
  citations: Citation[];
  /** What the story says instead, such as "The story says 10,000."; there only for `otherwise`. */
  difference?: string;
}

const VERDICTS = { said: 'says-so', otherwise: 'otherwise', closest: 'undecided', unsaid: 'unsaid' } as const;

/** Puts a checked claim into the stable format; the keys always stand in the same order. */
export function toCheckJson(claim: string, checked: CheckedClaim): CheckJson {
  const citations = checked.verdict === 'unsaid' ? [] : checked.citations;
  const shown = checked.verdict === 'closest' ? citations.slice(0, 1) : citations;
  return {
    claim,
    verdict: VERDICTS[checked.verdict],
    citations: shown.map(({ article, paragraph, sentence, quote }) => ({ article, paragraph, sentence, quote })),
    ...(checked.verdict === 'otherwise' && { difference: sayDifference(checked) }),
  };
}

function sayDifference({ differences, says }: Extract<CheckedClaim, { verdict: 'otherwise' }>): string {
  if (says.length > 0) return `The story says ${says.join(' and ')}.`;
  const [first = 'negation'] = differences;
  return first === 'negation' ? 'The story says the opposite.' : `The story says another ${first}.`;
}
