import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../../src/answers/understand/fragment.ts';
import { anyText } from '../../helpers/any-text.ts';

const read = (message: string, story = 'en') => readFragment(message, [story]);

describe('a message that says nothing without the one before it', () => {
  it.each([
    'and?',
    'why?',
    'where',
    'how much',
    'but why',
    'ok but why though',
    'why is that?',
    'since when',
    'what else',
    'Tell me more!',
    '**WHY**',
    'whys that',
  ])('only asks, or opens a question: %s', (message) => {
    expect(read(message)).toMatchObject({ isNaming: false });
    expect(read(message)?.languages).toContain('en');
  });

  it.each([
    ['warum?', 'de', 'why'],
    ['Und wann?', 'de', 'when'],
    ['¿Por qué?', 'es', 'why'],
    ['¿cuánto?', 'es', 'how much'],
    ['et pourquoi ?', 'fr', 'why'],
    ['quando?', 'pt', 'when'],
    ['a dlaczego?', 'pl', 'why'],
    ['А коли?', 'uk', 'when'],
    ['왜?', 'ko', 'why'],
    ['그리고?', 'ko', ''],
  ])('in another language than the story: %s', (message, language, english) => {
    const fragment = read(message);
    expect(fragment).toMatchObject({ english, isNaming: false });
    expect(fragment?.languages).toContain(language);
  });

  it('may be in two languages', () => {
    expect(read('por que?')?.languages).toEqual(['es', 'pt']);
  });

  it.each([
    ['what about Poland', 'en'],
    ['How about the drones?', 'en'],
    ['and North Korea?', 'en'],
    ['¿Y Polonia?', 'es'],
    ['und Polen?', 'de'],
    ['et la Pologne ?', 'fr'],
  ])('only names what the same is asked of: %s', (message, story) => {
    expect(read(message, story)).toMatchObject({ isNaming: true });
  });

  it('names something only in a language that is read, where a name is told from a word', () => {
    expect(read('a bridge')).toBeUndefined();
    expect(read('und Polen?')).toBeUndefined();
  });
});

describe('a message that says what it asks about', () => {
  it.each([
    '',
    '?!',
    '🎉',
    'no',
    'ok',
    'when was it',
    'where was this?',
    'who is he',
    'what happened next?',
    'why did they close it',
    'and how many drones?',
    'and when Poland?',
    'so Storm Shadow got cleared too?',
    'and drones hit three bridges',
    'what about the drones and the missiles',
    'how much money',
    'de dónde a dónde va a ir',
    'why why why why why why why',
    'why '.repeat(1_000),
  ])('is no fragment: %j', (message) => {
    expect(readFragment(message, ['en', 'es'])).toBeUndefined();
  });
});

it('reads any text', () => {
  fc.assert(fc.property(anyText(), (message) => void readFragment(message, ['en', 'ko'])));
});
