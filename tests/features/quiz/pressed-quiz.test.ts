import { expect, test } from 'vitest';
import type { Deps } from '../../../src/features/deps.ts';
import { makeQuiz } from '../../../src/features/quiz/make-quiz.ts';
import { quizAnswer } from '../../../src/features/quiz/quiz-answer.ts';
import { answerId, type QuizState } from '../../../src/features/quiz/quiz-state.ts';
import type { ComponentRequest } from '../../../src/features/request.ts';
import { packVersion } from '../../../src/pack/pack-version.ts';
import { decodeCustomId } from '../../../src/ui/custom-id.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';

const pack = await loadFixturePack('lighthouse-story');
const state: QuizState = { seed: 'ab', version: packVersion(pack), index: 0, rounds: 5, right: 0, isOpen: true };

/** Presses a button with this custom_id below a quiz. */
function press(customId = ''): ReturnType<typeof quizAnswer.run> {
  const { args } = decodeCustomId(customId);
  const request = { args, message: { id: customId }, wording: ENGLISH, reader: { name: 'Ada' } };
  return quizAnswer.run(request as unknown as ComponentRequest, { pack, store: {} } as unknown as Deps);
}

test('an option of a quiz is answered; one that it does not have, or none, is stale', () => {
  const count = makeQuiz(pack, state.seed, 1)[0]?.options.length ?? 0;
  expect(press(answerId(state, count - 1))).toHaveProperty('change');
  for (const option of [count, 99, 999]) expect(press(answerId(state, option))).toMatchObject({ kind: 'stale' });
  const withoutOption = answerId(state, 0)?.replace(/.$/, '');
  expect(press(withoutOption)).toMatchObject({ kind: 'stale' });
});
