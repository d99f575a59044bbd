import { expect, test } from 'vitest';
import { aboutStory } from '../src/answers/about/about.ts';
import { checkMessage } from '../src/answers/check-claim/check-message.ts';
import { namesInArticles } from '../src/answers/names/names-in-articles.ts';
import { offersOf } from '../src/answers/understand/answer-kind.ts';
import { makeReader } from '../src/answers/understand/understand.ts';
import { finish } from '../src/contracts/steps.ts';
import { textOfMessage } from '../src/discord/message-text.ts';
import { readTaught } from '../src/features/desk/taught/read-taught.ts';
import { readPageArticle } from '../src/infra/pages/page-article.ts';
import { foldScrubbed, scrub } from '../src/infra/store/scrub.ts';
import { detectStoryLanguage } from '../src/language/foreign/detect-story-language.ts';
import { foldName } from '../src/language/names/fold-name.ts';
import { isPeculiar, nameWordsOf } from '../src/language/names/name-words.ts';
import { findNumbers } from '../src/language/numbers/find-numbers.ts';
import { foldWithPlaces } from '../src/pack/fold-text.ts';
import { loadPack } from '../src/pack/load-pack.ts';
import { splitSentences } from '../src/pack/sentences.ts';
import { clipMarkdown } from '../src/ui/clip.ts';
import { escapeMarkdown } from '../src/ui/escape-markdown.ts';
import { showName } from '../src/ui/user-words.ts';
import { expectLinear, expectLinearIn } from './helpers/growth.ts';
import { answererOf } from './helpers/learned.ts';
import { loadFixturePack } from './helpers/load-fixture-pack.ts';
import { makeArticle } from './helpers/make-pack.ts';
import { FERRY } from './pack/ferry-story.ts';

/** What hostile texts are made of: each is said over and over. */
const PIECES = [
  ..." \n([*_1\\#:“'aé漢я@<&{|",
  ...['...', '. ', '1,', 'A ', 'A.', 'St. ', 'two and ', 'story ', 'discord.', 'a@b.', '<a ', '{{', "n't ", '- a\n'],
  ...['> ', 'a: b\n', 'a # b\n', '\u200B', '\u0301', '\uFDFA', 'Why is it? ', '12 miles '],
];

const story = await loadFixturePack('night-market');
const foreign = await loadFixturePack('other-languages/uk');
const answerer = answererOf(story);
const about = aboutStory(story);
const [reader, foreignReader] = [makeReader(story), makeReader(foreign)];

const article = (text: string) => loadPack([{ path: 'a.md', text: `---\ntitle: T\n---\nIt sails.\n\n${text}` }]);
const lists = (text: string) => loadPack([FERRY, { path: 'q.yaml', text }]);
const fact = (fields: object) => lists(JSON.stringify({ facts: [{ id: 'a', fact: 'It sails.', ...fields }] }));
const parts = (text: string) => text.match(/.{1,20}/gsu) ?? [];

/** Whatever takes a text of readers, editors or a host, with the shorter length. */
const WORK: Record<string, [number, (text: string) => unknown]> = {
  'a question': [600, answerer.ask],
  'a question after another': [600, (text) => answerer.askAfter(text, story.questions[0]?.id ?? '')],
  'a keystroke': [600, (text) => answerer.complete(text, 8)],
  'a message that is checked': [500, (text) => checkMessage(text, answerer)],
  'a name that is looked for': [600, (text) => [about.find(text), about.complete(text, 8)]],
  'a text of the pack': [1_000, reader.readOwn],
  'many parts of a message': [600, (text) => reader.readParts(parts(text))],
  'a text of a foreign pack': [1_000, foreignReader.readOwn],
  'many parts in a foreign language': [600, (text) => foreignReader.readParts(parts(text))],
  'a message of any kind': [5_000, (text) => textOfMessage({ content: text } as Parameters<typeof textOfMessage>[0])],
  'what is kept of a question': [5_000, (text) => foldScrubbed(scrub(text, 500))],
  'a display name': [5_000, showName],
  'a text that is shown': [10_000, escapeMarkdown],
  'a text that is cut': [5_000, (text) => clipMarkdown(escapeMarkdown(text), 300)],
  'the numbers of a text': [2_500, findNumbers],
  'the names of a text': [5_000, (text) => nameWordsOf(text).map(isPeculiar)],
  'the sentences of a text': [5_000, splitSentences],
  'what a text offers': [2_500, offersOf],
  'the language of a text': [5_000, detectStoryLanguage],
  'a name as it is compared': [5_000, foldName],
  'a paragraph that is quoted': [3_000, (text) => finish(foldWithPlaces(text))],
  'an article': [2_500, article],
  'a page': [2_500, (text) => loadPack([{ path: 'a.html', text: `<p>It sails.</p>${text}` }])],
  'a page as it is saved': [1_000, (text) => readPageArticle(`<article><p>${text}</p></article>`)],
  'a header': [1_500, (text) => loadPack([{ path: 'a.md', text: `---\nx: ${text}\n---\nIt sails.` }])],
  'a table': [2_000, (text) => loadPack([FERRY, { path: 'q.csv', text: `question,answer,quote\n${text}` }])],
  'a list': [2_000, lists],
  'a text in a list': [2_000, (text) => lists(`facts:\n  - id: a\n    fact: ${text}`)],
  'a fact': [500, (text) => fact({ fact: text, cites: ['will sail again from Monday'] })],
  'a quote that is nowhere': [500, (text) => fact({ cites: [`We ran out ${text}`] })],
  'a way to ask': [
    250,
    (text) => lists(JSON.stringify({ unanswered: [{ id: 'a', question: 'What?', also: [text] }] })),
  ],
  'a draft': [900, (text) => readTaught({ path: 'q.yaml', text: `questions:\n  - question: ${JSON.stringify(text)}` })],
};

test.each(Object.entries(WORK))(
  'four times the text takes %s about four times as long, whatever it is',
  async (_, [length, work]) => {
    for (const piece of PIECES) await expectLinearIn(piece, length, work);
  },
);

test('four times the names in the articles take about four times as long', async () => {
  const run = (count: number) => {
    const paragraphs = Array.from({ length: count }, (_, at) => [
      `Then we saw ${nameOf(at)} ${nameOf(at * 7 + 1)} leave.`,
    ]);
    const articles = [makeArticle(paragraphs)];
    return () => finish(namesInArticles(articles));
  };
  expect(run(50)()).toHaveLength(50);
  await expectLinear((times) => run(6_000 * times));
});

/** Another name for each number. */
function nameOf(number: number): string {
  const letters = number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  return `B${letters}o`;
}
