import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../src/language/english-words.ts';
import { isFiller, standardSpelling } from '../../src/language/informal-spellings.ts';

describe('a chat spelling', () => {
  test.each([
    ['u', 'you'],
    ['ppl', 'people'],
    ['wanna', 'want to'],
    ['theyre', 'they are'],
    ['teh', 'the'],
    ['wich', 'which'],
  ])('%s stands for “%s”', (spelling, standard) => {
    expect(standardSpelling(spelling)).toBe(standard);
  });

  test.each([
    'were',
    'its',
    'ill',
    'well',
    'id',
    'us',
    'shed',
    'hell',
    'lets',
    'U',
    '',
    'constructor',
    '__proto__',
    'toString',
  ])('is not a word that means something else too: %j', (word) => {
    expect(standardSpelling(word)).toBeUndefined();
  });

  test('is spelt out in English words', () => {
    const spelled = ['gimme', 'govt', 'outta', 'smth', 'yall', 'dnt', 'pm', 'hv', 'thx'].map(standardSpelling);
    expect(
      spelled.flatMap((words) => words?.split(' ') ?? ['nothing found']).filter((word) => !isEnglish(word)),
    ).toEqual([]);
  });
});

describe('a filler', () => {
  test.each(['lol', 'yo', 'hey', 'hmm', 'omg', 'bro'])('is %s', (word) => {
    expect(isFiller(word)).toBe(true);
  });

  test.each(['', 'lamp', 'not', 'what', 'LOL', 'constructor'])('is not %j', (word) => {
    expect(isFiller(word)).toBe(false);
  });
});
