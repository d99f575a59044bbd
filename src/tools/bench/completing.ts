import Fuse from 'fuse.js';
import { makeCompleter } from '../../answers/complete/complete-question.ts';
import type { Pack } from '../../pack/pack.ts';
import { BASELINE } from './engine.ts';
import { formatDuration } from './format-figure.ts';
import { formatTable } from './format-table.ts';
import { quantile } from './quantile.ts';
import { makeRandom } from './random.ts';

/** The cost of completing on one story, against plain fuse.js on the same texts. */
export interface Completing {
  questions: number;
  texts: number;
  rows: { engine: string; keystrokes: number; medianMs: number; percentile99Ms: number }[];
}

/** As many as a user sees. */
const LIMIT = 8;
const SEED = 7;
/** Enough for a 99th percentile; slow engines get fewer, by time. */
const KEYSTROKES = 2_000;
const FEWEST = 5;
/** So that the code is compiled. */
const WARM_UP = 200;

/** Types prefixes of a pack's phrasings, for at most so many seconds per engine. */
export function measureCompleting(pack: Pack, seconds: number): Completing {
  const phrasings = pack.questions.flatMap(({ question, also }) => [question, ...also]);
  const texts = [...phrasings, ...pack.facts.map(({ fact }) => fact)];
  const random = makeRandom(SEED);
  const drafts = Array.from({ length: KEYSTROKES }, () => {
    const text = random.pick(phrasings);
    return text.slice(0, 1 + Math.floor(random.fraction() * text.length));
  });
  const { complete } = makeCompleter(pack);
  const fuse = new Fuse(texts);
  const engines = [
    { engine: 'Footnote', type: (draft: string) => complete(draft, LIMIT) },
    { engine: BASELINE, type: (draft: string) => fuse.search(draft, { limit: LIMIT }) },
  ];
  return {
    questions: pack.questions.length,
    texts: texts.length,
    rows: engines.map(({ engine, type }) => ({ engine, ...time(type, drafts, seconds) })),
  };
}

function time(type: (draft: string) => unknown, drafts: readonly string[], seconds: number) {
  const warm = performance.now() + 100 * seconds;
  for (const draft of drafts.slice(0, WARM_UP)) if (performance.now() < warm) type(draft);
  const times: number[] = [];
  const end = performance.now() + 1000 * seconds;
  for (const draft of drafts) {
    if (times.length >= FEWEST && performance.now() > end) break;
    const start = performance.now();
    type(draft);
    times.push(performance.now() - start);
  }
  return { keystrokes: times.length, medianMs: quantile(times, 0.5), percentile99Ms: quantile(times, 0.99) };
}

/** One line per engine and story. */
export function formatCompleting(stories: readonly Completing[]): string {
  const header = ['a keystroke', 'questions', 'phrasings and facts', 'median', '99th'];
  const rows = stories.flatMap(({ questions, texts, rows }) =>
    rows.map(({ engine, medianMs, percentile99Ms }) => [
      engine,
      questions.toLocaleString('en'),
      texts.toLocaleString('en'),
      formatDuration(medianMs),
      formatDuration(percentile99Ms),
    ]),
  );
  return formatTable([header, ...rows]);
}
