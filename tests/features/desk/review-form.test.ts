import { TextInputStyle } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { reviewForm } from '../../../src/features/desk/cards/review-form.ts';
import type { ReviewCard } from '../../../src/pack/review-cards.ts';
import { wordingFor } from '../../../src/words/wording.ts';

test.each([
  ['in one line', 'Who opened it?', TextInputStyle.Short],
  ['with a line break, which Discord refuses in one line', 'Who\nopened it?', TextInputStyle.Paragraph],
])('a question %s', (_, question, style) => {
  const card = { fields: { question } } as unknown as ReviewCard;
  const { components } = reviewForm(wordingFor('en'), 'review', card);
  expect(components).toMatchObject([{ component: { custom_id: 'question', style, value: question } }]);
});
