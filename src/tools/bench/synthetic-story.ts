import type { LabelledQuestion } from '../../answers/quality/score-answers.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import { commonWords } from '../../language/english-words.ts';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import { makeRandom, type Random } from './random.ts';

/** A knowledge folder of any size, with questions. */
export interface SyntheticStory {
  files: SourceFile[];
  questions: LabelledQuestion[];
}

interface SyntheticEntry {
  id: string;
  /** The words it is about. */
  subject: string[];
  sentence: string;
  phrasings: string[];
  /** Otherwise the story does not answer it. */
  isAnswered: boolean;
}

/** Arbitrary; fixed to repeat runs. */
const SEED = 2024;
const PHRASINGS_AN_ENTRY = 10;
const UNANSWERED_EVERY = 5;
/** Well below the largest file that is read. */
const PHRASINGS_A_FILE = 10_000;
const WORDS_A_SUBJECT = 5;
const SENTENCES_A_PARAGRAPH = 5;
const SENTENCES_AN_ARTICLE = 100;
const QUESTIONS_ASKED = 200;
/** Of the questions asked. */
const MISSPELT = 1 / 3;
const OFF_TOPIC = 1 / 5;

/** English words, commonest first, without the top hundred. */
const words = commonWords(20_000)
  .filter((word) => /^[a-z]{4,}$/.test(word))
  .slice(100);
const openings =
  'how many,how much,how long is,when did,when will,who was,who gave,why did,why is,where is,what is,which,tell me about,so,any news on'.split(
    ',',
  );
const joints = 'the,of the,and,with,near the,for,in the,to,by,after'.split(',');

/** Makes a story with so many phrasings in all and per entry; deterministic. */
export function makeSyntheticStory(phrasings: number, anEntry = PHRASINGS_AN_ENTRY): SyntheticStory {
  const random = makeRandom(SEED);
  const taken = new Set<string>();
  const entries = Array.from({ length: Math.ceil(phrasings / anEntry) }, (_, index) =>
    makeEntry(index + 1, taken, random, anEntry),
  );
  const questions = Array.from({ length: QUESTIONS_ASKED }, (_, index) => askSomething(index + 1, entries, random));
  return { files: [...writeArticles(entries), ...writeLists(entries)], questions };
}

/** A pack of so many answered questions with ten phrasings each, without files. */
export function syntheticQuestions(count: number): Pack {
  const random = makeRandom(SEED);
  const taken = new Set<string>();
  const questions = Array.from({ length: count }, (_, index): QuestionEntry => {
    const { id, phrasings, sentence } = makeEntry(index + 1, taken, random);
    const [question = '', ...also] = phrasings;
    return { kind: 'question', id, question, also, answer: sentence, citations: [], topics: [] };
  });
  return { articles: [], questions, facts: [], unanswered: [], names: [], topics: [] };
}

function makeEntry(number: number, taken: Set<string>, random: Random, phrasings = PHRASINGS_AN_ENTRY): SyntheticEntry {
  const subject = pickWords(WORDS_A_SUBJECT, random);
  return {
    id: `entry-${number}`,
    subject,
    sentence: makeNew(taken, () => `The ${[...subject, ...pickWords(3, random)].join(' ')}.`),
    phrasings: Array.from({ length: phrasings }, () => makeNew(taken, () => phrase(subject, random))),
    isAnswered: number % UNANSWERED_EVERY !== 0,
  };
}

/** A reworded question about an entry, or about nothing in the story. */
function askSomething(number: number, entries: readonly SyntheticEntry[], random: Random): LabelledQuestion {
  const { subject, isAnswered } = random.pick(entries);
  const isOffTopic = random.fraction() < OFF_TOPIC;
  const asked = phrase(isOffTopic ? pickWords(WORDS_A_SUBJECT, random) : subject, random);
  const q = random.fraction() < MISSPELT ? misspell(asked, random) : asked;
  return { id: `question-${number}`, q, answerable: isAnswered && !isOffTopic, gold: [], must: [] };
}

/** Two to four of a subject's words in any order, at times with another, as a question. */
function phrase(subject: readonly string[], random: Random): string {
  const chosen = new Set<string>();
  const size = random.pick([2, 3, 4]);
  while (chosen.size < size) chosen.add(random.pick(subject));
  if (random.fraction() < 0.5) chosen.add(pickWord(random));
  const joined = [...chosen].map((word) => `${random.pick(joints)} ${word}`);
  return `${random.pick(openings)} ${joined.join(' ')}`;
}

/** Swaps two neighbouring letters of the last word. */
function misspell(question: string, random: Random): string {
  const at = question.length - 2 - Math.floor(random.fraction() * 2);
  return question.slice(0, at) + question.charAt(at + 1) + question.charAt(at) + question.slice(at + 2);
}

/** Different words. */
function pickWords(count: number, random: Random): string[] {
  const picked = new Set<string>();
  while (picked.size < count) picked.add(pickWord(random));
  return [...picked];
}

/** Picks common words more often, as in real text. */
function pickWord(random: Random): string {
  return words[Math.floor(words.length * random.fraction() ** 2)] ?? '';
}

/** Retries until a text is unique, since a pack refuses duplicates. */
function makeNew(taken: Set<string>, make: () => string): string {
  let text = make();
  while (taken.has(text)) text = make();
  taken.add(text);
  return text;
}

function writeArticles(entries: readonly SyntheticEntry[]): SourceFile[] {
  return chunk(entries, SENTENCES_AN_ARTICLE).map((ofArticle, index) => {
    const paragraphs = chunk(ofArticle, SENTENCES_A_PARAGRAPH).map((some) =>
      some.map(({ sentence }) => sentence).join(' '),
    );
    const text = `---\ntitle: Story ${index + 1}\n---\n\n${paragraphs.join('\n\n')}\n`;
    return { path: `articles/story-${index + 1}.md`, text };
  });
}

function writeLists(entries: readonly SyntheticEntry[]): SourceFile[] {
  return chunk(entries, Math.ceil(PHRASINGS_A_FILE / (entries[0]?.phrasings.length ?? 1))).map((ofFile, index) => ({
    path: `lists-${String(index + 1).padStart(3, '0')}.yaml`,
    text: writeList(ofFile),
  }));
}

function writeList(entries: readonly SyntheticEntry[]): string {
  const write = ({ id, sentence, phrasings, isAnswered }: SyntheticEntry) => {
    const [question, ...also] = phrasings;
    const asked = [`  - id: ${id}`, `    question: ${question}`, '    also:', ...also.map((text) => `      - ${text}`)];
    return [...asked, ...(isAnswered ? [`    answer: ${sentence}`, '    cites:', `      - ${sentence}`] : [])];
  };
  const answered = entries.filter(({ isAnswered }) => isAnswered).flatMap(write);
  const unanswered = entries.filter(({ isAnswered }) => !isAnswered).flatMap(write);
  const lines = ['questions:', ...answered, ...(unanswered.length > 0 ? ['unanswered:', ...unanswered] : [])];
  return `${lines.join('\n')}\n`;
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
