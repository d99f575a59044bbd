import type { FactEntry, Pack, Topic } from '../../pack/pack.ts';

/** In the place of a topic's id, which never holds these characters: every fact, and the facts without a topic. */
export const ALL_TOPICS = '*';
export const NO_TOPIC = '?';

/** The facts of a topic in the pack's order; none for a topic that the pack does not have. */
export function factsOfTopic({ facts }: Pack, topic: string): FactEntry[] {
  if (topic === ALL_TOPICS) return facts;
  if (topic === NO_TOPIC) return facts.filter(({ topics }) => topics.length === 0);
  return facts.filter(({ topics }) => topics.includes(topic));
}

/** The pack's topics that have facts, in its order. */
export function topicsWithFacts(pack: Pack): Topic[] {
  const used = new Set(pack.facts.flatMap(({ topics }) => topics));
  return pack.topics.filter(({ id }) => used.has(id));
}
