import { describe, expect, test } from 'vitest';
import { engines } from '../../src/tools/bench/engines.ts';
import { plotTeaching } from '../../src/tools/bench/plots/plot-teaching.ts';
import { runTeaching, type TeachingStep } from '../../src/tools/bench/run-teaching.ts';
import { readStories } from '../../src/tools/stories/read-stories.ts';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';

/** Chance moves the mean by about 0.025. */
const MOST_LOST = 0.03;

const read = await readStories(fixtureFolder('stories'));
const stories = 'stories' in read ? read.stories : [];

describe('the stories that this is measured on', () => {
  test('are four, each with a hurried pack and forty questions', () => {
    const sizes = stories.map(({ pack, questions }) => [
      pack.questions.length,
      pack.unanswered.length,
      questions.length,
      questions.filter(({ answerable }) => answerable).length,
    ]);
    expect(sizes).toEqual(Array(4).fill([12, 5, 40, 26]));
  });

  test.each(stories)('$name has every sentence that a question wants, and it says what must be said', (story) => {
    const { pack, questions } = story;
    const sentences = new Map<string, string>(
      pack.articles.flatMap(({ id, paragraphs }) =>
        paragraphs.flatMap(({ sentences }) =>
          sentences.map(({ paragraph, sentence, text }) => [`${id}:p${paragraph}s${sentence}`, text] as const),
        ),
      ),
    );
    const only = pack.articles.length === 1 ? `${pack.articles[0]?.id}:` : '';
    const lacking = questions.filter(({ gold, must }) => {
      const said = gold.map((place) => sentences.get(`${only}${place}`)?.toLowerCase());
      return (
        said.includes(undefined) ||
        !must.every((group) => group.some((text) => said.join(' ').includes(text.toLowerCase())))
      );
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

test('entries that an editor adds lower the trust that the stories earn by no more than is known', async () => {
  const footnote = engines.filter(({ name }) => name === 'Footnote');
  const steps = await runTeaching(footnote, stories);
  const trust = steps.map(({ rows }) => rows[0]?.trust ?? 0);
  expect(trust).toHaveLength(8);
  const losses = trust.slice(1).map((after, at) => (trust[at] ?? 0) - after);
  expect(Math.max(...losses)).toBeLessThanOrEqual(MOST_LOST);
  // Taught whole, a story earns more than its article alone.
  expect(trust.at(-1)).toBeGreaterThan(trust[0] ?? 1);
});

test('the plot of stories taught bit by bit names its lines and how much was taught', () => {
  const step = (questions: number, unanswered: number): TeachingStep => ({
    questions,
    unanswered,
    rows: [
      { engine: 'Footnote', trust: 0.6 },
      { engine: 'fuse.js', trust: 0.4 },
    ],
  });
  const svg = plotTeaching([step(0, 0), step(3, 0), step(12, 5)]);
  for (const text of ['Footnote', 'fuse.js', '12 + 5', '60 %']) expect(svg).toContain(`>${text}</text>`);
  expect(plotTeaching([step(0, 0)])).toBe(plotTeaching([step(0, 0)]));
});
