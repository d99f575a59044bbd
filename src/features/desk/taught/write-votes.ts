import { findEntry } from '../../../answers/find-entry.ts';
import type { LabelledQuestion } from '../../../answers/quality/score-answers.ts';
import type { EntryVotes } from '../../../contracts/feedback.ts';
import type { Entry, Pack } from '../../../pack/pack.ts';

/**
 * Votes as labelled questions, one a line, for the evaluation: the entry's own question, the sentences it cites, and for the
 * editor what users thought and expected. What users asked is not kept, so it cannot stand there. Entries that the pack no
 * longer has, and bare facts and sentences, which have no question, are left out.
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
