import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { findForeign } from '../../src/features/ask/answer-foreign.ts';
import { createBulletin, type News } from '../../src/playground/server/bulletin.ts';
import { noteAnswers } from '../../src/playground/server/note-answers.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

test('the explanation is of the words that the reader asked in, in another language too', async () => {
  const pack = makePack({ articles: [makeArticle([['Gloria Wren won the referendum with 140 votes.']])] });
  const bulletin = createBulletin();
  const news: News[] = [];
  bulletin.follow((one) => void news.push(one));
  const answerer = noteAnswers(bulletin)(trainAnswerer(pack), pack);
  const question = 'Wann hat Gloria Wren das Referendum gewonnen?';
  answerer.ask(question);
  expect(findForeign(question, { pack, answerer })?.citation?.quote).toContain('140 votes');
  await setImmediate();
  expect(news).toMatchObject([{ kind: 'explained', explained: { question } }]);
});
