import { describe, expect, test } from 'vitest';
import { toAnswerJson } from '../../src/answers/answer-json.ts';
import { answered, cite, closest, makeArticle, makeQuestion, makeUnanswered, unknown } from '../helpers/make-pack.ts';

const article = makeArticle([['The lens broke.', 'It is old.']]);
const broke = cite(article, 1, 1);
const old = cite(article, 1, 2);
const entry = makeQuestion({ id: 'lens', answer: 'It broke.', citations: [broke] });
const foreseen = makeUnanswered({ id: 'age', note: 'The story does not give its age.' });

describe('an answer as JSON', () => {
  test.each([
    ['answered', answered({ entries: [entry] })],
    ['closest', closest({ citations: [broke] })],
    ['unknown', unknown({})],
  ])('has the same keys in the same order, whatever the outcome: %s', (_, answer) => {
    expect(Object.keys(toAnswerJson(answer))).toEqual([
      'question',
      'outcome',
      'entry',
      'answer',
      'confidence',
      'citations',
      'candidates',
      'related',
      'corrected',
      'notInStory',
      'note',
    ]);
  });

  test('gives the entry that answers, what is said, and each place with its quote', () => {
    const json = toAnswerJson(answered({ entries: [entry], text: 'It broke.', citations: [broke] }));
    expect(json).toMatchObject({ outcome: 'answered', entry: 'lens', answer: 'It broke.' });
    expect(JSON.stringify(json.citations)).toBe(
      '[{"article":"night-market","paragraph":1,"sentence":1,"quote":"The lens broke."}]',
    );
  });

  test('gives the first of two entries, and every citation', () => {
    const other = makeQuestion({ id: 'age' });
    const json = toAnswerJson(answered({ entries: [entry, other], text: 'Both.', citations: [broke, old] }));
    expect(json).toMatchObject({ entry: 'lens', citations: [broke, old] });
  });

  test('says the quotes themselves where a bare sentence answers', () => {
    expect(toAnswerJson(answered({ citations: [broke, old] })).answer).toBe('The lens broke. It is old.');
  });

  test('shows the nearest sentences, but says nothing, where the story only comes near', () => {
    expect(toAnswerJson(closest({ citations: [old] }))).toMatchObject({ entry: null, answer: null, citations: [old] });
  });

  test('gives the note of a foreseen question, and no citation, where the story does not say', () => {
    expect(toAnswerJson(unknown({ entry: foreseen }))).toMatchObject({
      outcome: 'unknown',
      entry: 'age',
      answer: 'The story does not give its age.',
      citations: [],
    });
    expect(toAnswerJson(unknown({}))).toMatchObject({ entry: null, answer: null });
  });

  test('gives candidates and related questions by their ids, with four decimals of confidence', () => {
    const json = toAnswerJson(
      unknown({
        confidence: 0.123456789,
        candidates: [
          { id: 'lens', entry, confidence: 2 / 3, phrasing: 'When?' },
          { id: 'age', entry: foreseen, confidence: 0, phrasing: '' },
        ],
        related: [entry],
        corrected: { lenz: 'lens' },
        notInStory: ['nato'],
      }),
    );
    expect(json).toMatchObject({
      confidence: 0.1235,
      candidates: [
        { entry: 'lens', confidence: 0.6667 },
        { entry: 'age', confidence: 0 },
      ],
      related: ['lens'],
      corrected: { lenz: 'lens' },
      notInStory: ['nato'],
    });
  });
});
