import type { FactEntry, Pack, Topic } from '../../pack/pack.ts';

/** Stand-ins for a topic id, which never holds these characters: all facts, and facts without a topic. */
export const ALL_TOPICS = '*';
export const NO_TOPIC = '?';

/** In the pack's order; empty for an unknown topic. */
export function factsOfTopic({ facts }: Pack, topic: string): FactEntry[] {
  if (topic === ALL_TOPICS) return facts;
  if (topic === NO_TOPIC) return facts.filter(({ topics }) => topics.length === 0);
  return facts.filter(({ topics }) => topics.includes(topic));
}

/** In the pack's order. */
export function topicsWithFacts(pack: Pack): Topic[] {
  const used = new Set(pack.facts.flatMap(({ topics }) => topics));
  return pack.topics.filter(({ id }) => used.has(id));
}
