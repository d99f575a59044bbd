import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { chooseQuestions } from '../../src/tools/bench/choose-questions.ts';
import { applyCutoff, type EngineOutcome, findBestCutoff } from '../../src/tools/bench/cutoff.ts';
import { answerWithBestHit } from '../../src/tools/bench/engines/best-hit.ts';
import { chooseEngines, engines } from '../../src/tools/bench/engines.ts';
import { formatDuration, formatRatio, formatSize } from '../../src/tools/bench/format-figure.ts';
import { formatReport } from '../../src/tools/bench/format-report.ts';
import { formatTable } from '../../src/tools/bench/format-table.ts';
import { holdOut } from '../../src/tools/bench/held-out.ts';
import { plotGrowth } from '../../src/tools/bench/plots/plot-growth.ts';
import { plotOutcomes } from '../../src/tools/bench/plots/plot-outcomes.ts';
import { makeProgress } from '../../src/tools/bench/progress.ts';
import { quantile } from '../../src/tools/bench/quantile.ts';
import { makeRandom } from '../../src/tools/bench/random.ts';
import type { BenchReport } from '../../src/tools/bench/report.ts';
import { makeSyntheticStory } from '../../src/tools/bench/synthetic-story.ts';
import { fixtureFolder, loadFixturePack } from '../helpers/load-fixture-pack.ts';
import { loaderFlags } from '../helpers/loader-flags.ts';
import { makePack, makeQuestion, makeUnanswered } from '../helpers/make-pack.ts';
import { runHere } from './run-script.ts';

/** An answer that would be right or wrong if given, with how sure the engine is. */
function outcome(given: EngineOutcome['given'], score: number, words = 1): EngineOutcome {
  return { given, refused: given === 'false' ? 'refused' : 'missed', score, words };
}

describe('the threshold of an engine', () => {
  test('lies between what it knows and what it guesses', () => {
    const outcomes = [outcome('right', 9), outcome('right', 7), outcome('wrong', 3), outcome('false', 2)];
    const cutoff = findBestCutoff(outcomes);
    expect(outcomes.map((each) => applyCutoff(each, cutoff))).toEqual(['right', 'right', 'missed', 'refused']);
  });

  test('is out of reach where every answer misleads', () => {
    const outcomes = [outcome('wrong', 9), outcome('false', 7)];
    expect(outcomes.map((each) => applyCutoff(each, findBestCutoff(outcomes)))).toEqual(['missed', 'refused']);
  });

  test('is on the score a word where long questions score higher for nothing', () => {
    const outcomes = [
      outcome('right', 4, 2),
      outcome('false', 10, 10),
      outcome('right', 18, 9),
      outcome('false', 6, 6),
    ];
    const cutoff = findBestCutoff(outcomes);
    expect(cutoff).toEqual({ by: 'score per word', least: 2 });
    expect(outcomes.map((each) => applyCutoff(each, cutoff))).toEqual(['right', 'refused', 'right', 'refused']);
  });

  test('is none for an engine that decides itself', () => {
    const outcomes: EngineOutcome[] = [{ given: 'wrong', refused: 'missed', words: 3 }];
    expect(findBestCutoff(outcomes)).toBeUndefined();
    expect(outcomes.map((each) => applyCutoff(each, undefined))).toEqual(['wrong']);
  });

  test('never lets an engine answer that found nothing', () => {
    const outcomes = [outcome('missed', Number.NEGATIVE_INFINITY), outcome('right', 0.1)];
    expect(outcomes.map((each) => applyCutoff(each, findBestCutoff(outcomes)))).toEqual(['missed', 'right']);
  });
});

