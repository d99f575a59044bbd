import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNumbers, type NumberMention } from '../../../src/language/numbers/find-numbers.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'numbers');

test('every number of these texts is read with its values, what it counts and its unit', async () => {
  const texts = readFileSync(join(FOLDER, 'texts.txt'), 'utf8').trimEnd().split('\n');
  const read = texts.flatMap((text) => [text, ...findNumbers(text).map(written)]);
  await expect(`${read.join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, 'read.txt'));
});

function written({ text, index, says, needs, isPassing, counts, unit, shown }: NumberMention): string {
  return [
    `  ${text} @${index}: ${says.join(', ')}`,
    needs.join() === says.join() ? '' : `; needs ${needs.join(', ')}`,
    isPassing ? '; in passing' : '',
    counts === undefined ? '' : `; counts ${counts}`,
    unit === undefined ? '' : `; in ${unit}`,
    shown === undefined ? '' : `; “${shown}”`,
  ].join('');
}
