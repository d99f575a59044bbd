import { findEntry } from '../../answers/find-entry.ts';
import type { Vote } from '../../contracts/feedback.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Deps } from '../deps.ts';
import type { ComponentRequest, FormRequest } from '../request.ts';

/**
 * Takes down a reader's verdict on each entry that the custom_id names. Resolves with whether all could be kept, and never
 * rejects. Nothing where it names none, or one that the pack no longer has.
 */
export function recordVotes(
  { args, reader, guildId }: ComponentRequest | FormRequest,
  verdict: Pick<Vote, 'isHelpful' | 'expectation'>,
  { pack, store }: Deps,
): Promise<boolean> | undefined {
  if (!areVotable(args, pack)) return undefined;
  const votes = args.map((entry) => store.recordVote({ ...verdict, entry, readerId: reader.id, guildId }));
  return Promise.all(votes).then((kept) => kept.every(Boolean));
}

/** Whether a custom_id names entries, and the pack still has them all. */
export function areVotable(entries: string[], pack: Pack): boolean {
  return entries.length > 0 && entries.every((id) => findEntry(pack, id));
}
