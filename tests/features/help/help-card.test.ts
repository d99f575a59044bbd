import { describe, expect, test } from 'vitest';
import { helpCard, helpMoreCard } from '../../../src/features/help/help-card.ts';
import { packVersion } from '../../../src/pack/pack-version.ts';
import { apologyCard, staleCard } from '../../../src/ui/trouble-cards.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';
import { customIdsOf, labelsOf, visibleText } from '../../helpers/shown.ts';

const story = (id: string, title: string) => makeArticle([['One sentence here.']], { id, title });

describe('help', () => {
  test('names the story and the commands, and offers questions right under “start with”', () => {
    const starters = ['a', 'b', 'c', 'd'].map((id) => makeQuestion({ id, question: `Question ${id}?` }));
    const card = helpCard(
      ENGLISH,
      {
        starters,
        commands: [
          { name: 'ask', description: 'Ask', id: '7' },
          { name: 'quiz', description: 'Play' },
        ],
      },
      makePack({ articles: [story('one', 'Night market *returns*')] }),
    );
    expect(visibleText(card)).toBe(
      'I answer questions about one story: “Night market *returns*”.\n\n</ask:7> · `/quiz`\n\nYou could start with:',
    );
    expect(labelsOf(card).slice(0, -1)).toEqual(['Question a?', 'Question b?', 'Question c?']);
    expect(customIdsOf(card)).toEqual(['ask-related:a', 'ask-related:b', 'ask-related:c', 'help-more']);
  });

  test('lists a few of many stories and counts the others', () => {
    const articles = Array.from({ length: 8 }, (_, index) => story(`${index}`, `Story ${index + 1}`));
    const text = visibleText(helpCard(ENGLISH, { starters: [], commands: [] }, makePack({ articles })));
    expect(text).toContain('- “Story 1”\n- “Story 2”\n- “Story 3”\n- “Story 4”\n- “Story 5”\n- and 3 more');
    expect(text).not.toContain('You could start with');
  });

  test('lists the commands behind one button, where it stops, what is kept, and the version of the pack', () => {
    const commands = [{ name: 'ask', description: 'Ask about the story', id: '7' }, { name: 'Check it' }];
    const pack = makePack({ articles: [story('one', 'One')] });
    const text = visibleText(helpMoreCard(ENGLISH, { commands }, pack));
    expect(text).toContain('Where the story does not say, I tell you so');
    expect(text).toContain(
      'What you can use:\n- </ask:7>: Ask about the story\n- “Check it”: in the menu of any message, under “Apps”',
    );
    expect(text).toContain('For a limited time I keep the words of questions that the story does not answer');
    expect(text).toContain(`Version of the pack: ${packVersion(pack)}`);
  });

  test('offers as many questions as fit a button, with their beginning where they are long', () => {
    const starters = [makeQuestion({ question: `When ${'very '.repeat(50)}soon?` })];
    const card = helpCard(ENGLISH, { starters, commands: [] }, makePack({}));
    expect(brokenLimits(card)).toEqual([]);
    expect(labelsOf(card)[0]).toMatch(/^When very .*…$/);
  });
});

test('a button from an earlier pack is told so, to its reader alone', () => {
  expect(staleCard(ENGLISH).quiet).toBe(true);
  expect(staleCard(ENGLISH).text).toMatch(/^This button is from an earlier version of the story's pack/);
});

test('an apology names the number that finds the error in the log', () => {
  expect(apologyCard(ENGLISH, '1234567890').text).toMatch(/^Sorry, .* 1234567890\.$/);
});
