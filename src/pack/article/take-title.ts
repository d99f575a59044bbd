import { LONGEST } from '../limits.ts';
import type { Block } from './block.ts';

/** Takes the title from the top of an article; the title is not its first paragraph's heading. */
export function takeTitle(
  blocks: readonly Block[],
  given: string | undefined,
): { title?: string; rest: readonly Block[] } {
  const isTitle = ({ kind, level }: Block, place: number): boolean =>
    kind === 'heading' && (level === 1 || place === 0);
  const at = blocks.findIndex(isTitle);
  const text = blocks[at]?.text ?? '';
  if (at < 0 || text.length > LONGEST.articleTitle) return { rest: blocks };
  if (given !== undefined && fold(text) !== fold(given)) return { rest: blocks };
  return { title: given ?? text, rest: blocks.toSpliced(at, 1) };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
