import type { Gate } from './answer.ts';
import type { Caution } from './caution.ts';
import type { Evidence } from './match/evidence.ts';
import type { Weighed } from './match/matcher.ts';
import { topicOdds } from './match/topic.ts';
import type { Term } from './understand/understand.ts';

/** What keeps a likely answer back: something of the question that it leaves unsaid and should not. */
export function findAnswerGate(
  { entry, gap, unsaid: word, lacks, confidence, coverage }: Evidence & { confidence: number },
  notInStory: readonly string[],
  names: readonly Term[],
  { unsaid, lacking, covered }: Caution,
): Gate | undefined {
  // Somebody or something that the story does not name: whatever it says, it is not of them.
  const stranger = names.map(tellWord).find((name) => notInStory.includes(name));
  if (stranger !== undefined) return { rule: 'unknown-name', word: stranger };
  // Among few entries the likeliest may share no more than “how many” with what is asked.
  if (entry.kind === 'question' && coverage < covered)
    return { rule: 'little-covered', figure: coverage, limit: covered };
  // Nobody wrote how a statement may be asked for, so a telling word that the story lacks is not covered by it.
  const [unknown] = notInStory;
  if (entry.kind === 'fact' && unknown !== undefined) return { rule: 'unknown-word', word: unknown };
  if (gap >= unsaid) return { rule: 'unsaid-word', word, figure: gap, limit: unsaid };
  return lacks && confidence < lacking ? { rule: 'lacking-kind', figure: confidence, limit: lacking } : undefined;
}

/** What keeps the nearest sentences from being shown: the question is hardly about the story. */
export function findTopicGate({ elsewhere, topic }: Weighed, caution: Caution): Gate | undefined {
  if (elsewhere !== undefined) return { rule: 'elsewhere', word: elsewhere };
  const odds = topicOdds(topic);
  return odds < caution.topic ? { rule: 'off-topic', figure: odds, limit: caution.topic } : undefined;
}

/** A word as a reader knows it. */
export function tellWord({ word, shown }: Term): string {
  return shown ?? word;
}
