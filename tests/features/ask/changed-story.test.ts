import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/features/ask/ask.ts';
import { feedback } from '../../../src/features/feedback/feedback.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import type { Card } from '../../../src/ui/card.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';
import { BEN, cardOf, customIdOf, said, tryFeatures } from '../../helpers/try-features.ts';

const HEAD = 'The old mill burned down on Monday.';
const TOLL = 'Twelve workers were hurt in the fire.';
const MORE = 'Fifteen workers were hurt in the fire.';

function story(paragraphs: string[][], toll: string, place: number, others: Partial<Pack> = {}): Pack {
  const article = makeArticle(paragraphs);
  const citations = [cite(article, place, 1)];
  const hurt = makeQuestion({ id: 'hurt', question: 'How many workers were hurt?', answer: toll, citations });
  return makePack({ articles: [article], questions: [hurt], ...others });
}

const before = story([[HEAD], [TOLL, 'All left hospital.']], 'Twelve were hurt.', 2);
const after = story([[HEAD], [MORE, 'All left hospital.']], 'Fifteen were hurt.', 2);
const moved = story([[HEAD], ['A road was closed.'], [TOLL, 'Ten left hospital.']], 'Twelve were hurt.', 3);
const SINCE = 'The story has changed since this answer was posted.';

async function posted(pack = before, isPrivate = false): Promise<Card> {
  return cardOf(await tryFeatures(pack, ask, feedback).types('ask', { question: 'hurt', private: isPrivate }));
}

function messageOf({ text = '', embeds = [], rows = [] }: Card, isPrivate = false) {
  return { isPrivate, shown: { text, embeds, rows } };
}

const BUTTONS = ['context', 'helpful', 'not-helpful'];

describe('a button of an answer that is no longer what the story says', () => {
  test.each(BUTTONS)('%s puts the new answer in its place for who asked, and says so', async (verb) => {
    const card = await posted();
    const bot = tryFeatures(after, ask, feedback);
    const response = await bot.presses(customIdOf(card, verb), messageOf(card));
    expect(response).toHaveProperty('change');
    expect(said(cardOf(response))).toMatch(/^-# The story has changed since .*\n[\s\S]*Fifteen were hurt\./);
    expect(said(cardOf(response))).not.toContain('Twelve');
    expect(bot.votes).toEqual([]);
    // Its own buttons are of today.
    const again = await bot.presses(customIdOf(cardOf(response), 'context'), messageOf(cardOf(response)));
    expect(said(cardOf(again))).toContain(`**${MORE}**`);
  });

  test.each(BUTTONS)('%s shows the new answer to somebody else alone', async (verb) => {
    const card = await posted();
    const response = await tryFeatures(after, ask, feedback).presses(customIdOf(card, verb), messageOf(card), {
      user: BEN,
    });
    expect(response).toMatchObject({ kind: 'answered', quiet: true });
    expect(said(cardOf(response))).toContain(SINCE);
  });

  test('does not share it', async () => {
    const card = await posted(before, true);
    const response = await tryFeatures(after, ask, feedback).presses('share', messageOf(card, true));
    expect(said(cardOf(response))).toMatch(/^-# The story has changed[\s\S]*Fifteen were hurt\./);
    expect(customIdOf(cardOf(response), 'share')).toBe('share');
  });

  test('says that it has changed where nothing answers any more', async () => {
    const card = await posted(before, true);
    for (const verb of ['share', 'helpful', 'not-helpful']) {
      const response = await tryFeatures({ ...before, questions: [] }, ask, feedback).presses(
        customIdOf(card, verb),
        messageOf(card, true),
      );
      expect(said(cardOf(response))).toContain('The story has changed since this was posted, and no longer says it.');
    }
  });

  test('notices a newer article that says otherwise', async () => {
    const [old] = before.articles;
    const dated = { ...before, articles: [{ ...(old as NonNullable<typeof old>), published: '2026-04-01' }] };
    const newer = makeArticle([[MORE]], { id: 'later', published: '2026-04-03' });
    const card = await posted(dated);
    const both = { ...dated, articles: [...dated.articles, newer] };
    const response = await tryFeatures(both, ask, feedback).presses(customIdOf(card, 'context'), messageOf(card));
    expect(said(cardOf(response))).toMatch(/^-# The story has changed[\s\S]*As of 3 April 2026[\s\S]*Fifteen workers/);
  });
});

describe('a button of a bare sentence', () => {
  const asked = 'How many workers were hurt in the fire?';
  const first = (text: string) => makeArticle([[HEAD], [text]], { published: '2026-04-01' });
  const press = async (old: string, news: string) => {
    const later = makeArticle([[news]], { id: 'later', published: '2026-04-03' });
    const card = cardOf(
      await tryFeatures(makePack({ articles: [first(old)] }), ask, feedback).types('ask', { question: asked }),
    );
    expect(said(card)).toContain(old);
    const both = tryFeatures(makePack({ articles: [first(old), later] }), ask, feedback);
    return said(cardOf(await both.presses(customIdOf(card, 'context'), messageOf(card))));
  };

  test.each([
    TOLL,
    'Twelve workers were hurt in the fire, the mayor of Pell told reporters late on Monday evening.',
    'Firefighters fought for six hours, and twelve workers were hurt in the fire.',
  ])('notices a newer article that gives another number: %s', async (old) => {
    expect(await press(old, MORE)).toMatch(/^-# The story has changed[\s\S]*As of 3 April 2026[\s\S]*Fifteen workers/);
  });

  test.each([
    'Twelve workers were hurt in the fire, the mill said again.',
    'Two workers were hired at the dairy.',
    'The mill is to be built anew in 14 months.',
  ])('works where a newer one does not: %s', async (news) => {
    expect(await press(TOLL, news)).toContain(`**${TOLL}**`);
  });
});

describe('a button of an answer that the story still says', () => {
  test('works where other entries or paragraphs are new, and where its own paragraph stands elsewhere', async () => {
    const card = await posted();
    const bot = tryFeatures(moved, ask, feedback);
    const context = cardOf(await bot.presses(customIdOf(card, 'context'), messageOf(card)));
    expect(said(context)).toMatch(
      /\*\*Twelve workers were hurt in the fire\.\*\* Ten left hospital\.\n-# — paragraph 3/,
    );
    const thanks = cardOf(await bot.presses(customIdOf(card, 'helpful'), messageOf(card)));
    expect([thanks.kind, bot.votes.map(({ entry }) => entry)]).toEqual(['thanks', ['hurt']]);
  });

  test('works for a bare sentence that has moved', async () => {
    const bare = makePack({ articles: [makeArticle([[HEAD], [TOLL]])] });
    const later = makePack({ articles: [makeArticle([[HEAD], ['A road was closed.'], [TOLL]])] });
    const card = cardOf(
      await tryFeatures(bare, ask, feedback).types('ask', { question: 'How many workers were hurt in the fire?' }),
    );
    expect(said(card)).toContain(TOLL);
    const context = await tryFeatures(later, ask, feedback).presses(customIdOf(card, 'context'), messageOf(card));
    expect(said(cardOf(context))).toMatch(/\*\*Twelve workers were hurt in the fire\.\*\*\n-# — paragraph 3/);
  });

  test('works on a message that was posted before answers had a print', async () => {
    const bot = tryFeatures(after, ask, feedback);
    expect(cardOf(await bot.presses('helpful:hurt')).kind).toBe('thanks');
  });
});
