import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { learnStory } from '../helpers/learned.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';

const pack = await loadFixturePack('lighthouse-story');

/** The pack after an editor took the advice to add a wording to an entry. */
function withWording(wording: string, entry: string): Pack {
  const add = <E extends { id: string; also: string[] }>(one: E) =>
    one.id === entry ? { ...one, also: [...one.also, wording] } : one;
  return { ...pack, questions: pack.questions.map(add), unanswered: pack.unanswered.map(add) };
}

describe('a wording that was added to an entry', () => {
  test('is answered by it, however much it sounds like another', () => {
    const { ask } = trainAnswerer(withWording('how strong was the wind', 'steps'));
    expect(ask('How strong was the WIND??')).toMatchObject({ outcome: 'answered', entries: [{ id: 'steps' }] });
    expect(ask('how stong was teh wind')).toMatchObject({ outcome: 'answered', entries: [{ id: 'steps' }] });
  });

  test('is refused by it, whatever sounds like an answer, and though each half has one', () => {
    const [unanswered] = pack.unanswered;
    const { ask } = trainAnswerer(
      withWording('how strong was the wind, and how many homes lost power', unanswered?.id ?? ''),
    );
    expect(ask('how strong was the wind, and how many homes lost power?')).toMatchObject({
      outcome: 'unknown',
      entry: { id: unanswered?.id },
    });
    expect(ask('how strong was the wind')).toMatchObject({ outcome: 'answered' });
  });
});

/** All of them would take a minute; how well the pack does is measured by `.ci/run`. */
const ONE_IN = 40;

test('every question of the story in knowledge/ gets its own entry in its own wordings', async () => {
  const { pack: shipped, answerer } = await learnStory('knowledge');
  const strays = [...shipped.questions, ...shipped.unanswered].flatMap(({ id, question, also }) =>
    [question, ...also.filter((_, at) => at % ONE_IN === 0)].filter((wording) => {
      const answer = answerer.ask(wording);
      const given = answer.outcome === 'answered' ? answer.entries : answer.entry ? [answer.entry] : [];
      return !given.some((entry) => entry.id === id);
    }),
  );
  expect(strays).toEqual([]);
});
