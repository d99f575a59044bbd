import { describe, expect, it } from 'vitest';
import { archivedNote, withArchivedNote } from '../../src/features/archived.ts';
import { ask } from '../../src/features/ask/ask.ts';
import { desk } from '../../src/features/desk/desk.ts';
import { facts } from '../../src/features/facts/facts.ts';
import { quiz } from '../../src/features/quiz/quiz.ts';
import type { StorySettings } from '../../src/pack/pack.ts';
import { ENGLISH } from '../helpers/english.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';
import { cardOf, customIdOf, tryFeatures } from '../helpers/try-features.ts';

const packOf = (story?: StorySettings) =>
  makePack({ articles: [makeArticle([['The ferry Anna sank on 3 May with 40 sheep.']])], ...(story && { story }) });
const UNTIL = { until: '2026-04-09' };

it.each<[string, StorySettings | undefined, string | undefined]>([
  ['2026-04-09T23:59:59Z', UNTIL, undefined],
  ['2026-04-10T00:00:00Z', UNTIL, 'This story was followed until 2026-04-09.'],
  ['2020-01-01T00:00:00Z', { archived: true }, 'This story is archived: it is no longer followed.'],
  ['2020-01-01T00:00:00Z', { title: 'The ferry' }, undefined],
  ['2020-01-01T00:00:00Z', undefined, undefined],
])('on %s a story with %j says: %s', (now, story, note) => {
  expect(archivedNote(ENGLISH, packOf(story), Date.parse(now))).toBe(note);
});

describe('a story that is over', () => {
  const over = packOf({ archived: true });

  it('says so above what it says, and above nothing else', () => {
    const noted = (kind: string, text?: string) =>
      withArchivedNote({ kind, ...(text !== undefined && { text }) }, ENGLISH, over);
    expect(noted('answered')).toMatchObject({ text: '-# This story is archived: it is no longer followed.' });
    expect(noted('unknown', 'No.')).toMatchObject({ text: expect.stringMatching(/^-# This story .*\nNo\.$/) });
    expect(noted('help', 'Ask.')).toEqual({ kind: 'help', text: 'Ask.' });
    expect(withArchivedNote({ change: { kind: 'article' } }, ENGLISH, over)).toMatchObject({
      change: { text: expect.stringContaining('archived') },
    });
    expect(withArchivedNote({ kind: 'answered' }, ENGLISH, packOf())).toEqual({ kind: 'answered' });
  });

  it('is asked, but has no quiz and is taught nothing', async () => {
    const bot = tryFeatures(over, ask, quiz, desk, facts);
    expect(cardOf(await bot.types('ask', { question: 'How many sheep?' })).kind).not.toBe('refused');
    expect(cardOf(await bot.types('quiz'))).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('archived'),
    });
    expect(cardOf(await tryFeatures(packOf(), ask, quiz, desk, facts).types('quiz')).kind).not.toBe('refused');
    const form = { question: 'When?', answer: 'On 3 May.', quote: 'The ferry Anna sank on 3 May' };
    for (const response of [
      await bot.presses('desk-teach'),
      await bot.submits('desk-teach', form),
      await bot.presses('desk-review:edit:0:x'),
      await bot.submits('desk-review:edit:0:x', form),
      await bot.presses('desk-grow:phrasing:0', {}, { values: ['1'] }),
    ])
      expect(response).toMatchObject({ kind: 'refused', text: expect.stringContaining('archived') });
  });

  it('does not go on with a quiz that began before, nor begins another', async () => {
    const story = [
      makeArticle([['The ferry Anna sank on 3 May with 40 sheep.', 'The ferry Berta left on 7 June with 90 goats.']]),
    ];
    const begun = cardOf(await tryFeatures(makePack({ articles: story }), ask, quiz, desk, facts).types('quiz'));
    const closed = tryFeatures(makePack({ articles: story, story: { archived: true } }), ask, quiz, desk, facts);
    const [answer, stop] = ['quiz-answer', 'quiz-stop'].map((verb) => customIdOf(begun, verb));
    const shown = { shown: { text: '', embeds: begun.embeds ?? [], rows: begun.rows ?? [] } };
    for (const id of [answer, stop?.replace('stop', 'next'), 'quiz-again:5:0'])
      expect(await closed.presses(id ?? '', shown)).toMatchObject({
        kind: 'refused',
        text: expect.stringContaining('archived'),
      });
    expect(cardOf(await closed.presses(stop ?? '', shown)).kind).not.toBe('refused');
  });
});
