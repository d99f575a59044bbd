import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerParts } from '../../src/answers/answer-parts.ts';
import { partsUnanswered } from '../../src/answers/parts-unanswered.ts';
import { answered, cite, closest, makeArticle, makeQuestion, makeUnanswered, unknown } from '../helpers/make-pack.ts';

const article = makeArticle([['The lens broke.', 'She climbed 212 steps.']]);
const lens = makeQuestion({ id: 'lens', answer: 'It broke.', citations: [cite(article, 1, 1)] });
const steps = makeQuestion({ id: 'steps', answer: 'She climbed 212.', citations: [cite(article, 1, 2)] });

const WHOLE = 'What broke, and how many steps?';
const FIRST = 'What broke';
const SECOND = 'how many steps?';

const answerLens = answered({
  question: FIRST,
  entries: [lens],
  text: lens.answer,
  citations: lens.citations,
  confidence: 0.8,
});
const answerSteps = answered({
  question: SECOND,
  entries: [steps],
  text: steps.answer,
  citations: steps.citations,
  confidence: 0.7,
});
const wholeClosest = closest({ question: WHOLE, citations: lens.citations, confidence: 0.3 });

describe('a question in two parts', () => {
  test('is answered by both answers and all their quotes, no surer than the less sure one', () => {
    expect(ask(WHOLE, { [WHOLE]: wholeClosest, [FIRST]: answerLens, [SECOND]: answerSteps })).toMatchObject({
      outcome: 'answered',
      question: WHOLE,
      entries: [lens, steps],
      text: 'It broke. She climbed 212.',
      citations: [...lens.citations, ...steps.citations],
      confidence: 0.7,
    });
  });

  test('relates no question that it answers', () => {
    const storm = makeQuestion({ id: 'storm' });
    const whole = closest({ question: WHOLE, related: [steps, storm, lens] });
    expect(ask(WHOLE, { [WHOLE]: whole, [FIRST]: answerLens, [SECOND]: answerSteps }).related).toEqual([storm]);
  });

  test('keeps nothing of the refusal that the whole would have got', () => {
    const whole = unknown({ question: WHOLE, entry: makeUnanswered({}) });
    expect(ask(WHOLE, { [WHOLE]: whole, [FIRST]: answerLens, [SECOND]: answerSteps })).not.toHaveProperty('entry');
  });

  test('is answered once where one entry answers both parts', () => {
    expect(ask(WHOLE, { [WHOLE]: wholeClosest, [FIRST]: answerLens, [SECOND]: answerLens })).toMatchObject({
      entries: [lens],
      text: 'It broke.',
      citations: lens.citations,
    });
  });

  test('is answered in both parts, however sure the whole is of one of them', () => {
    const whole = answered({ ...answerLens, question: WHOLE, confidence: 0.99 });
    const answers = { [WHOLE]: whole, [FIRST]: answerLens, [SECOND]: answerSteps };
    expect(ask(WHOLE, answers)).toMatchObject({ entries: [lens, steps] });
  });

  test('is one question where the editor wrote it as one', () => {
    const both = makeQuestion({ id: 'both', question: 'What broke and how many steps' });
    const candidates = [{ id: 'both', entry: both, confidence: 0.99, phrasing: both.question }];
    const whole = answered({ question: WHOLE, entries: [both], candidates, confidence: 0.99 });
    expect(ask(WHOLE, { [WHOLE]: whole, [FIRST]: answerLens, [SECOND]: answerSteps })).toBe(whole);
  });

  test('is answered where one part is, with the nearest to the other and that part kept to be told', () => {
    const near = closest({ question: SECOND, citations: steps.citations });
    const answers = { [WHOLE]: wholeClosest, [FIRST]: answerLens, [SECOND]: near };
    expect(ask(WHOLE, answers)).toMatchObject({
      outcome: 'answered',
      entries: [lens],
      text: 'It broke.',
      citations: [...lens.citations, ...steps.citations],
      parts: [answerLens, near],
    });
  });

  test('is answered where the other part is unknown, which is kept to be told', () => {
    const silent = unknown({ question: FIRST });
    const sure = { ...answerSteps, confidence: 0.9 };
    const answer = ask(WHOLE, { [WHOLE]: wholeClosest, [FIRST]: silent, [SECOND]: sure });
    expect(answer).toMatchObject({ outcome: 'answered', entries: [steps], citations: steps.citations });
    expect(partsUnanswered(answer)).toEqual([silent]);
  });

  test('is no more than closest where its only answer is not very sure', () => {
    const answers = { [WHOLE]: wholeClosest, [FIRST]: unknown({}), [SECOND]: answerSteps };
    expect(ask(WHOLE, answers)).toBe(wholeClosest);
  });

  test('is not answered by what the second says of somebody whom the first does not find', () => {
    const leaning = { ...answerSteps, confidence: 0.9, understood: ['what', 'did', 'he', 'climb'] };
    expect(ask(WHOLE, { [WHOLE]: wholeClosest, [FIRST]: unknown({}), [SECOND]: leaning })).toBe(wholeClosest);
    const stands = { ...leaning, understood: ['how', 'many', 'steps'] };
    expect(ask(WHOLE, { [WHOLE]: wholeClosest, [FIRST]: unknown({}), [SECOND]: stands }).outcome).toBe('answered');
  });
});