describe('without labelled questions', () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `phrasing ${from + index}`);
  const pack = makePack({
    questions: [makeQuestion({ id: 'when', also: numbers(1, 7) })],
    unanswered: [makeUnanswered({ id: 'why', also: numbers(8, 11) })],
  });

  test('every fifth further phrasing is kept out of the pack and asked, and nothing else is lost', () => {
    const { pack: rest, questions } = holdOut(pack);
    expect(questions.map(({ q, answerable }) => ({ q, answerable }))).toEqual([
      { q: 'phrasing 5', answerable: true },
      { q: 'phrasing 10', answerable: false },
    ]);
    expect(rest.questions[0]?.also).toEqual([...numbers(1, 4), ...numbers(6, 7)]);
    expect(rest.unanswered[0]?.also).toEqual([...numbers(8, 9), ...numbers(11, 11)]);
    expect(pack.questions[0]?.also).toHaveLength(7);
  });

  test('no more than 300 are kept out of a large pack, from all of its parts', () => {
    const questions = ['a', 'b', 'c'].map((id) =>
      makeQuestion({ id, also: numbers(1, 2000).map((text) => `${id} ${text}`) }),
    );
    const { questions: asked } = holdOut(makePack({ questions }));
    expect(asked).toHaveLength(300);
    for (const { id } of questions) expect(asked.filter(({ q }) => q.startsWith(id))).toHaveLength(100);
  });
});

