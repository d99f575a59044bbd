import type { APIEmbed } from 'discord-api-types/v10';
import { QUIZ_SCORES_COLOR } from '../../ui/colors.ts';
import type { Wording } from '../../words/wording.ts';

// An open quiz has its scores in the message itself: custom ids are too short for them, and a restart loses nothing.

/** A user's right answers. */
export interface Score {
  userId: string;
  right: number;
}

/** The list below a card of an open quiz, the best first; none before a right answer. Mentions in embeds ping nobody. */
export function scoreEmbeds(wording: Wording, scores: Score[]): APIEmbed[] {
  if (scores.length === 0) return [];
  const lines = scores.map(({ userId, right }) => `<@${userId}>: ${right}`);
  return [{ color: QUIZ_SCORES_COLOR, description: [wording.say('quiz.scores'), ...lines].join('\n') }];
}

/** The scores that a message shows. */
export function readScores(embeds: readonly APIEmbed[]): Score[] {
  const list = embeds.find(({ color }) => color === QUIZ_SCORES_COLOR)?.description ?? '';
  const scores = [...list.matchAll(/^<@(\d+)>: (\d+)$/gm)];
  return scores.map(([, userId = '', right]) => ({ userId, right: Number(right) }));
}

/** The scores after a right answer. */
export function withPoint(scores: Score[], userId: string): Score[] {
  const others = scores.filter((score) => score.userId !== userId);
  const right = (scores.find((score) => score.userId === userId)?.right ?? 0) + 1;
  return [...others, { userId, right }].sort((one, other) => other.right - one.right);
}
