import { allEntries, answerEntries, keepEntries } from './entries.ts';
import type { MayBeDraft, Pack } from './pack.ts';

/** A pack without what waits for its editor; topics stay that an accepted entry uses. */
export function withoutDrafts(pack: Pack): Pack {
  const lists = [pack.questions, pack.facts, pack.unanswered, pack.names, pack.topics];
  if (!lists.some((list: readonly MayBeDraft[]) => list.some(isDraft))) return pack;
  const accepted = keepEntries(pack, isAccepted);
  const used = new Set(answerEntries(accepted).flatMap(({ topics }) => topics));
  return {
    ...accepted,
    names: pack.names.filter(isAccepted),
    topics: pack.topics.filter((topic) => isAccepted(topic) || used.has(topic.id)),
  };
}

/** How many entries, names and topics wait for their editor. */
export function countDrafts(pack: Pack): number {
  return [...allEntries(pack), ...pack.names, ...pack.topics].filter(isDraft).length;
}

/** Whether an entry, name or topic waits for its editor. */
export function isDraft({ draft }: MayBeDraft): boolean {
  return draft === true;
}

function isAccepted(one: MayBeDraft): boolean {
  return !isDraft(one);
}
