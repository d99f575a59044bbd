import { clipMarkdown } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A note is a sentence or two; a longer one may not push the quotes and questions below it out of the card. */
const NOTE_LIMIT = 1500;

/** What the editor tells users about a question the story does not answer, as markdown. */
export function noteText(note: string): string {
  return clipMarkdown(escapeMarkdown(note.trim()), NOTE_LIMIT);
}
