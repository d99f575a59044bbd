import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { toAnswerJson } from '../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { shorten } from '../../src/answers/understand/shorten.ts';
import { anyText } from '../helpers/any-text.ts';
import { expectLinearIn } from '../helpers/growth.ts';
import { answererOf } from '../helpers/learned.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';

const pack = await loadFixturePack('lighthouse-story');
const answerer = answererOf(pack);
const bytesOf = (question: string): string => JSON.stringify(toAnswerJson(answerer.ask(question)));

const phrasings = [...pack.questions, ...pack.unanswered].flatMap(({ question, also }) => [question, ...also]);

/** What readers may send: a phrasing of the pack, whole, mistyped or joined to another, or any text at all. */
const anyQuestion = fc.oneof(
  fc.constantFrom(...phrasings),
  fc.tuple(fc.constantFrom(...phrasings), fc.nat(), fc.constantFrom(...'aeinrst ')).map(mistype),
  fc.tuple(fc.constantFrom(...phrasings), fc.constantFrom(...phrasings)).map(([one, other]) => `${one} And ${other}`),
  anyText(),
);

test('whatever is asked, the answer keeps its promises', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(brokenPromises(question, answerer.ask(question))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the same question gets the same bytes, also after other questions', () => {
  fc.assert(
    fc.property(anyQuestion, anyQuestion, (question, other) => {
      const first = bytesOf(question);
      bytesOf(other);
      answerer.complete(other.slice(0, 200), 25);
      answerer.askEntry(other);
      return bytesOf(question) === first;
    }),
  );
});

test('asking changes neither the pack nor what an answer before it said', () => {
  const before = JSON.stringify(pack);
  const answer = answerer.ask('how meny steps, and what broke the lens?');
  const said = JSON.stringify(answer);
  for (const question of phrasings.slice(0, 40)) answerer.ask(question);
  expect(JSON.stringify(answer)).toBe(said);
  expect(JSON.stringify(pack)).toBe(before);
});

test('two trainings of one pack answer every question with the same bytes', async () => {
  const again = trainAnswerer(pack);
  const questions = [...phrasings, ...fc.sample(anyQuestion, { numRuns: 50, seed: 7 })];
  const differing = questions.filter(
    (question) => JSON.stringify(toAnswerJson(again.ask(question))) !== bytesOf(question),
  );
  expect(differing).toEqual([]);
});

test.each([
  ['one letter', 'x'],
  ['words', 'lamp '],
  ['gibberish', 'xqzv kjwp '],
  ['spaces', ' '],
  ['question marks', '?'],
  ['parts', ', and what'],
  ['brackets', '](<@'],
  ['apostrophes', "a'"],
  ['emoji', '🐐'],
  ['stacked accents', 'Z̸͑'],
  ['ligatures that spell whole sentences', 'ﷺ'],
  ['line breaks', '\r\n'],
])('a million characters of %s are answered, in time that grows with them', (_, piece) =>
  expectLinearIn(piece, 250_000, (text) => expect(brokenPromises(text, answerer.ask(text))).toEqual([])),
);

/** Everything that no answer may do, as a list of what this one does; empty for an honest answer. */
function brokenPromises(question: string, answer: Answer): string[] {
  const broken: string[] = [];
  const promise = (isKept: boolean, what: string) => {
    if (!isKept) broken.push(what);
  };
  const citations = answer.outcome === 'unknown' ? (answer.entry?.nearest ?? []) : answer.citations;
  for (const { article, paragraph, sentence, quote } of citations) {
    const text = pack.articles.find(({ id }) => id === article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]
      ?.text;
    promise(quote !== '' && text?.includes(quote) === true, `quotes what the story does not say: ${quote}`);
  }
  if (answer.outcome === 'answered') {
    promise(citations.length >= 1, 'answers without a quote');
    promise(answer.entries.length >= 1 && answer.entries.length <= 3, 'answers from no entry, or from more than three');
    promise(
      answer.entries.every((entry) => entry.kind === 'question' || entry.kind === 'fact'),
      'answers what has no answer',
    );
    const texts = answer.entries.map((entry) => (entry.kind === 'question' ? entry.answer : entry.fact));
    const added = texts.reduce((rest, text) => rest.replace(text, ''), answer.text);
    promise(added.trim() === '', `says what no editor wrote: ${added}`);
  }
  if (answer.outcome === 'closest')
    promise(citations.length >= 1 && citations.length <= 3, 'shows none or more than three');

  const shares = [answer.confidence, ...answer.candidates.map(({ confidence }) => confidence)];
  promise(
    shares.every((share) => share >= 0 && share <= 1),
    'has a confidence that is no probability',
  );
  const ranks = answer.candidates.map(({ confidence }) => confidence);
  promise(
    ranks.every((rank, at) => rank <= (ranks[at - 1] ?? 1)),
    'gives candidates out of order',
  );
  promise(answer.candidates.length <= 5, 'gives more than five candidates');
  promise(new Set(answer.candidates.map(({ id }) => id)).size === answer.candidates.length, 'gives a candidate twice');
  promise(answer.related.length <= 3, 'relates more than three questions');
  promise(new Set(answer.related).size === answer.related.length, 'relates a question twice');
  const given = answer.outcome === 'answered' ? answer.entries : [];
  promise(!answer.related.some((entry) => given.some((own) => own === entry)), 'relates the question that it answers');
  promise(
    answer.related.every((entry) => pack.questions.includes(entry)),
    'relates a question that the pack does not have',
  );

  const asked = shorten(question)
    .text.normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’‛ʼ`´]/g, '');
  promise(
    Object.keys(answer.corrected).every((word) => word !== '' && asked.includes(word)),
    'corrects a word that was not asked',
  );
  promise(
    Object.entries(answer.corrected).every(([from, to]) => from !== to && to !== ''),
    'corrects a word to itself',
  );
  promise(new Set(answer.notInStory).size === answer.notInStory.length, 'names a missing word twice');
  promise(answer.question === question, 'answers another question');
  promise(JSON.parse(JSON.stringify(toAnswerJson(answer))).outcome === answer.outcome, 'is no JSON');
  return broken;
}

function mistype([phrasing, at, letter]: [string, number, string]): string {
  const place = at % phrasing.length;
  return phrasing.slice(0, place) + letter + phrasing.slice(place + 1);
}
