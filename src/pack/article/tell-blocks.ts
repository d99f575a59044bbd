import { listWords, show } from '../show-text.ts';
import type { Block } from './block.ts';
import type { ReadBlocks } from './block-builder.ts';
import type { ReportLine } from './report.ts';

/** Reports text the page has crossed out or hides without end, and returns the blocks. */
export function reportHiddenText({ blocks, struck, unclosed }: ReadBlocks, report: ReportLine): Block[] {
  if (unclosed) {
    report.problem(unclosed.line, {
      expected: `</${unclosed.tag}> after <${unclosed.tag}>`,
      found: 'none up to the end of the file, so that nothing behind it is read',
      advice: `Write </${unclosed.tag}> where it ends, or delete <${unclosed.tag}>.`,
    });
  }
  const [first] = struck;
  if (first) {
    const shown = struck.slice(0, 3).map(({ text }) => show(text, 60));
    report.note(first.line, {
      expected: 'text of the story',
      found: `words that are struck out, and left out: ${listWords(shown, 'and')}`,
      advice: 'Nothing to do, if they are no longer true.',
    });
  }
  return blocks;
}
