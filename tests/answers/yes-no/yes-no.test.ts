import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { agrees } from '../../../src/answers/check-claim/bounds.ts';
import { readYesNo } from '../../../src/answers/yes-no/read-yes-no.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const article = makeArticle(
  [
    [
      'The council of Brenn banned cars from Mill Street on Tuesday.',
      'Nobody was killed in the crash.',
      'A cyclist was slightly hurt.',
      'The new bridge cost 12 million crowns, according to the mayor, and will open in May.',
    ],
    [
      'The police arrested about 40 drivers.',
      'At least 150 people signed a petition.',
      'The tram drivers did not strike.',
      'Had the bridge fallen down, the street would have been cut off.',
      'If the judge agrees, the drivers go free.',
      'The minister indirectly confirmed the plan.',
      'Officials believe that the mayor sold the tram.',
      'The mayor, whose deputy built the bridge, opened the market.',
      'It opens on Sunday.',
    ],
    [
      'Tessa Blume, the harbour master, answered Norland’s deployment of 300 soldiers with a letter.',
      'The council will hold a vote on the harbour in October.',
    ],
  ],
  { id: 'brenn', title: 'Cars banned' },
);
const bare = trainAnswerer(makePack({ articles: [article] }));

function yesNoOf(answer: Answer): string | undefined {
  return answer.outcome === 'answered' ? answer.yesNo : undefined;
}

describe('what the story says just so', () => {
  test.each([
    ['yes', 'Did the council of Brenn ban cars from Mill Street?'],
    ['yes', 'so the council of Brenn banned cars, right?'],
    ['yes', 'Did the new bridge cost 12 million crowns?'],
    ['yes', 'Was a cyclist hurt?'],
    ['yes', 'Did the police arrest 40 drivers?'],
    ['no', 'Did the new bridge cost 20 million crowns?'],
    ['no', 'Did the police arrest 90 drivers?'],
    ['no', 'Did 100 people sign a petition?'],
    ['no', 'Did the council of Brenn ban cars from Mill Street on Friday?'],
    ['no', 'Did the council of Brenn allow cars?'],
    ['no', 'Did the tram drivers strike?'],
    ['no', 'Was anybody killed?'],
    ['no', 'did anyone die'],
  ])('%s: %s', (word, question) => {
    expect(yesNoOf(bare.ask(question))).toBe(word);
  });
});

describe('what the story says in other words', () => {
  test.each([
    ['yes', 'Were cars banned by the council of Brenn?'],
    ['yes', 'Did Norland deploy 300 soldiers?'],
    ['yes', 'Has Norland sent 300 soldiers?'],
    ['yes', 'Is Tessa Blume the harbour master?'],
    ['yes', 'Will a vote be held in October?'],
    ['no', 'Did Norland deploy 12,000 soldiers?'],
    ['no', 'Did Norland send 200 soldiers?'],
    ['no', 'Will the council hold a vote in May?'],
  ])('%s: %s', (word, question) => {
    expect(yesNoOf(bare.ask(question))).toBe(word);
  });

  test.each(['Did the council hold a vote in October?', 'Did Tessa Blume deploy 300 soldiers?'])(
    'is left open where it is not so yet, or of another: %s',
    (question) => {
      expect(yesNoOf(bare.ask(question))).toBeUndefined();
    },
  );
});

describe('what is not certain has no yes or no', () => {
  test.each([
    'Did 200 people sign a petition?',
    'Did 150 people sign a petition?',
    'Did the police arrest 42 drivers?',
    'Did the bridge fall down?',
    'Did the drivers go free?',
    'Did the minister confirm the plan?',
    'Did the mayor sell the tram?',
    'Did the mayor build the bridge?',
    'Does it open on Sunday?',
    'Did the council not ban cars?',
    "Didn't the council of Brenn ban cars from Mill Street?",
    'Did the council ban cars or trams?',
    'Did the council of Vance ban cars from Mill Street?',
    'Did the police ban cars from Mill Street?',
    'Who banned cars from Mill Street?',
    'brenn?',
    'mill street?',
    '',
  ])('%s', (question) => {
    expect(yesNoOf(bare.ask(question))).toBeUndefined();
  });
});

