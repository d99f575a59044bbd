import { describe, expect, test } from 'vitest';
import { formatAnswer } from '../../src/tools/format-answer.ts';
import {
  answered,
  cite,
  closest,
  makeArticle,
  makePack,
  makeQuestion,
  makeUnanswered,
  unknown,
} from '../helpers/make-pack.ts';

const article = makeArticle([['The lens broke.', 'It is old.']], {
  title: 'Lens breaks',
  url: 'https://x.example/lens',
});
const pack = makePack({ articles: [article] });
const broke = cite(article, 1, 1);
const old = cite(article, 1, 2);

describe('an answer on a terminal', () => {
  test('is the answer, then each quote with its number, its place and the link of its article', () => {
    expect(formatAnswer(answered({ text: 'It broke.', citations: [broke, old] }), pack)).toBe(
      [
        'It broke.',
        '  [1] “The lens broke.”\n      Lens breaks, paragraph 1, sentence 1\n      https://x.example/lens',
        '  [2] “It is old.”\n      Lens breaks, paragraph 1, sentence 2\n      https://x.example/lens',
      ].join('\n\n'),
    );
  });

  test('is the quote alone where a bare sentence answers, without a link where the article has none', () => {
    const unlinked = makePack({ articles: [makeArticle([['The lens broke.']], { title: 'Lens breaks' })] });
    expect(formatAnswer(answered({ citations: [broke] }), unlinked)).toBe(
      '  [1] “The lens broke.”\n      Lens breaks, paragraph 1, sentence 1',
    );
  });

  test('says that the story comes near only, and what else to ask', () => {
    const related = [makeQuestion({ question: 'What broke?' }), makeQuestion({ question: 'How old is it?' })];
    const text = formatAnswer(closest({ citations: [old], notInStory: ['pope'], related }), pack);
    expect(text).toMatch(/^The nearest the story says:\n/);
    expect(text).toContain('“It is old.”');
    expect(text).toContain('Not in the story: pope.');
    expect(text).toMatch(/You could ask:\n {2}· What broke\?\n {2}· How old is it\?$/);
  });

  test('quotes only what is about as near as the first, and may be unsure of the language', () => {
    const text = formatAnswer(closest({ citations: [old, broke], asNear: 1, isOpen: true }), pack);
    expect(text).toMatch(/ so this may not be it\. The nearest the story says:\n/);
    expect(text).toContain('“It is old.”');
    expect(text).not.toContain('“The lens broke.”');
  });

  test('never says of a part that has a nearest sentence that the story does not say it', () => {
    const parts = [
      answered({ question: 'What broke?', citations: [broke] }),
      closest({ question: 'How old?', citations: [old] }),
    ];
    const text = formatAnswer(answered({ text: 'It broke.', citations: [broke, old], parts }), pack);
    expect(text).toContain('The nearest the story says to “How old?” is quoted.');
    expect(text).not.toContain('does not say');
  });

  test('says that the story does not say, in the editor’s words and with the nearest quote where there are any', () => {
    const entry = makeUnanswered({ note: 'The story does not give its age.', nearest: [old] });
    expect(formatAnswer(unknown({ entry }), pack)).toMatch(
      /^The story does not give its age\.\n\n {2}\[1\] “It is old\.”/,
    );
    expect(formatAnswer(unknown({}), pack)).toBe('The story does not say.');
  });

  test('tells first how misspelt words were read', () => {
    expect(formatAnswer(unknown({ corrected: { lenz: 'lens', brok: 'broke' } }), pack)).toMatch(
      /^Read “lenz” as “lens”, “brok” as “broke”\.\n\n/,
    );
  });

  test('does not move the cursor, colour the screen or turn the line around, whatever the pack and the reader wrote', () => {
    const text = formatAnswer(
      answered({
        text: '\u001b[31mRed\u0007\r\u009b2J \u202egnorw',
        citations: [{ ...broke, quote: 'a\u001b]0;b\u0000c' }],
      }),
      pack,
    );
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text).toMatch(/^\[31mRed2J gnorw/);
  });
});
