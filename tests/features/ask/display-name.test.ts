import { expect, test } from 'vitest';
import { addressedCard } from '../../../src/features/ask/addressed-card.ts';
import { sharedCard } from '../../../src/features/ask/shared-card.ts';
import { makeQuiz } from '../../../src/features/quiz/make-quiz.ts';
import { quizOutcomeCard } from '../../../src/features/quiz/quiz-outcome-card.ts';
import type { Card } from '../../../src/ui/card.ts';
import { showName } from '../../../src/ui/user-words.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';

test.each([
  ['Ada', 'Ada'],
  ['Ada  \n\t Lovelace', 'Ada Lovelace'],
  ['\u202Eeno\u2066thgir\u200F', 'enothgir'],
  ['A\u200Bd\u2060a\uFEFF', 'Ada'],
  ['\u3164\u115F', '…'],
  ['\u2800 \u200B', '…'],
  ['', '…'],
  ['**Ada** `x` ||y||', '\\*\\*Ada\\*\\* \\`x\\` \\|\\|y\\|\\|'],
  ['@everyone', '\\@everyone'],
  ['<@123456789012345678>', '\\<\\@123456789012345678\\>'],
  ['[a](https://b.example)', '\\[a\\](https\\://b.example)'],
  ['discord.gg/abc', 'discord\\.gg/abc'],
  ['Join https://DISCORD.com/invite/abc', 'Join https\\://DISCORD\\.com/invite/abc'],
  ['# Ada', '\\# Ada'],
  ['Zoë 🌙 李', 'Zoë 🌙 李'],
])('the name %j is shown as it is written and does nothing: %s', (name, shown) => {
  expect(showName(name)).toBe(shown);
});

test('wherever somebody is named, the name is made harmless', async () => {
  const name = '\u202E@everyone **discord.gg/abc**';
  const shown = '\\@everyone \\*\\*discord\\.gg/abc\\*\\*';
  const wording = wordingFor('en-US');
  const pack = await loadFixturePack('night-market');
  const card: Card = { kind: 'answered', embeds: [], rows: [] };
  const [question] = makeQuiz(pack, 'x', 1);
  if (!question) throw new Error('Expected a question.');
  const state = { seed: 'x', version: 'y', index: 0, rounds: 1, right: 0, isOpen: true };
  const cards = [
    addressedCard(wording, card, { name, isPublic: true }),
    addressedCard(wording, card, { name, isPublic: false }),
    sharedCard(wording, { text: '', embeds: [], rows: [] }, { id: '1', name }),
    quizOutcomeCard(wording, question, state, { option: 0, name, scores: [] }, pack),
  ];
  for (const card of cards) {
    const text = `${card.text} ${card.embeds?.[0]?.description}`;
    expect(text).toContain(shown);
    expect(text).not.toContain('\u202E');
  }
});
