import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';

describe('the stem', () => {
  test.each([
    ['strike', 'strikes', 'striking', 'struck'],
    ['go', 'goes', 'going', 'gone', 'went'],
    ['say', 'says', 'saying', 'said'],
    ['be', 'is', 'are', 'was', 'were', 'been', 'being'],
    ['child', 'children'],
    ['woman', 'women'],
    ['lamp', 'lamps'],
    ['climb', 'climbs', 'climbed', 'climbing'],
    ['refuse', 'refused', 'refuses', 'refusing'],
    ['far', 'further', 'farther'],
    ['steep', 'steeper', 'steepest'],
    ['hot', 'hotter', 'hottest'],
    ['windy', 'windier', 'windiest'],
    ['safe', 'safer', 'safest'],
    ['break', 'broke', 'broken', 'breaks'],
  ])('of the forms of “%s” is the same', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  test.each([
    ['lamp', 'lamb'],
    ['storm', 'story'],
    ['lens', 'lend'],
    ['board', 'boat'],
    ['new', 'knew'],
    ['ship', 'sheep'],
    ['late', 'latest'],
    ['low', 'lowered'],
  ])('of “%s” is not that of “%s”', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each([
    '',
    'a',
    '1400',
    'constructor',
    '__proto__',
    'toString',
    'мир',
    '🐐',
    'y'.repeat(2_000),
    'aeiouy'.repeat(400),
  ])('is found for any word, and is the same when asked again: %j', (word) => {
    const first = stem(word);
    expect(first).toBeTypeOf('string');
    expect(stem(word)).toBe(first);
  });

  test('stays the same after tens of thousands of other words', () => {
    const before = stem('lighthouses');
    for (let number = 0; number < 60_000; number++) stem(`w${number}`);
    expect(stem('lighthouses')).toBe(before);
  });
});
