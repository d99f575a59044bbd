import type { Paragraph } from '../pack/pack.ts';
import { clipMarkdown } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Leaves room for the paragraph itself. */
const LIMIT = 200;

type Heads = Pick<Paragraph, 'heading' | 'asked'>;

/** A paragraph's heading and interview question as markdown, without what the one before shares. */
export function linesAbove({ heading, asked }: Heads, before: Heads = {}): string {
  const isNewPart = heading !== before.heading;
  const lines = [isNewPart && heading, asked !== heading && (isNewPart || asked !== before.asked) && asked];
  return lines.map((line) => (line ? `**${clipMarkdown(escapeMarkdown(line), LIMIT)}**\n` : '')).join('');
}
