import { describe, expect, test } from 'vitest';
import { parseLabelledQuestions } from '../../../src/answers/quality/labelled-questions.ts';

const line =
  '{"id":"L1","q":"How strong?","answerable":true,"gold":["p2s1"],"must":[["160"]],"style":"plain","note":"n"}';

describe('a file of labelled questions', () => {
  test.each([
    ['one a line', `${line}\n${line}`],
    ['with a line break at the end', `${line}\n${line}\n`],
    ['with blank lines', `\n${line}\n\n  \n${line}\n\n`],
    ['with the line breaks of Windows', `${line}\r\n${line}\r\n`],
    ['with a byte order mark', `\ufeff${line}\n${line}`],
  ])('is read %s', (_, text) => {
    const question = {
      id: 'L1',
      q: 'How strong?',
      answerable: true,
      gold: ['p2s1'],
      must: [['160']],
      style: 'plain',
      note: 'n',
    };
    expect(parseLabelledQuestions(text)).toEqual({ questions: [question, question] });
  });

  test('may say that all sentences are needed, and may name no style', () => {
    const text = '{"id":"L2","q":"Who?","answerable":true,"gold":["p1s1","p1s2"],"all":true,"must":[]}';
    expect(parseLabelledQuestions(text)).toMatchObject({ questions: [{ id: 'L2', all: true }] });
  });

  test.each([
    ['a line that is no JSON', `${line}\nnot json`, /^Line 2: /],
    ['a line cut off', `${line}\n${line.slice(0, 40)}`, /^Line 2: /],
    ['a missing field', `${line}\n\n{"id":"L3","q":"Who?"}`, /^Line 3: answerable/],
    ['a wrong type', `{"id":"L1","q":"Who?","answerable":"yes","gold":[],"must":[]}`, /^Line 1: answerable/],
    ['a list that is none', `{"id":"L1","q":"Who?","answerable":true,"gold":"p1s1","must":[]}`, /^Line 1: gold/],
    [
      'a list inside a list that is none',
      `{"id":"L1","q":"Who?","answerable":true,"gold":[],"must":["160"]}`,
      /^Line 1: must\.0/,
    ],
    ['an array', '[]', /^Line 1: /],
    ['nothing at all', '', /at least one labelled question/],
    ['only blank lines', '\n \r\n', /at least one labelled question/],
  ])('is refused, with the line and the field, for %s', (_, text, problem) => {
    expect(parseLabelledQuestions(text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
