import { expect, test } from 'vitest';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { formatAnswer } from '../../../src/tools/format-answer.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { answered, cite, closest, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

const article = makeArticle([['The toll reached 287.']]);
const pack = makePack({ articles: [article] });
const citations = [cite(article, 1, 1)];
const entry = makeQuestion({ answer: 'The toll is 287.', citations });
const newest = { day: '2026-04-09', otherwise: 'earlier' } as const;

function said(answer: Parameters<typeof answerCard>[1], locale = 'en-US'): string {
  return answerCard(wordingFor(locale), answer, pack).embeds?.[0]?.description ?? '';
}

test('an answer says below the editor’s words of when it is', () => {
  const answer = answered({ entries: [entry], text: entry.answer, citations, asOf: newest });
  expect(said(answer)).toMatch(/^The toll is 287\.\nAs of 9 April 2026; earlier articles say otherwise\.\n\n> /);
  expect(formatAnswer(answer, pack)).toContain('As of 2026-04-09. Earlier articles say otherwise.');
});

test('the sentences themselves, and the nearest, are told by their day first', () => {
  const bare = answered({ entries: [], citations, asOf: { day: '2026-04-07', otherwise: 'later' } });
  expect(said(bare)).toMatch(/^As of 7 April 2026; a later article says otherwise\.\nThe story says:\n\n> /);
  expect(said(closest({ citations, asOf: newest }))).toMatch(
    /As of 9 April 2026; [^\n]*\n\*\*The nearest the story says:\*\*\n\n> /,
  );
});

test.each([
  ['de', 'Stand: 9. April 2026; frühere'],
  ['es-ES', 'A fecha de 9 de abril de 2026; los'],
  ['fr', 'En date du 9 avril 2026 ; des'],
  ['ko', '2026년 4월 9일 기준입니다.'],
  ['pl', 'Stan na 9 kwietnia 2026; wcześniejsze'],
  ['pt-BR', 'Situação em 9 de abril de 2026; artigos'],
  ['uk', 'Станом на 9 квітня 2026 р.; раніші'],
])('in %s', (locale, text) => {
  expect(said(closest({ citations, asOf: newest }), locale)).toContain(text);
});
