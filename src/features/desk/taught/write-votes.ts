import { findEntry } from '../../../answers/find-entry.ts';
import type { LabelledQuestion } from '../../../answers/quality/score-answers.ts';
import type { EntryVotes } from '../../../contracts/feedback.ts';
import type { Entry, Pack } from '../../../pack/pack.ts';

/**
 * Votes as labelled questions for the evaluation, one a line: the entry's question, its cited sentences, the votes and expectations.
 * Users' questions are not stored. Leaves out entries the pack lost, and facts and sentences, which have no question.
 */
export function writeVotes(votes: readonly EntryVotes[], pack: Pack): string {
  return votes
    .map((vote) => ({ vote, entry: findEntry(pack, vote.entry) }))
    .flatMap(({ vote, entry }) => (entry && entry.kind !== 'fact' ? [testCase(vote, entry)] : []))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

function testCase({ helpful, notHelpful, expectations }: EntryVotes, entry: Exclude<Entry, { kind: 'fact' }>) {
  const isAnswerable = entry.kind === 'question';
  const labelled: LabelledQuestion = {
    id: entry.id,
    q: entry.question,
    answerable: isAnswerable,
    gold: isAnswerable ? entry.citations.map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`) : [],
    must: [],
    style: helpful >= notHelpful ? 'helpful' : 'not helpful',
  };
  return { ...labelled, helpful, notHelpful, expected: expectations };
}
