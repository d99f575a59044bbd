import { clip, clipMarkdown } from '../../../ui/clip.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';

/** A text of users or editors in a list: on one line, at most so long, and nothing in it is markdown. */
export function lineOf(text: string, limit: number): string {
  return clipMarkdown(escapeMarkdown(clip(text.replace(/\s+/g, ' ').trim(), limit)), limit);
}

/** A time as Discord shows it to each user in their own way: a day, day and hour, or how long ago. */
export function timeOf(milliseconds: number, style: 'd' | 'f' | 'R'): string {
  return `<t:${Math.floor(milliseconds / 1000)}:${style}>`;
}

/** A text as the label of a choice, which may not be blank. */
export function labelOf(text: string, id: number): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim() || String(id);
}
