import { expect, test } from 'vitest';
import { checkedDraft } from '../../src/draft/checked-draft.ts';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { writeArticle } from '../../src/draft/write-article.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

function articleOf(text: string, title = 'A story') {
  const file = { path: 'articles/story.md', text: `---\ntitle: ${title}\n---\n\n${text}\n` };
  const { pack, problems } = loadPack([file]);
  if (!pack) throw new Error(JSON.stringify(problems));
  return { pack, file };
}

const draft = (text: string) => draftPack(articleOf(text).pack);
const asked = (text: string) => draft(text).questions.map(({ question }) => question);

test.each([
  ['On Tuesday, the council closed the bridge.', 'When did the council close the bridge?'],
  ['The bridge will open on 3 May.', 'When will the bridge open?'],
  ['The bridge was closed on Monday by the council.', 'Who closed the bridge on Monday?'],
  ['The fire was caused by a broken heater.', 'What caused the fire?'],
  ['Police arrested the driver in Leeds.', 'Where did police arrest the driver?'],
  ['The driver was arrested in Leeds.', 'What happened to the driver?'],
  ['The baker closed the shop because the roof leaked.', 'Why did the baker close the shop?'],
  ['The shop has 27 old clocks.', 'How many old clocks does the shop have?'],
  ['Hundreds of visitors watched the boats.', 'How many visitors watched the boats?'],
  ['The mayor intends to build a tunnel.', 'What does the mayor intend to do?'],
  ['Residents were urged to boil their water.', 'What were residents urged to do?'],
  ['Ann Reed, the mayor, opened the old market.', 'Who is Ann Reed?'],
  ['Ann Reed, 42, opened the old market.', 'How old is Ann Reed?'],
  ['The mayor said the bridge would reopen soon.', 'What did the mayor say about the bridge?'],
  ['The mayor said the bridge would reopen soon.', 'Who said the bridge would reopen soon?'],
  ['Ann Reed came to Holm. She opened the old market.', 'Who opened the old market?'],
  ['The landslide killed 12 people in the valley.', 'How many people were killed?'],
  ['Ann Reed, who works in the old tower, climbed the stairs.', 'Who works in the old tower?'],
  ['The transport ministry refused to step in.', 'Who refused to step in?'],
  ['“The island is being cut off,” said Dr. Ann Reed, its only doctor.', 'What did Dr. Ann Reed say?'],
  ['At least 14 people were evacuated and two roads were closed.', 'How many people were evacuated?'],
  ['At least 14 people were evacuated and two roads were closed.', 'How many roads were closed?'],
  ['A crack 12 metres long opened in the old dam.', 'How long is the crack?'],
  ['The dam at Lake Orrin, 30 kilometres north of Velm, leaked.', 'How far is Lake Orrin from Velm?'],
  [
    'The orchestra will play in its old hall again on 14 September.',
    'When will the orchestra play in its old hall again?',
  ],
  ['The union said that eight of them would be offered work on the launch.', 'What did the union say?'],
])('“%s” answers “%s”', (text, question) => {
  expect(asked(text)).toContain(question);
});

test('an answer from a relative clause is a whole sentence', () => {
  const { questions } = draft('The hall, which opened in 1887, needs a new roof.');
  expect(questions.find(({ question }) => question === 'What opened in 1887?')?.answer).toBe(
    'The hall opened in 1887.',
  );
});

test.each([
  ['a thing is no who', 'The storm tore the roof off the market.', /^Who/],
  [
    'a pronoun that may be two people is not named',
    'Ann Reed and Tom Hale met. She opened the market.',
    /She|Reed open|Hale open/,
  ],
  [
    'two verbs leave it open which is the main one',
    'Photos released of the scene showed broken boats.',
    /released|showed/,
  ],
  ['“its” outside its sentence is nobody’s', 'On Tuesday, a storm broke its lens.', /its/],
  ['what is not done is not asked for', 'The decision does not affect the ferry lines.', /^What does the decision/],
  ['what is said in a quotation is no fact', '“Trains never run on Sundays,” said Ann Reed.', /When|run on/],
  ['“that plan” was told of before', 'The minister dropped that plan in December.', /that plan/],
  ['“instead” was told of before', 'Passengers will be handed a breakfast box instead.', /instead/],
  ['a clause of place is no subject', 'They rehearsed in a gym, where 54 musicians shared one heater.', /did where/],
  [
    'nothing says that something is so',
    'An architect, Sana Malik, estimated that the roof would cost a lot.',
    /^What est/,
  ],
  ['what was voted has no object', 'Councillors voted 11 to 9 for the sale.', /did .* vote/],
  ['of two teams neither is the team', 'The team was deducted a point after an hour.', /the team/],
  ['his son is nobody’s here', 'International dignitaries wanted to meet with his son.', /his/],
  ['a word at the start may be no name', 'Gameplay was delayed during the third round.', /Gameplay/],
  ['yesterday is another day for each reader', 'The crane fell on the mosque yesterday.', /^When/],
  ['a role may begin before', 'University of Texas student president Sehar Memon spoke.', /^Who is Sehar/],
  ['“their” at the start is nobody’s', 'Their case opens at the district court on 2 May.', /case/],
  [
    '“a new one” is nothing by itself',
    'The old lens is broken, and a new one will cost 2 million crowns.',
    /^What will cost/,
  ],
  ['what does not happen has no time', 'Train fares will not rise this year.', /^When/],
  ['of two things the time is of one', 'The tyres were made by Gummi and fitted in March by mechanics.', /^When/],
  ['engineers are no things', 'Engineers replaced 74 signals.', /^What replaced/],
  ['travellers are no things', 'Eleven travellers were treated for burns.', /^What was/],
  ['a time within another clause is not the time', 'The mayor praised the team that won on Sunday.', /^When/],
])('%s', (_, text, wrong) => {
  expect(asked(text).filter((question) => wrong.test(question))).toEqual([]);
});