describe('with a file of labelled questions', () => {
  const pack = makePack({ questions: [makeQuestion({ also: ['at what time'] })] });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('those are asked, and the pack stays whole', async () => {
    const file = join(folder, 'questions.jsonl');
    const labelled = { id: '1', q: 'asdf', answerable: false, gold: [], must: [] };
    await writeFile(file, `${JSON.stringify(labelled)}\n`);
    expect(await chooseQuestions(pack, file)).toEqual({ pack, questions: [labelled], source: 'questions.jsonl' });
  });

  test.each([
    ['a file that is not there', 'no-such-file.jsonl', /^no-such-file\.jsonl cannot be used: ENOENT/],
    ['a folder', 'tests', /^tests cannot be used: EISDIR/],
    ['a file without labelled questions', 'README.md', /^README\.md cannot be used: Line 1/],
    ['no file and a pack too small to keep any out', undefined, /^Expected a pack with five further phrasings/],
  ])('%s is a problem that is told', async (_, file, problem) => {
    expect(await chooseQuestions(pack, file)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe('a synthetic story', () => {
  test.each([10, 100, 1000])('of %i phrasings is a pack without problems that has as many', (phrasings) => {
    const { pack, problems } = loadPack(makeSyntheticStory(phrasings).files);
    expect(problems).toEqual([]);
    const entries = [...(pack?.questions ?? []), ...(pack?.unanswered ?? [])];
    expect(entries.reduce((sum, { also }) => sum + 1 + also.length, 0)).toBe(phrasings);
    expect(entries).toHaveLength(phrasings / 10);
  });

  test('is the same in every run', () => {
    expect(makeSyntheticStory(200)).toEqual(makeSyntheticStory(200));
  });

  test('is asked questions that none of its phrasings is', () => {
    const { files, questions } = makeSyntheticStory(100);
    const phrasings = new Set(files.flatMap(({ text }) => text.split('\n').map((line) => line.replace(/^\s*- /, ''))));
    expect(new Set(questions.map(({ q }) => q)).size).toBeGreaterThan(150);
    expect(questions.filter(({ q }) => phrasings.has(q))).toEqual([]);
  });
});

test('random fractions are the same for the same seed, others for another, and from 0 to below 1', () => {
  const draw = (seed: number) => {
    const random = makeRandom(seed);
    return Array.from({ length: 1000 }, () => random.fraction());
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1).every((fraction) => fraction >= 0 && fraction < 1)).toBe(true);
  expect(draw(1).reduce((sum, fraction) => sum + fraction, 0) / 1000).toBeCloseTo(0.5, 1);
});

test('a quantile is the nearest rank, whatever the order', () => {
  const values = [5, 1, 4, 2, 3];
  expect(quantile(values, 0.5)).toBe(3);
  expect(quantile(values, 0.99)).toBe(5);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile([], 0.5)).toBe(0);
});

test('figures have the digits that a measurement can tell', () => {
  expect([0.0412, 4.2, 42.3, 423, 4230].map(formatDuration)).toEqual([
    '0.04 ms',
    '4.20 ms',
    '42.3 ms',
    '423 ms',
    '4.23 s',
  ]);
  expect(formatSize(39_123_456)).toBe('39.1 MB');
  expect([0.00214, 0.5, 12.34, 4106, 0, null].map(formatRatio)).toEqual([
    '0.0021×',
    '0.50×',
    '12.3×',
    '4106×',
    '0×',
    '–',
  ]);
});

test('a table has its names to the left and its figures to the right', () => {
  expect(
    formatTable([
      ['', 'right'],
      ['nlp.js', '7 %'],
      ['Orama', 'too slow'],
    ]),
  ).toBe(['           right', 'nlp.js       7 %', 'Orama   too slow'].join('\n'));
});

describe('progress', () => {
  function show(isTTY: boolean): string {
    const written: string[] = [];
    const progress = makeProgress({ isTTY, write: (text: string | Uint8Array) => written.push(`${text}`) > 0 }, 2);
    progress.step('Orama');
    progress.step('nlp.js');
    progress.done();
    return written.join('');
  }

  test('is one line on a terminal, gone at the end', () => {
    const clear = '\r\x1b[2K';
    expect(show(true)).toBe(`${clear}1 of 2 · Orama${clear}2 of 2 · nlp.js${clear}`);
  });

  test('is silent in a pipe', () => {
    expect(show(false)).toBe('');
  });
});

describe('a hit', () => {
  const answered = makeQuestion({ id: 'when', question: 'When is it?', answer: 'At nine.' });
  const refused = makeUnanswered({ id: 'why', question: 'Why is it?' });
  const pack = makePack({ questions: [answered], unanswered: [refused] });
  const learn = answerWithBestHit((phrasings) => (question) => {
    const found = phrasings.find(({ text }) => text === question);
    return found && { entry: found.entry, score: 1 };
  });

  test.each([
    ['on a question is its answer', 'When is it?', 'answered', 1],
    ['on what the story does not say is a refusal', 'Why is it?', 'unknown', 1],
    ['on nothing is a refusal, as unsure as can be', 'Who is it?', 'unknown', Number.NEGATIVE_INFINITY],
  ])('%s', async (_, question, expected, score) => {
    const ask = await learn(pack);
    const reply = await ask(question);
    expect(reply).toMatchObject({ answer: { outcome: expected }, score });
  });
});

describe('engines', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await loadFixturePack('night-market');
  });

  test.each(engines)('$name answers every question of a small pack that is asked in its own words', async (engine) => {
    const ask = await (await engine.load())(pack);
    const found = await Promise.all(pack.questions.map(async ({ question }) => (await ask(question)).answer));
    expect(found.map((answer) => (answer.outcome === 'answered' ? answer.entries[0]?.id : answer.outcome))).toEqual(
      pack.questions.map(({ id }) => id),
    );
  });

  test.each(engines)('$name bears any question', async (engine) => {
    const ask = await (await engine.load())(pack);
    for (const question of [
      '',
      ' ',
      '?!',
      '🤷',
      'constructor',
      '__proto__',
      '$1 \\ (',
      'market '.repeat(285),
      'ﷺ'.repeat(50),
    ]) {
      const { answer, score } = await ask(question);
      expect(['answered', 'closest', 'unknown']).toContain(answer.outcome);
      expect(score).not.toBeNaN();
    }
  });

  test('are chosen by name, in the order of the table', () => {
    expect(chooseEngines('Orama, Footnote')).toEqual({
      engines: engines.filter(({ name }) => name === 'Orama' || name === 'Footnote'),
    });
    expect(chooseEngines(undefined)).toEqual({ engines });
    expect(chooseEngines('Orama,Lunr')).toEqual({
      problem: 'Expected names of engines behind --only, found “Lunr”.',
    });
  });
});

