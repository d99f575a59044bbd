import { describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answers/answer.ts';
import { toAnswerJson } from '../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { toCheckJson } from '../../src/answers/check-claim/check-json.ts';
import { recallTrained } from '../../src/answers/match/cached-classes.ts';
import { recallReadings, recallWords } from '../../src/answers/understand/cached-readings.ts';
import type { Columns } from '../../src/contracts/cache.ts';
import { finish } from '../../src/contracts/steps.ts';
import { keepPack, recallPack } from '../../src/pack/cached-pack.ts';
import { phrasingsOf } from '../../src/pack/entries.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { cacheOf, openEmptyCache } from '../helpers/kept-cache.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';

describe.each(['night-market', 'stories/coins', 'stories/runway', 'stories/tranvia'])(
  'what is learned of the story %s',
  async (name) => {
    const pack = await loadFixturePack(name);
    const { cache, kept } = openEmptyCache();
    const cold = trainAnswerer(pack, cache);
    const found = kept();

    test('gives the same answers from a file, to the last character', () => {
      expect([...found.keys()].sort()).toEqual(
        name === 'stories/tranvia' ? ['classes', 'readings'] : ['classes', 'readings', 'words'],
      );
      const warm = trainAnswerer(pack, cacheOf(found));
      for (const question of questionsFor(pack)) expect(said(warm, question)).toBe(said(cold, question));
    });

    test('is learned anew if all of it is damaged', () => {
      const damaged = [...found].map(([group, columns]) => [group, [...damage(columns)][0] ?? {}] as const);
      const warm = trainAnswerer(pack, cacheOf(new Map(damaged)));
      for (const question of questionsFor(pack).slice(0, 8)) expect(said(warm, question)).toBe(said(cold, question));
    });

    test('is not taken if it is not as it was kept', () => {
      const classes = pack.questions.length + pack.unanswered.length;
      const recall: Record<string, (columns: Columns) => unknown> = {
        classes: (columns) => finish(recallTrained(columns, classes)),
        readings: (columns) => finish(recallReadings(columns)),
        words: recallWords,
      };
      for (const [group, columns] of found) {
        expect(recall[group]?.(columns)).toBeDefined();
        for (const damaged of damage(columns)) expect(recall[group]?.(damaged)).toBeUndefined();
      }
    });
  },
);

describe('a pack', async () => {
  const pack = await loadFixturePack('night-market');
  const loaded = {
    pack,
    withDrafts: pack,
    problems: [] as [],
    notes: [],
    supported: new Set(['what the article says']),
  };
  const columns = finish(keepPack(pack, loaded));

  test('is the same from a file', () => {
    expect(finish(recallPack(columns))).toEqual(loaded);
    expect(JSON.stringify(finish(recallPack(columns))?.pack)).toBe(JSON.stringify(pack));
  });

  test.each(Object.keys(columns))('is not taken without its %s', (name) => {
    expect(finish(recallPack({ ...columns, [name]: new Uint8Array(3) }))).toBeUndefined();
  });

  test.each([
    ['questions', '{"kind":"question","id":"x","question":"Why?","also":[1],"answer":"","citations":[],"topics":[]}'],
    ['facts', 'null'],
    ['names', '[]'],
    ['topics', '{"id":"x"'],
    ['paragraphs', '{"text":"","sentences":[{"article":"x"}]}'],
  ])('is not taken with odd %s', (name, text) => {
    expect(finish(recallPack({ ...columns, [name]: [text] }))).toBeUndefined();
  });

  test('is not taken if an article has more paragraphs than there are', () => {
    expect(finish(recallPack({ ...columns, counts: Int32Array.of(1_000_000) }))).toBeUndefined();
  });
});

/** Everything of an answerer that a user sees. */
function said(answerer: Answerer, question: string): string {
  const { explanation: _, ...answer } = { explanation: undefined, ...toAnswerJson(answerer.ask(question)) };
  const chosen = answerer.complete(question.slice(0, 12), 8).map(({ id }) => id);
  return JSON.stringify([answer, chosen, toCheckJson(question, answerer.check(question))]);
}

function questionsFor(pack: Pack): string[] {
  const own = [...pack.questions, ...pack.unanswered].flatMap((entry) => phrasingsOf(entry).slice(0, 2));
  const odd = ['', 'zzz qqq', 'how meny', 'Is that so?', 'What did NATO say?', 'the the the'];
  const said = pack.articles.flatMap(({ paragraphs }) => paragraphs.slice(0, 3).map(({ text }) => text));
  return [...odd, ...own, ...own.map((question) => question.replaceAll('e', '').toUpperCase()), ...said];
}

/** The same columns with each of them gone, cut short, or full of what points nowhere. */
function* damage(columns: Columns): Generator<Columns> {
  for (const [name, column] of Object.entries(columns)) {
    // Weights may be any, and all of them may be absent.
    if (column.length === 0) continue;
    yield { ...columns, [name]: new Uint8Array(1) };
    yield { ...columns, [name]: column.slice(0, -1) };
    if (column instanceof Int32Array && name !== 'counts')
      yield { ...columns, [name]: Int32Array.from(column, () => -1) };
    if (column instanceof Uint16Array) yield { ...columns, [name]: Uint16Array.from(column, () => 60_000) };
  }
}
