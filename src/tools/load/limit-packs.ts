import type { SourceFile } from '../../contracts/source-file.ts';
import { makeSyntheticStory } from '../bench/synthetic-story.ts';

/** A pack at the size limits, or a hostile one. */
export interface LimitPack {
  what: string;
  /** The pack is refused, and its predecessor stays. */
  isRefused: boolean;
  makeFiles(): SourceFile[];
}

/** The largest file that is read. */
const LARGEST_FILE = 2 * 1024 * 1024;

export const LIMIT_PACKS: readonly LimitPack[] = [
  {
    what: '5,000 entries, ten ways to ask each',
    isRefused: false,
    makeFiles: () => makeSyntheticStory(50_000).files,
  },
  {
    what: '400 entries, 35 ways each: the most that is learned by regression',
    isRefused: false,
    makeFiles: () => makeSyntheticStory(14_000, 35).files,
  },
  {
    what: '10,000 entries, ten ways each: as many ways to ask as a pack may hold',
    isRefused: false,
    makeFiles: () => makeSyntheticStory(100_000).files,
  },
  { what: 'an article of one line of 2 MiB', isRefused: true, makeFiles: () => [article('The ferry sails at noon. ')] },
  { what: 'an article of brackets', isRefused: true, makeFiles: () => [article('[[[[[[[[\n\n')] },
  { what: 'an article of empty lines', isRefused: true, makeFiles: () => [article('\n')] },
  { what: 'an article of templating', isRefused: true, makeFiles: () => [article('{{ a }} b {% c %}\n\n')] },
  {
    what: '800,000 ways to ask',
    isRefused: true,
    makeFiles: () => Array.from({ length: 15 }, (_, file) => ({ path: `ways-${file}.yaml`, text: writeWays(file) })),
  },
];

/** An article of one repeated piece, as large as a file may be. */
function article(piece: string): SourceFile {
  const header = '---\ntitle: Any\n---\n';
  const times = Math.floor((LARGEST_FILE - header.length) / piece.length);
  return { path: 'article.md', text: header + piece.repeat(times) };
}

function writeWays(file: number): string {
  const lines = Array.from({ length: 53_500 }, (_, way) => `      - what of boat ${file} on day ${way}`);
  return `unanswered:\n  - id: ways-${file}\n    question: What of boat ${file}?\n    also:\n${lines.join('\n')}\n`;
}
