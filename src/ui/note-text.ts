import { clipMarkdown } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Longer notes would push quotes and questions off the card. */
const NOTE_LIMIT = 1500;

/** An editor's note on an unanswered question, as markdown. */
export function noteText(note: string): string {
  return clipMarkdown(escapeMarkdown(note.trim()), NOTE_LIMIT);
}
