import { describe, expect, test } from 'vitest';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { explainAnswer } from '../../../src/answers/explain/explain.ts';
import { trainMatcher } from '../../../src/answers/match/matcher.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { makeVeto } from '../../../src/answers/veto/veto.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const article = makeArticle(
  [
    [
      'In the cup final on Sunday Harbour Town beat Mill Rangers 2-1.',
      'Striker Ada Quill scored both goals for Town, and Bo Wren scored for Rangers.',
      'Referee Cy Marsh sent nobody off.',
    ],
    [
      'Town sold goalkeeper Dee Fold to Rangers in May for 3 million crowns.',
      'The new stand is 40 metres tall and opens at noon.',
      'The council allowed night games in March.',
      'Wren was arrested after the match.',
    ],
  ],
  { id: 'cup', title: 'Town win the cup' },
);

const pack = makePack({
  articles: [article],
  questions: [
    makeQuestion({
      id: 'winner',
      question: 'Who won the cup final?',
      also: ['which team won', 'who took the cup', 'who beat Rangers', 'Did Rangers win the final?'],
      answer: 'Harbour Town beat Mill Rangers 2-1.',
      citations: [cite(article, 1, 1)],
    }),
    makeQuestion({
      id: 'goals',
      question: 'How many goals did Ada Quill score?',
      also: ['goals by quill', 'how often did quill score'],
      answer: 'Ada Quill scored both goals for Town.',
      citations: [cite(article, 1, 2, 'Striker Ada Quill scored both goals for Town')],
    }),
    makeQuestion({
      id: 'transfer',
      question: 'How much did Rangers pay Town for Dee Fold?',
      also: ['price of dee fold', 'what did fold cost', 'transfer fee for fold'],
      answer: 'Rangers paid 3 million crowns for Dee Fold.',
      citations: [cite(article, 2, 1)],
    }),
    makeQuestion({
      id: 'stand',
      question: 'How tall is the new stand?',
      also: ['height of the stand', 'how high is the new stand'],
      answer: 'The new stand is 40 metres tall.',
      citations: [cite(article, 2, 2)],
    }),
    makeQuestion({
      id: 'opening',
      question: 'When does the new stand open?',
      also: ['opening time of the stand', 'what time does the stand open'],
      answer: 'The new stand opens at noon.',
      citations: [cite(article, 2, 2, 'opens at noon')],
    }),
    makeQuestion({
      id: 'night-games',
      question: 'Why did the council allow night games?',
      also: ['reason for night games', 'when did the council allow night games'],
      answer: 'The council allowed night games in March.',
      citations: [cite(article, 2, 3)],
    }),
    makeQuestion({
      id: 'arrest',
      question: 'Why was Bo Wren arrested?',
      also: ['when was wren arrested', 'wren arrest'],
      answer: 'Bo Wren was arrested after the match.',
      citations: [cite(article, 2, 4)],
    }),
    makeQuestion({
      id: 'referee',
      question: 'Who was the referee of the final?',
      also: ['name of the referee', 'which referee was it'],
      answer: 'The referee was Cy Marsh.',
      citations: [cite(article, 1, 3, 'Referee Cy Marsh')],
    }),
  ],
  unanswered: [makeUnanswered({ id: 'tickets', question: 'How much does a ticket cost?', also: ['ticket price'] })],
});
const answerer = trainAnswerer(pack);
const reader = makeReader(pack);
const findVeto = finish(makeVeto(pack, reader, finish(trainMatcher(pack, reader)).isKnown));

function vetoOf(question: string, id: string) {
  const entry = pack.questions.find((one) => one.id === id);
  return entry && findVeto(reader.read(question).terms, entry)?.rule;
}

describe('an answer is kept back', () => {
  test.each([
    ['goals', 'another-name', 'How many goals did Bo Wren score?'],
    ['transfer', 'another-name', 'How much did Rangers pay Town for Bo Wren?'],
    ['goals', 'another-name', 'how many goals did zelda score'],
    ['transfer', 'exchanged-roles', 'How much did Town pay Rangers for Dee Fold?'],
    ['winner', 'exchanged-roles', 'Who beat Harbour Town?'],
    ['arrest', 'exchanged-roles', 'When did Wren arrest the police?'],
    ['winner', 'negation', 'Who did not win the cup final?'],
    ['winner', 'negation', "Which team didn't win the final?"],
    ['winner', 'opposite', 'Who lost the cup final?'],
    ['opening', 'opposite', 'When does the new stand close?'],
    ['night-games', 'opposite', 'When did the council ban night games?'],
    ['referee', 'another-role', 'Who was the coach of the final?'],
    ['opening', 'another-role', 'Who is the mayor of the new stand?'],
    ['stand', 'another-measure', 'How heavy is the new stand?'],
    ['transfer', 'another-number', 'Who paid 5 million crowns?'],
    ['night-games', 'another-thing', 'When did the striker allow night games?'],
  ])('of %s, by %s: %s', (id, rule, question) => {
    expect(vetoOf(question, id)).toBe(rule);
    const answer = answerer.ask(question);
    expect(answer).not.toMatchObject({ outcome: 'answered', entries: [{ id }] });
  });

  test('by the rule that is told, to scripts and to editors', () => {
    const answer = answerer.ask('Who lost the cup final?');
    expect(toAnswerJson(answer)).toMatchObject({ veto: 'opposite' });
    expect(explainAnswer(answer, pack)[0]?.reasons[0]).toContain('“lost”');
  });
});

describe('an answer is given', () => {
  test.each([
    ['winner', 'Who won the cup final?'],
    ['winner', 'Who beat Mill Rangers?'],
    ['winner', 'so Rangers won the final, right?'],
    ['winner', "Didn't Town win the cup final?"],
    ['goals', 'how many goals did quill score'],
    ['transfer', 'How much did Rangers pay for Dee Fold?'],
    ['stand', 'How tall is the new stand?'],
    ['opening', 'when does the new stand open'],
    ['arrest', 'Why was Wren arrested?'],
    ['referee', 'Who was the referee of the cup final?'],
    ['night-games', 'When did the board allow night games?'],
    ['night-games', 'When did the council allow night matches?'],
  ])('%s: %s', (id, question) => {
    const answer = answerer.ask(question);
    expect(answer).toMatchObject({ outcome: 'answered', entries: [{ id }] });
    expect(toAnswerJson(answer)).not.toHaveProperty('veto');
  });
});

describe('a thing of which the story says the opposite elsewhere', () => {
  const story = makeArticle([
    ['The council’s policy change on parking was announced on Monday.'],
    ['Rules for taxis stay as they were in Mill Street.'],
  ]);
  const { ask } = trainAnswerer(
    makePack({
      articles: [story],
      questions: [
        makeQuestion({
          id: 'taxis',
          question: 'What is the policy for taxis?',
          also: [
            'does the policy for taxis remain unchanged',
            'are things unchanged for taxis',
            'did it remain unchanged',
          ],
          answer: 'Rules for taxis stay as they were.',
          citations: [cite(story, 2, 1)],
        }),
      ],
    }),
  );

  test('is not answered with what is about something else', () => {
    const answer = ask('Did the parking policy remain unchanged?');
    expect(answer.outcome).not.toBe('answered');
    expect(answer.veto?.rule).toBe('opposite-in-story');
  });

  test('is answered where it was asked of that', () => {
    expect(ask('does the policy for taxis remain unchanged')).toMatchObject({ outcome: 'answered' });
    expect(ask('What is the policy for taxis?')).toMatchObject({ outcome: 'answered' });
  });
});
