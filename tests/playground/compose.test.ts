import { describe, expect, test } from 'vitest';
import { mentionBeing, withMentions, withNames } from '../../src/playground/page/compose/mentions.ts';
import { readOption } from '../../src/playground/page/compose/option-value.ts';
import { readTyped } from '../../src/playground/page/compose/typed-options.ts';
import { readLine } from '../../src/playground/server/chat-line.ts';

const people = [
  { id: '1', name: 'Ed', role: '' },
  { id: '2', name: 'Editor', role: '' },
];

describe('a mention', () => {
  test.each([
    ['@', 1, { start: 0, typed: '' }],
    ['hi @Edi', 7, { start: 3, typed: 'Edi' }],
    ['hi @Edi there', 7, { start: 3, typed: 'Edi' }],
    ['mail@edi', 8, undefined],
    ['hi', 2, undefined],
  ])('is being typed in %j at %d', (text, caret, being) => {
    expect(mentionBeing(text, caret)).toEqual(being);
  });

  test.each([
    ['@Editor, hi @Ed', '<@2>, hi <@1>'],
    ['@Editors and me@Ed', '@Editors and me@Ed'],
    ['@Nobody', '@Nobody'],
  ])('%j is sent as %j', (text, sent) => {
    expect(withMentions(text, people)).toBe(sent);
    expect(withNames(sent, people)).toBe(text);
  });
});

describe('an option', () => {
  const option = (type: number, more: object = {}) => ({ name: 'o', description: '', type, ...more });
  const choices = [{ name: 'Long', value: 'l' }];
  test.each([
    ['text', option(3), 'a', [], { value: 'a' }],
    ['missing', option(3, { required: true }), ' ', [], { problem: 'o: this option is required' }],
    ['left out', option(3), '', [], { problem: '' }],
    ['a whole number', option(4), '12', [], { value: 12 }],
    ['a fraction for a whole number', option(4), '1.5', [], { problem: 'o: enter a whole number' }],
    ['a word for a number', option(10), 'many', [], { problem: 'o: enter a number' }],
    ['a number with a comma', option(10), '1,5', [], { value: 1.5 }],
    ['too little', option(4, { min_value: 3 }), '2', [], { problem: 'o: at least 3' }],
    ['too much', option(4, { max_value: 3 }), '4', [], { problem: 'o: at most 3' }],
    ['a choice by its name', option(3), 'long', choices, { value: 'l' }],
    ['no such choice', option(3), 'short', choices, { problem: 'o: choose one of Long' }],
    ['somebody', option(6), '@Ed', [{ name: 'Ed', value: '1' }], { value: { id: '1' } }],
    ['yes', option(5), 'True', [{ name: 'True', value: 'true' }], { value: true }],
    [
      'a role, which the page has none of',
      option(8),
      'x',
      [],
      { problem: 'o: the playground cannot fill in this kind of option' },
    ],
  ])('%s', (_, which, typed, listed, read) => {
    expect(readOption(which, typed, listed, undefined)).toEqual(read);
  });

  test('is sent by value where it was chosen from a list, and as it stands once it was changed', () => {
    const chosen = { name: 'How far?', value: 'strike-range' };
    expect(readOption(option(3), 'How far?', [], chosen)).toEqual({ value: 'strike-range' });
    expect(readOption(option(3), 'How far??', [], chosen)).toEqual({ value: 'How far??' });
  });
});

describe('what is typed behind a command', () => {
  const names = ['question', 'private', 'for'];
  test.each([
    ['how far?', { question: 'how far?' }],
    ['question: how far: in miles private: true', { question: 'how far: in miles', private: 'true' }],
    ['how far? for: Ed', { question: 'how far?', for: 'Ed' }],
    ['  ', {}],
    ['note: this is no option', { question: 'note: this is no option' }],
    ['private:true question:', { private: 'true' }],
  ])('%j goes into its options', (text, typed) => {
    expect(readTyped(text, names)).toEqual(typed);
    expect(readTyped(text, [])).toEqual({});
  });
});

describe('a line of the terminal', () => {
  const options = [
    { name: 'question', type: 3 },
    { name: 'private', type: 5 },
    { name: 'count', type: 4 },
  ];
  const commands = [
    { name: 'ask', raw: { options } },
    { name: 'about', raw: {} },
  ];
  test.each([
    ['/ask question: how far: in miles private: true', { question: 'how far: in miles', private: true }],
    ['/ask how far', { question: 'how far' }],
    ['/ask question: a count: 3', { question: 'a', count: 3 }],
    ['/ask', {}],
    ['/about', {}],
    ['/nope x', {}],
    ['/', {}],
  ])('%s', (line, filled) => {
    expect(readLine(line, commands).options).toEqual(filled);
  });

  test('has the last option to complete', () => {
    expect(readLine('/ask question: how f', commands)).toMatchObject({ option: 'question', typed: 'how f' });
    expect(readLine('/ask ', commands)).toMatchObject({ option: 'question', typed: '' });
    expect(readLine('/as', commands).option).toBeUndefined();
  });
});