test('the word goes with the sentence that decides it, which then answers', () => {
  expect(toAnswerJson(bare.ask('Did the new bridge cost 20 million crowns?'))).toMatchObject({
    outcome: 'answered',
    yesNo: 'no',
    answer: `No: ${article.paragraphs[0]?.sentences[3]?.text}`,
    citations: [{ paragraph: 1, sentence: 4 }],
  });
  expect(toAnswerJson(bare.ask('How much did the new bridge cost?'))).not.toHaveProperty('yesNo');
});

test('a value that a correction takes back is not so', () => {
  const corrected = makeArticle([
    [
      'The quake reached Norfell on Monday.',
      'Correction: An earlier version of this story said 20 children died.',
      'The number is 16.',
    ],
  ]);
  const { ask } = trainAnswerer(makePack({ articles: [corrected] }));
  const answer = ask('Were 20 children killed?');
  expect(yesNoOf(answer)).toBe('no');
  expect(toAnswerJson(answer).answer).toContain('The number is 16.');
  expect(yesNoOf(ask('Were 30 children killed?'))).not.toBe('yes');
});

test('what a later article says otherwise of is not decided by the earlier one', () => {
  const monday = makeArticle([['Twelve people were hurt when the roof fell on Monday.']], {
    id: 'monday',
    title: 'Roof falls',
    published: '2026-04-06',
  });
  const friday = makeArticle([['The number of people hurt when the roof fell has risen to 19.']], {
    id: 'friday',
    title: 'More hurt',
    published: '2026-04-10',
  });
  const { ask } = trainAnswerer(makePack({ articles: [monday, friday] }));
  expect(yesNoOf(ask('Were twelve people hurt when the roof fell?'))).toBeUndefined();
  expect(yesNoOf(trainAnswerer(makePack({ articles: [monday] })).ask('Were twelve people hurt?'))).toBe('yes');
});

test('the words of an editor are not doubled, and what they foresaw as unanswered stays so', () => {
  const { ask } = trainAnswerer(
    makePack({
      articles: [article],
      questions: [
        makeQuestion({
          id: 'strike',
          question: 'Did the tram drivers strike?',
          also: ['was there a strike'],
          answer: 'No, the tram drivers did not strike.',
          citations: [cite(article, 2, 3)],
        }),
      ],
      unanswered: [makeUnanswered({ id: 'killed', question: 'Was anybody killed in the other crash?' })],
    }),
  );
  expect(toAnswerJson(ask('Did the tram drivers strike?')).answer).toBe('No, the tram drivers did not strike.');
  expect(ask('Was anybody killed in the other crash?')).toMatchObject({ outcome: 'unknown', entry: { id: 'killed' } });
});

test.each([
  ['Was the pilot hurt?', { claim: 'the pilot hurt', verb: 'Was' }],
  ['did they win', { claim: 'they win', isPast: true }],
  ['They won, right?', { claim: 'They won' }],
  ['Has anyone been hurt?', { claim: 'nobody been hurt', isOfAnybody: true }],
  ['Will they win? Who pays?', undefined],
  ['Did they say when?', undefined],
  [`Did ${'they '.repeat(200)}win?`, undefined],
])('%s is read as what it would claim', (question, claim) => {
  expect(readYesNo(question)).toEqual(claim);
});

test.each([
  [10, 10, undefined, true],
  [12, 10, undefined, false],
  [10, 10, 'about', true],
  [11, 10, 'about', undefined],
  [12, 10, 'about', false],
  [9, 10, 'least', false],
  [10, 10, 'least', undefined],
  [11, 10, 'most', false],
  [9, 10, 'most', undefined],
] as const)('%d, where the story says %d (%s): %s', (asked, said, bound, isSo) => {
  expect(agrees(asked, said, bound)).toBe(isSo);
});
