import { describe, expect, test } from 'vitest';
import { answeredEntries, answeredId, HELPFUL, readAnswered } from '../../../src/features/ask/answered-entry.ts';
import { button, inRows } from '../../../src/ui/buttons.ts';
import { decodeCustomId } from '../../../src/ui/custom-id.ts';
import { answered, closest, makeQuestion, makeUnanswered, unknown } from '../../helpers/make-pack.ts';

const sentence = { article: 'market', paragraph: 2, sentence: 3, quote: 'The market is open.' };

describe('what an answer is about', () => {
  test.each([
    ['one entry', answered({ entries: [makeQuestion({ id: 'a' })] }), ['a']],
    ['two entries', answered({ entries: [makeQuestion({ id: 'a' }), makeQuestion({ id: 'b' })] }), ['a', 'b']],
    ['a foreseen question', unknown({ entry: makeUnanswered({ id: 'u' }) }), ['u']],
    [
      'a foreseen question with something near',
      closest({ entry: makeUnanswered({ id: 'u' }), citations: [sentence] }),
      ['u'],
    ],
    ['the nearest sentence', closest({ citations: [sentence, { ...sentence, sentence: 4 }] }), ['market#p2s3']],
    ['nothing', unknown({}), []],
  ])('is %s', (_, answer, entries) => {
    expect(answeredEntries(answer)).toEqual(entries);
  });

  test.each([[['a']], [['a', 'b']], [['a:b', '%3A']], [['market#p2s3']]])(
    'is read from its buttons again: %j',
    (entries) => {
      const rows = inRows([button('other:x', 'Other'), button(answeredId(HELPFUL, entries), '👍')], 5);
      expect(readAnswered(rows)).toEqual({ entries, print: undefined });
    },
  );

  test('is kept with a print of what it said, unless that is too long', () => {
    const rows = (entries: string[]) => inRows([button(answeredId(HELPFUL, entries, '1k9z'), '👍')], 5);
    expect(readAnswered(rows(['a', 'b']))).toEqual({ entries: ['a', 'b'], print: '1k9z' });
    const long = 'x'.repeat(90);
    expect(readAnswered(rows([long]))).toEqual({ entries: [long], print: undefined });
  });

  test('is the first alone where two are too long, and nothing where even one is', () => {
    const long = 'x'.repeat(64);
    expect(decodeCustomId(answeredId(HELPFUL, [long, long]) ?? '').args).toEqual([long]);
    expect(answeredId(HELPFUL, ['x'.repeat(100)])).toBeUndefined();
    expect(answeredId(HELPFUL, [])).toBeUndefined();
  });

  test('is nothing where no button remembers it', () => {
    expect(readAnswered([]).entries).toEqual([]);
    expect(readAnswered(inRows([button('dismiss:1', '✕')], 5)).entries).toEqual([]);
  });
});