describe('npm run bench', () => {
  /** A dozen processes start one after the other. */
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function bench(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const knowledge = ['--knowledge', fixtureFolder('night-market')];
    return new Promise((resolve) => {
      execFile(process.execPath, [...loaderFlags(), 'src/tools/bench.ts', ...knowledge, ...words], (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      );
    });
  }

  test('prints one JSON object and no progress into a pipe, and writes the plots', async () => {
    const names = ['Footnote', 'fuse.js'];
    const plots = join(folder, 'plots');
    const { code, out, err } = await bench('--quick', '--json', '--only', names.join(','), '--plots', plots);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out) as BenchReport;
    expect(report.quality.map(({ engine }) => engine)).toEqual(names);
    for (const row of [...report.quality, ...report.growth.flatMap(({ rows }) => rows)]) {
      if ('skipped' in row) throw new Error(`expected ${row.engine} to be measured, found it ${row.skipped}`);
      expect(row.medianMs).toBeGreaterThan(0);
      expect(row.percentile99Ms).toBeGreaterThanOrEqual(row.medianMs);
      expect(row.loadMs).toBeGreaterThan(0);
      expect(row.memoryBytes).toBeGreaterThan(0);
      expect(row.peakBytes).toBeGreaterThan(row.memoryBytes);
    }
    expect(report.completing.map(({ questions }) => questions)).toEqual([expect.any(Number), 20]);
    for (const { rows } of report.completing) {
      expect(rows.map(({ engine }) => engine)).toEqual(['Footnote', 'fuse.js']);
      for (const { medianMs, percentile99Ms } of rows) expect(percentile99Ms).toBeGreaterThanOrEqual(medianMs);
    }
    const baseline = report.quality.find(({ engine }) => engine === 'fuse.js');
    expect(baseline).toMatchObject({ timesBaseline: { right: 1, medianMs: 1, loadMs: 1, memoryBytes: 1 } });
    const lines = formatReport(report).split('\n');
    // In five tables, and those that complete once for each story.
    const shown = names.map((name) => lines.filter((line) => line.startsWith(`${name}  `)).length);
    expect(shown).toEqual([7, 7]);

    for (const file of ['bench-outcomes.svg', 'bench-growth.svg']) {
      const svg = await readFile(join(plots, file), 'utf8');
      expect(svg).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>\s*$/);
      for (const name of names) expect(svg).toContain(`>${name}</text>`);
      expect(svg).not.toMatch(/<script|href="http/);
    }
  });

  test('refuses an engine that is none, says which there are, and prints no result', async () => {
    const { code, stdout, stderr } = await runHere('bench', ['--only', 'Lunr']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Expected names of engines behind --only, found “Lunr”.');
    expect(stderr).toContain(engines.map(({ name }) => name).join(','));
  });
});

describe('plots', () => {
  const costs = { medianMs: 1, percentile99Ms: 2, loadMs: 3, timed: 5, memoryBytes: 4, peakBytes: 9 };

  test('leave an engine out where it was too slow, and say so where its line ends early', () => {
    const step = (phrasings: number, slow: boolean) => ({
      phrasings,
      readMs: 1,
      rows: [
        { engine: 'Footnote', ...costs },
        slow ? { engine: 'Orama', skipped: 'too slow' } : { engine: 'Orama', ...costs },
      ],
    });
    expect(plotGrowth([step(10, false), step(100, false)])).toContain('>Orama</text>');
    expect(plotGrowth([step(10, false), step(100, true)])).toContain('>Orama (then too slow)</text>');
    expect(plotGrowth([step(10, true), step(100, true)])).not.toContain('Orama');
    expect(plotOutcomes([{ engine: 'Orama', skipped: 'too slow' }])).not.toContain('>Orama</text>');
  });

  test('are the same for the same figures', () => {
    const rows = [{ engine: 'Footnote', ...costs }];
    expect(plotGrowth([{ phrasings: 10, readMs: 1, rows }])).toBe(plotGrowth([{ phrasings: 10, readMs: 1, rows }]));
  });
});
