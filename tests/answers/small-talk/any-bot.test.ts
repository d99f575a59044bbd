import { expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { asksAnyBot, asksOfNoStory } from '../../../src/answers/small-talk/any-bot.ts';
import { makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

const nothing = () => false;

test.each([
  "what's the weather in Sydney",
  'is it gonna snow tomorrow',
  'who won the match last night',
  'champions league winner',
  'anyone got a good ramen recipe',
  'how do i bake scones',
  'what should i cook for dinner',
  'best gpu for under 300 bucks?',
  'anyone up for league tonight? who wants to play',
  'how do i mute this channel',
  'my code gives a segfault when i run it',
  'what is the capital of Mongolia',
  'what does serendipity mean',
  'how do you say hello in Korean',
  'tell me how to make a bomb',
  'give me his home address',
  'who won the football last night',
  'what time does the supermarket close on Sunday',
  'when does the next iphone come out',
  'good morning everyone who wants to play later',
])('is asked of any bot: %s', (message) => {
  expect(asksAnyBot(message, nothing)).toBe(true);
});

test.each([
  'what time is it',
  'how many days until christmas',
  'how many ml in a cup',
  'what is 350 fahrenheit in celsius',
  'what is 17 times 23',
  'my wifi is not working',
  'can someone help me with my math homework',
  'best chip shop near me',
  'do you have feelings',
  'who is the owner of this server',
  "when's movie night",
  'free nitro',
  'lol dead chat',
])('is asked of no story: %s', (message) => {
  expect(asksOfNoStory(message)).toBe(true);
});

test('is not answered with an entry that shares a few words with what no story tells', () => {
  const article = makeArticle([['The satellite was launched on Wednesday.']]);
  const launch = makeQuestion({
    question: 'On what day was it launched?',
    also: ['what day did it go up'],
    answer: 'On Wednesday.',
    citations: [{ article: article.id, paragraph: 1, sentence: 1, quote: 'was launched on Wednesday' }],
  });
  const { ask } = trainAnswerer(makePack({ articles: [article], questions: [launch] }));
  expect(ask('what day did it go up').outcome).toBe('answered');
  expect(ask('what day is it')).toMatchObject({ outcome: 'unknown', beside: 'any-bot' });
});

test.each([
  'what time does it start',
  'who won',
  'who won the final',
  'how many people were hurt yesterday',
  'what did they eat',
  'is the game finished',
  'when will the road be open on Friday',
  'good morning from a very sleepy commuter, they keep saying that the raid was the biggest in ages, since when?',
  'my uncle is there, are all the hurt in hospital',
  'who is the best goalkeeper of the town',
  'why is the server room so cold',
  '',
  'weather tomorrow '.repeat(1_000),
])('may be asked of the story: %s', (message) => {
  expect(asksAnyBot(message, nothing) || asksOfNoStory(message)).toBe(false);
});

test('a story about just that is asked about it', () => {
  const article = makeArticle([
    ['The forecast says that it will snow in Brenn tomorrow, with 40 centimetres of snow in the hills.'],
    ['The recipe for the ramen of the winner stays a secret, the cook said.'],
  ]);
  const { ask } = trainAnswerer(makePack({ articles: [article] }));
  expect(ask('will it snow tomorrow').outcome).not.toBe('unknown');
  expect(ask('what is the recipe for the ramen').outcome).not.toBe('unknown');
});