test('the answer is the clause in the article’s own words, and its quote stands there', () => {
  const text = 'Ann Reed came to Holm. She opened the old market on Monday, and the crowd cheered.';

  const found = draft(text).questions.find(({ question }) => question === 'When did Ann Reed open the old market?');

  expect(found).toMatchObject({ answer: 'Ann Reed opened the old market on Monday.' });
  expect(found?.cites.every((quote) => text.includes(quote))).toBe(true);
});

test('what several sentences of a quotation say is one question to who says it', () => {
  const found = draft('“It was loud,” said Ann Reed. “The roof flew off.”').questions;

  expect(found).toMatchObject([{ question: 'What did Ann Reed say?' }]);
});

test('names come with the ways they are written, and people are told apart from boards', () => {
  const { names } = draft(
    'The Rail Safety Board (RSB) met. Mayor Ann Reed spoke. Later Mayor Reed left, and Reed did not return with the RSB.',
  );

  expect(names).toEqual([
    { name: 'Ann Reed', also: ['Reed', 'Mayor Ann Reed', 'Mayor Reed'], kind: 'person' },
    { name: 'Rail Safety Board', also: ['RSB'] },
  ]);
});

test('what such a story does not say is asked, and what it says or comes near is not', () => {
  const questions = (text: string) => draft(text).unanswered.map(({ question }) => question);

  expect(questions('A fire destroyed the barn.')).toContain('Is there an investigation?');
  expect(questions('A fire destroyed the barn. Police investigate.')).not.toContain('Is there an investigation?');
  expect(questions('A fire destroyed the barn.')).not.toContain('What was the verdict?');
  expect(questions('A fire destroyed the barn.').length).toBeLessThanOrEqual(20);
});

test('an interview keeps its own questions', () => {
  const { questions } = draft('**Why did you open a bakery?**\n\nI like bread, and the town had none.');

  expect(questions).toMatchObject([{ question: 'Why did you open a bakery?' }]);
});

test.each([
  ['German', 'de', 'Am Montag hat der Rat die alte Brücke geschlossen. Die Reparatur dauert wohl bis zu zwei Wochen.'],
  ['Ukrainian', 'uk', 'У понеділок рада закрила старий міст через річку. Ремонт триватиме два тижні і більше.'],
])('of an article in %s facts are drafted, and no English questions', (_, language, text) => {
  const file = { path: 'a.md', text: `---\ntitle: A\nlanguage: ${language}\n---\n\n${text}\n` };
  const drafted = draftPack({ articles: loadPack([file]).pack?.articles ?? [] });

  expect(drafted).toMatchObject({ isEnglish: false, questions: [], unanswered: [] });
  expect(drafted.facts).toHaveLength(2);
});

test.each([
  ['quotation marks and colons', 'The mayor said: "Yes: no # maybe" to the baker. The baker’s "bread" costs 5 crowns.'],
  ['markdown', 'The mayor opened the \\*old\\* market \\[again\\] on Monday. The baker sold 12 loaves \\<fast\\>.'],
  ['emoji and odd spaces', 'The mayor 🎉 opened the old market on Monday. The baker sold 12 loaves.'],
  ['one word', 'Yes.'],
  ['the same sentence twice', 'The mayor opened the market on Monday. The mayor opened the market on Monday.'],
  ['a very long sentence', `The mayor opened ${'the old market and '.repeat(400)}the shop on Monday.`],
  ['nothing but punctuation and a word', '!!! ... ??? “” — word'],
])('of %s the draft passes the check, or is empty', (_, text) => {
  const { pack, file } = articleOf(text);

  expect(checkedDraft(file, draftPack(pack)).loaded.problems).toEqual([]);
});

test.each([
  '# no heading, 1. no list',
  '1. On Monday it rained.',
  '*stars* and _lines_ and [links](x) and <b>tags</b> & entities &amp;',
  '{{ no template }} {% none %} $x$ ^y^ ~z~ `code`',
  '- no list\n\n> no quotation\n\n+ none\n\n=== none',
])('what is written as an article is read as the same: %s', (text) => {
  const [base] = articleOf('Text.').pack.articles;
  if (!base) throw new Error('expected an article');
  const paragraphs = text.split('\n\n').map((one) => ({ text: one, sentences: [] }));

  const read = loadPack([{ path: 'a.md', text: writeArticle({ ...base, paragraphs }) }]).pack?.articles[0];

  expect(read?.paragraphs.map((one) => one.text)).toEqual(text.split('\n\n'));
});
