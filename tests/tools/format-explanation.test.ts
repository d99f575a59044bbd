import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/answers/explain/explain.ts';
import { formatExplanation } from '../../src/tools/format-explanation.ts';

const EXPLANATION: Explanation = {
  question: 'wen is it on',
  outcome: 'closest',
  words: ['when', 'is', 'Lantern Quay', 'on'],
  names: ['Lantern Quay'],
  corrected: { wen: 'when' },
  notInStory: ['nato'],
  candidates: [
    {
      name: '`when`',
      kind: 'a question that the story answers',
      confidence: 0.4,
      nearest: { what: 'nearest phrasing', text: 'When?' },
    },
    { name: '`dogs`', kind: 'a question that the story does not answer', confidence: 0.001 },
  ],
  none: 0.599,
  reasons: ['Not answered: it is far.'],
  advice: [{ wish: 'the story does answer it', todo: 'add it', draft: 'questions:\n  - id: new' }],
};

describe('an explanation on a terminal', () => {
  test('tells how the question was read, what it may ask, why the outcome is what it is, and what to change, in this order', () => {
    expect(formatExplanation([EXPLANATION])).toBe(
      `What was understood
  words compared: when · is · Lantern Quay · on
  names among them: Lantern Quay
  corrected: “wen” as “when”
  not in the story: nato

What it may ask, and how likely
      40 %  \`when\`, a question that the story answers
              nearest phrasing: “When?”
 under 1 %  \`dogs\`, a question that the story does not answer
      60 %  something else

Why the outcome is “closest”
  Not answered: it is far.

What to change in the pack
  If the story does answer it: add it.
      questions:
        - id: new

Then run \`npm run -s knowledge\`, and ask again.`,
    );
  });

  test('leaves out what there is nothing to say about', () => {
    const text = formatExplanation([
      { ...EXPLANATION, words: [], names: [], corrected: {}, notInStory: [], candidates: [], none: 1, advice: [] },
    ]);
    expect(text).toContain('words compared: none');
    expect(text).toContain('100 %  nothing that the pack knows');
    expect(text).not.toMatch(/names among|corrected|What to change|Then run/);
  });

  test('says of a message of several questions how many have an answer, explains each, and names what is left', () => {
    const answered: Explanation = { ...EXPLANATION, question: 'how far', outcome: 'answered' };
    const both = formatExplanation([answered, { ...answered, question: 'how long' }]);
    expect(both).toMatch(/^The message was read as 2 questions, and each was answered by itself\./);
    expect(both.indexOf('PART 1: “how far”')).toBeLessThan(both.indexOf('PART 2: “how long”'));
    expect(both.split('Then run')).toHaveLength(2);
    expect(formatExplanation([answered, EXPLANATION])).toMatch(
      /^The message was read as 2 questions, each by itself; answers were found to 1\./,
    );
    expect(formatExplanation([answered, EXPLANATION], ['who pays'])).toContain(
      'Left, as one answer holds no more: “who pays”',
    );
  });

  test('does not move the cursor or colour the screen, whatever the reader wrote', () => {
    const text = formatExplanation([
      { ...EXPLANATION, words: ['\u001b[31m'], notInStory: ['\u202ex'], question: '\u0007' },
    ]);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
