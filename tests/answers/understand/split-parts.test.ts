import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParts } from '../../../src/answers/understand/split-parts.ts';
import { anyText } from '../../helpers/any-text.ts';
import { expectLinearIn } from '../../helpers/growth.ts';

describe('a question in two parts', () => {
  test.each([
    ['how many steps, and what did she light', 'how many steps', 'what did she light'],
    ['How many steps? And who made the lens?', 'How many steps', 'who made the lens?'],
    ['who is the keeper and how many steps did she climb', 'who is the keeper', 'how many steps did she climb'],
    ['who made the lens? when does the new one come?', 'who made the lens', 'when does the new one come?'],
    ['Who is she; where does she live?', 'Who is she', 'where does she live?'],
    ['was anyone hurt & did a ship sink', 'was anyone hurt', 'did a ship sink'],
    ['who pays for it, also when is it due', 'who pays for it', 'when is it due'],
    ['WHO PAYS FOR IT, AND WHEN IS IT DUE', 'WHO PAYS FOR IT', 'WHEN IS IT DUE'],
    ['when did it break and by how much', 'when did it break', 'by how much'],
    ['who made it n when does it come', 'who made it', 'when does it come'],
    ['who made it + when does it come', 'who made it', 'when does it come'],
    ['near which quay is it, and who paid for it', 'near which quay is it', 'who paid for it'],
    ['ok so who made it, and who paid for it', 'ok so who made it', 'who paid for it'],
  ])('is split where the second begins: %s', (question, first, second) => {
    expect(splitParts(question)).toEqual([first, second]);
  });
});

describe('a message of several questions', () => {
  test.each([
    [
      'sentences',
      'who is the keeper? what did she light? how many steps?',
      ['who is the keeper', 'what did she light', 'how many steps?'],
    ],
    [
      'signs and an "and"',
      'how many steps + how many goats, and what did she light',
      ['how many steps', 'how many goats', 'what did she light'],
    ],
    [
      'lines with dashes',
      'two qs:\n- who is the keeper\n- number of steps\n- thanks',
      ['who is the keeper', 'number of steps'],
    ],
    ['numbered lines', '1. who is the keeper\n2) number of steps', ['who is the keeper', 'number of steps']],
    ['numbers in one line', '1) who is it 2) what broke 3) the keeper', ['who is it', 'what broke', 'the keeper']],
    [
      'items that ask two things',
      '- how many steps and what did she light\n- who paid for it',
      ['how many steps', 'what did she light', 'who paid for it'],
    ],
    [
      'questions after something told',
      'My dad says it broke. How did it break? Who broke it? Thanks!',
      ['How did it break?', 'Who broke it?'],
    ],
    ['lines', 'Hello all\nwho made the lens\nwhen was it lit\n', ['who made the lens', 'when was it lit']],
  ])('is split, of %s', (_, message, parts) => {
    expect(splitParts(message)).toEqual(parts);
  });
});

describe('not split', () => {
  test.each([
    ['one question', 'how many steps did she climb?'],
    ['two things asked of at once', 'how many goats and lamps are there?'],
    ['an answer given along', 'who is the keeper, Brennock?'],
    ['a word before the question', 'wait, what broke?'],
    ['an afterthought that asks nothing', 'who made the lens? thanks'],
    ['a question that only asks back', '212 steps and two goats, is that right?'],
    ['a subordinate clause', 'what the keeper did when it broke'],
    ['a word that only begins like one', 'the lens is new, whatever that means'],
    ['a decimal number', 'is it 2.3 million or what it cost'],
    ['a title', 'What did Capt. Reed say about Gen. Ames? thanks'],
    ['a question after something told', 'my dad says it broke, is there a new one?'],
    ['nothing', ''],
    ['white space', ' \n '],
    ['signs only', '?? , ; and'],
  ])('is %s: %j', (_, question) => {
    expect(splitParts(question)).toEqual([]);
  });
});

test('there are several parts or none, and each stands in the question, whatever it is', () => {
  fc.assert(
    fc.property(anyText(), (question) => {
      const parts = splitParts(question);
      expect(parts).not.toHaveLength(1);
      for (const part of parts) expect(part.split(/\s+/).filter((word) => !question.includes(word))).toEqual([]);
    }),
  );
});

test.each([
  ['question marks', '?'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['commas and spaces', ', '],
  ['"and"', ' and'],
  ['", and"', ', and '],
  ['full stops', '.'],
  ['items', '\n- '],
  ['numbers', ' 1) '],
])('a million characters of %s take time that grows with them', (_, piece) =>
  expectLinearIn(piece, 250_000, (text) => splitParts(`what is it${text}`)),
);
