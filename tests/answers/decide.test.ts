import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../helpers/make-pack.ts';

const article = makeArticle(
  [
    ['The old mill in Brackwater burned down on Monday.', 'Two firefighters were treated for burns.'],
    ['Mayor Ines Calder promised a new mill.', 'Its wheel had turned for three centuries.'],
    ['Goats grazed on the common.'],
  ],
  { id: 'mill', title: 'Old mill burns down' },
);
const fire = makeQuestion({
  id: 'fire',
  question: 'What happened to the mill?',
  also: ['did the mill burn down', 'where did the mill burn'],
  answer: 'The old mill in Brackwater burned down.',
  citations: [cite(article, 1, 1)],
});
const pledge = makeQuestion({
  id: 'pledge',
  question: 'What did Mayor Ines Calder promise?',
  also: ['what will be built', 'is there a new mill to come'],
  answer: 'She promised a new mill.',
  citations: [cite(article, 2, 1)],
});
const { ask } = trainAnswerer(makePack({ articles: [article], questions: [fire, pledge] }));

describe('a pack that is hardly taught does not answer what lacks the kind of thing that is asked for', () => {
  test.each([
    ['an age', 'How old is Mayor Ines Calder?'],
    ['a sum of money', 'How much money did Mayor Ines Calder promise?'],
    ['a number of just that thing', 'How many mills burned down?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).outcome).not.toBe('answered');
  });

  test('but does where the editor wrote that it is answered so', () => {
    expect(ask('where did the mill burn down')).toMatchObject({ outcome: 'answered', entries: [{ id: 'fire' }] });
  });
});

test('of the closest, a sentence far behind the nearest is not shown', () => {
  const answer = trainAnswerer(makePack({ articles: [article] })).ask('who treated burned firefighters');
  const quotes = answer.outcome === 'closest' ? answer.citations.map(({ quote }) => quote) : [];
  expect(quotes[0]).toBe('Two firefighters were treated for burns.');
  expect(quotes).not.toContain('Goats grazed on the common.');
  expect(quotes.length).toBeLessThan(3);
});

test('an entry without rivals does not take a question with which it shares little more than “how many”', () => {
  const lone = trainAnswerer(makePack({ articles: [article], questions: [fire] }));
  expect(lone.ask('did the mill burn')).toMatchObject({ outcome: 'answered', entries: [{ id: 'fire' }] });
  expect(lone.ask('What happened to the goats?')).not.toMatchObject({ entries: [{ id: 'fire' }] });
});

test('a sentence answers although a word of the question that tells little is not in the story', () => {
  const bare = trainAnswerer(makePack({ articles: [article] }));
  expect(bare.ask('Who promised a new mill on arrival?')).toMatchObject({
    outcome: 'answered',
    citations: [{ paragraph: 2, sentence: 1 }],
    notInStory: ['arrival'],
  });
  expect(bare.ask('Who promised a new windsock mill?').outcome).toBe('closest');
});

test('the note that one role is not named says nothing of another', () => {
  const captain = makeUnanswered({ id: 'captain', question: 'Who is the captain?', note: 'No captain is named.' });
  const { ask: foreseen } = trainAnswerer(
    makePack({ articles: [article], questions: [fire, pledge], unanswered: [captain] }),
  );
  expect(foreseen('who is the captain')).toMatchObject({ outcome: 'unknown', entry: { id: 'captain' } });
  expect(foreseen('who is the skipper')).toMatchObject({ entry: { id: 'captain' } });
  expect(foreseen('who is the doctor')).not.toHaveProperty('entry');
});
