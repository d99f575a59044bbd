import type { MayBeDraft, Pack } from './pack.ts';

/** A pack without what waits for its editor; topics stay that an accepted entry uses. */
export function withoutDrafts(pack: Pack): Pack {
  const lists = [pack.questions, pack.facts, pack.unanswered, pack.names, pack.topics];
  if (!lists.some((list: readonly MayBeDraft[]) => list.some(isDraft))) return pack;
  const [questions, facts] = [pack.questions.filter(isAccepted), pack.facts.filter(isAccepted)];
  const used = new Set([...questions, ...facts].flatMap(({ topics }) => topics));
  return {
    ...pack,
    questions,
    facts,
    unanswered: pack.unanswered.filter(isAccepted),
    names: pack.names.filter(isAccepted),
    topics: pack.topics.filter((topic) => isAccepted(topic) || used.has(topic.id)),
  };
}

/** How many entries, names and topics wait for their editor. */
export function countDrafts({ questions, facts, unanswered, names, topics }: Pack): number {
  return [...questions, ...facts, ...unanswered, ...names, ...topics].filter(isDraft).length;
}

function isDraft({ draft }: MayBeDraft): boolean {
  return draft === true;
}

function isAccepted(one: MayBeDraft): boolean {
  return !isDraft(one);
}
