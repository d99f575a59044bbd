import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { toAnswerJson } from '../../src/answers/answer-json.ts';
import { answererOf } from '../helpers/learned.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';
import { makePack } from '../helpers/make-pack.ts';

const ANSWERED = join(import.meta.dirname, '..', 'fixtures', 'answered');
const STORIES = join(import.meta.dirname, '..', 'fixtures', 'stories');

const questionsOf = (story: string): string[] =>
  readFileSync(join(STORIES, `${story}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).q);
const own = readFileSync(join(ANSWERED, 'questions.txt'), 'utf8').trimEnd().split('\n');

const ASKED: [string, string[]][] = [
  ['lighthouse-story', own],
  ...['biscuit-works', 'coins', 'runway', 'tranvia'].map((story): [string, string[]] => [
    `stories/${story}`,
    questionsOf(story),
  ]),
];

/** What changes here changes what users are told: accept it with `-u` where it is meant. */
test.each(ASKED)(
  'all that %s answers stays as it is, with its pack and with its articles alone',
  async (name, questions) => {
    const pack = await loadFixturePack(name);
    const [whole, bare] = [answererOf(pack), answererOf(makePack({ articles: pack.articles }))];
    const answers = questions.flatMap((question) => [
      question,
      `  ${written(whole.ask(question))}`,
      `  ${written(bare.ask(question))}`,
    ]);
    await expect(`${answers.join('\n')}\n`).toMatchFileSnapshot(join(ANSWERED, `${name.replace('stories/', '')}.txt`));
  },
);

/** An answer in one line. */
function written(answer: Answer): string {
  const { question: _, outcome, entry, confidence, citations, candidates, ...more } = toAnswerJson(answer);
  const about = ({ entry: id, confidence: sure }: (typeof candidates)[number]) => `${id} ${sure.toFixed(2)}`;
  const told = Object.entries(more).filter(
    ([, value]) => value !== null && value !== undefined && JSON.stringify(value).length > 2,
  );
  return [
    `${outcome} ${entry ?? ''} ${confidence.toFixed(2)}`,
    citations.map(({ article, paragraph, sentence }) => `${article} ${paragraph}.${sentence}`).join(', '),
    candidates.slice(0, 3).map(about).join(', '),
    ...told.map(([key, value]) => `${key} ${JSON.stringify(value)}`),
  ]
    .filter(Boolean)
    .join('; ');
}
