import type { Problem } from '../../../contracts/problem.ts';
import { clip, clipMarkdown } from '../../../ui/clip.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';
import type { Wording } from '../../../words/wording.ts';

/** A user's or editor's text on one line, clipped, without markdown. */
export function lineOf(text: string, limit: number): string {
  return clipMarkdown(escapeMarkdown(clip(text.replace(/\s+/g, ' ').trim(), limit)), limit);
}

/** A Discord timestamp: day, day and hour, or relative. */
export function timeOf(milliseconds: number, style: 'd' | 'f' | 'R'): string {
  return `<t:${Math.floor(milliseconds / 1000)}:${style}>`;
}

/** A choice's label, which may not be blank. */
export function labelOf(text: string, id: number): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim() || String(id);
}

/** What was expected, found and is to do, of each problem. */
export function problemsInWords(wording: Wording, problems: readonly Problem[], limit: number): string {
  const lines = problems.map(({ expected, found, advice }) =>
    [
      wording.say('desk.problemExpected', { text: escapeMarkdown(expected) }),
      wording.say('desk.problemFound', { text: escapeMarkdown(found) }),
      `**${wording.say('desk.problemAdvice', { text: escapeMarkdown(advice) })}**`,
    ].join('\n'),
  );
  return clipMarkdown(lines.join('\n\n'), limit);
}