describe('a message of more questions', () => {
  const MESSAGE = 'What broke? How many steps? Who is Macron? When was it? Who paid for it?';
  const [macron, whole] = [unknown({ question: 'Who is Macron?' }), unknown({ question: MESSAGE })];
  const answers = {
    [MESSAGE]: whole,
    'What broke': answerLens,
    'How many steps': answerSteps,
    'Who is Macron': macron,
  };

  test('gets answers to the first three, and the rest is named', () => {
    expect(ask(MESSAGE, answers)).toMatchObject({
      outcome: 'answered',
      entries: [lens, steps],
      parts: [answerLens, answerSteps, macron],
      left: ['When was it', 'Who paid for it?'],
    });
  });

  test('names what is left also where the story answers none of the first three', () => {
    const silent = { ...answers, 'What broke': unknown({}), 'How many steps': unknown({}) };
    expect(ask(MESSAGE, silent)).toMatchObject({ outcome: 'unknown', left: ['When was it', 'Who paid for it?'] });
  });
});

test('of a long message the beginning and the end are read, and how much is not is told', () => {
  const paste = `${'The lamp shone over the bay. '.repeat(200)}Who broke the lens?`;
  const answer = answerParts(paste, (part) =>
    part === 'Who broke the lens?' ? answerLens : unknown({ question: part }),
  );
  expect(answer).toMatchObject({ question: paste });
  expect(answer.unread).toBeGreaterThan(paste.length - 2_000);
  expect(answer.unread).toBeLessThan(paste.length - 1_700);
});

describe('a question in two parts that the whole answers', () => {
  const whole = { ...answerLens, question: WHOLE };
  const candidates = [{ id: 'lens', entry: lens, confidence: 0.3, phrasing: '' }];

  test('is so answered where that is likely to be what either part asks', () => {
    const parts = { [FIRST]: answerLens, [SECOND]: unknown({ candidates }) };
    expect(ask(WHOLE, { [WHOLE]: whole, ...parts })).toBe(whole);
  });

  test('shows the nearest where neither part is surely answered by it', () => {
    const near = closest({ citations: steps.citations });
    expect(ask(WHOLE, { [WHOLE]: whole, [FIRST]: unknown({}), [SECOND]: near })).toMatchObject({
      outcome: 'closest',
      citations: [...steps.citations, ...lens.citations],
    });
  });
});

describe('a message that tells more than it asks', () => {
  const TELLS = 'my cousin was there';
  const ASKS = 'what about the lens';
  const MESSAGE = `${TELLS}, ${ASKS}`;
  const unsure = unknown({ question: MESSAGE, confidence: 0.2 });
  const told = unknown({ understood: ['cousin'], confidence: 0.9, notInStory: ['cousin'] });
  const asked = { ...answerLens, question: ASKS, understood: ['lens'] };

  test('is answered by the clause that is understood best, as the question it is', () => {
    const answer = ask(MESSAGE, { [MESSAGE]: unsure, [TELLS]: told, [ASKS]: asked });
    expect(answer).toEqual({ ...asked, question: MESSAGE, parts: [asked] });
  });

  test('is not answered by a clause that has lost what is asked', () => {
    const [head, tail] = ['When does Lantern', 'The Lens Returns come out?'];
    const question = `${head}: ${tail}`;
    const whole = unknown({ question, understood: ['when', 'does', 'lantern'], confidence: 0.2 });
    const clause = { ...answerLens, question: tail, understood: ['the', 'lens', 'returns'] };
    expect(ask(question, { [question]: whole, [head]: unknown({}), [tail]: clause })).toBe(whole);
  });

  test('is answered as a whole where no clause is much clearer', () => {
    const doubtful = { ...asked, confidence: 0.25 };
    expect(ask(MESSAGE, { [MESSAGE]: unsure, [TELLS]: told, [ASKS]: doubtful })).toBe(unsure);
  });

  test('is not answered by a clause that only asks whether the story says it', () => {
    const empty = { ...asked, understood: ['is', 'that', 'in', 'the', 'article'] };
    expect(ask(MESSAGE, { [MESSAGE]: unsure, [TELLS]: told, [ASKS]: empty })).toBe(unsure);
  });

  test('is left alone where it is answered as a whole', () => {
    const whole = { ...answerLens, question: MESSAGE };
    expect(ask(MESSAGE, { [MESSAGE]: whole, [TELLS]: told, [ASKS]: answerSteps })).toBe(whole);
  });
});

test('a question in one part is answered as it stands', () => {
  expect(ask('What broke?', { 'What broke?': answerLens })).toBe(answerLens);
  expect(ask('', { '': unknown({}) })).toMatchObject({ outcome: 'unknown' });
});

/** Answers the parts from a table; a part that the table does not have is a failure of the test. */
function ask(question: string, answers: Record<string, Answer>): Answer {
  return answerParts(question, (part) => {
    const answer = answers[part];
    if (!answer) throw new Error(`asked ${JSON.stringify(part)}`);
    return answer;
  });
}
