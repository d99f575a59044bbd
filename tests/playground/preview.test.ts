import { expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import type { PackPreview } from '../../src/playground/pack-news.ts';
import { createBulletin } from '../../src/playground/server/bulletin.ts';
import { createPreview } from '../../src/playground/server/preview.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../helpers/make-pack.ts';

const article = makeArticle([['Twelve workers were hurt in the fire.']]);

function sideOf(answer: string) {
  const question = makeQuestion({
    id: 'hurt',
    question: 'How many were hurt?',
    answer,
    citations: [cite(article, 1, 1)],
  });
  const pack = makePack({ articles: [article], questions: [question] });
  return { pack, answerer: trainAnswerer(pack) };
}

test('tells no change of a pack that was accepted while it was compared', async () => {
  const told: PackPreview[] = [];
  const bulletin = createBulletin();
  bulletin.follow((news) => {
    if (news.kind === 'preview') told.push(news.preview);
  });
  const preview = createPreview(bulletin, async () => []);
  await preview.answers(sideOf('Twelve.'));
  const comparing = preview.answers(sideOf('A dozen.'));
  preview.accept();
  await comparing;
  expect(told.at(-1)).toEqual({ asked: 0, changes: [] });
});
