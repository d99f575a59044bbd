import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../../src/answers/understand/split-clauses.ts';
import { anyText } from '../../helpers/any-text.ts';
import { expectLinearIn } from '../../helpers/growth.ts';

describe('the clauses of a message', () => {
  test.each([
    [
      'been at work all day, can someone tell me who broke the lens',
      ['been at work all day', 'can someone tell me who broke the lens'],
    ],
    ['my dad says it broke. is that true? who did it', ['my dad says it broke', 'is that true', 'who did it']],
    ['just woke up - how many steps is it', ['just woke up', 'how many steps is it']],
    ['saw the light last night.. how far does it shine', ['saw the light last night', 'how far does it shine']],
    ['no idea about ships\nwho keeps the lamp', ['no idea about ships', 'who keeps the lamp']],
    ['lol, wait, who keeps the lamp', ['who keeps the lamp']],
    ['hi all. for the lamp, how far is it exactly', ['for the lamp, how far is it exactly']],
    ['I saw it shine. how far is it, for the old lamp', ['I saw it shine', 'how far is it, for the old lamp']],
  ])('%s', (message, clauses) => {
    expect(splitClauses(message)).toEqual(clauses);
  });

  test.each([
    ['one clause', 'who keeps the lamp?'],
    ['a number', 'is it 10,000 or 2.5 or 21:40'],
    ['an abbreviation', 'did the U.S. navy pay for it'],
    ['a title', 'what did Capt. Reed say about Gen. Ames'],
    ['a hyphen', 'who made the long-range lens'],
    ['what a question begins by being about', 'About the new lamp: how far is it?'],
    ['what a question ends by being about', 'how far is it exactly, for the lamp?'],
    ['nothing', ''],
  ])('are none for %s', (_, message) => {
    expect(splitClauses(message)).toEqual([]);
  });

  test('are the last six of many, each a part of the message, whatever that is', () => {
    expect(splitClauses('so who keeps it, '.repeat(50))).toHaveLength(6);
    fc.assert(
      fc.property(anyText(), (message) => {
        const clauses = splitClauses(message);
        expect(clauses.length).toBeLessThanOrEqual(6);
        for (const clause of clauses) expect(message).toContain(clause);
      }),
    );
  });

  test.each([['.'], [' '], ['\n'], [', '], [' - '], ['..'], ['a.']])(
    'a million of %j take time that grows with them',
    (piece) => expectLinearIn(piece, 250_000 * piece.length, splitClauses),
  );
});
