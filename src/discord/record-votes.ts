import { findEntry } from '../core/find-entry.ts';
import type { Deps, Vote } from './deps.ts';
import type { ComponentRequest, FormRequest } from './request.ts';

/**
 * Takes down a reader's verdict on each entry that the custom_id names. Resolves with whether all could be kept, and never
 * rejects. Nothing where it names none, or one that the pack no longer has.
 */
export function recordVotes(
  { args, reader, guildId }: ComponentRequest | FormRequest,
  verdict: Pick<Vote, 'isHelpful' | 'expectation'>,
  { pack, store }: Deps,
): Promise<boolean> | undefined {
  if (args.length === 0 || !args.every((id) => findEntry(pack, id))) return undefined;
  const votes = args.map((entry) => store.recordVote({ ...verdict, entry, readerId: reader.id, guildId }));
  return Promise.all(votes).then((kept) => kept.every(Boolean));
}
