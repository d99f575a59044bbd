import { expect, test } from 'vitest';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { answered, cite, makeArticle, makePack, unknown } from '../../helpers/make-pack.ts';
import { visibleText } from '../../helpers/shown.ts';

const article = makeArticle([['The market opens in May.']]);
const pack = makePack({ articles: [article] });
const citations = [cite(article, 1, 1)];

test.each(LANGUAGES)('yes, no and what is not given are said in %s', (language) => {
  const wording = wordingFor(language);
  const yes = visibleText(answerCard(wording, answered({ text: 'In May.', citations, yesNo: 'yes' }), pack));
  const no = visibleText(answerCard(wording, answered({ citations, yesNo: 'no' }), pack));
  expect(yes).toContain(`**${wording.say('answer.yes')}** In May.`);
  expect(no).toContain(`**${wording.say('answer.no')}** ${wording.say('answer.storySays')}`);
  expect(visibleText(answerCard(wording, unknown({ lacks: 'weight' }), pack))).toContain(
    wording.say('unknown.lacks.weight'),
  );
});

test('an editor’s own yes is not doubled', () => {
  const card = answerCard(wordingFor('en-US'), answered({ text: 'Yes, in May.', citations, yesNo: 'yes' }), pack);
  expect(visibleText(card)).not.toContain('Yes. Yes');
  expect(visibleText(card)).toContain('Yes, in May.');
});
