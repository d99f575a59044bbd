import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { inStoryDates } from '../../../src/answers/check-claim/story-dates.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const march = makeArticle(
  [
    [
      'The ferry can sail up to 190 miles from Porth.',
      'The police arrested two men on Tuesday.',
      'Yesterday the mayor opened the new bridge.',
      'The council will meet on Thursday.',
    ],
  ],
  { id: 'march', published: '2026-03-04' },
);
const april = makeArticle([['A storm hit the harbour on Tuesday.']], { id: 'april', published: '2026-04-08' });
const { check, ask } = trainAnswerer(makePack({ articles: [march, april] }));

describe('a claim in other units or with a date', () => {
  it.each([
    'The ferry can sail up to 305 km from Porth',
    'The ferry can sail up to 306 kilometres from Porth',
    'The police arrested two men on March 3',
    'The police arrested two men on 3 March 2026',
    'The mayor opened the new bridge on March 3rd',
    'The council will meet on the 5th of March',
    'A storm hit the harbour on April 7',
  ])('is said: %s', (claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['The ferry can sail up to 500 km from Porth', '190 miles'],
    ['The police arrested two men on March 2', 'Tuesday'],
    ['The council will meet on March 6', 'Thursday'],
  ])('is otherwise: %s', (claim, says) => {
    const checked = check(claim);
    expect(checked.verdict).toBe('otherwise');
    expect(`${checked.verdict === 'otherwise' && checked.says} miles`).toContain(says);
  });

  it.each([
    ['of a measure that may be rounded', 'The ferry can sail up to 320 km from Porth'],
    ['of another year', 'The police arrested two men on March 3, 2025'],
    ['of a day weeks before', 'The police arrested two men on February 17'],
    ['of a day of another article', 'The police arrested two men on April 7'],
    ['of what is still to come', 'The council met on February 26'],
    ['of no day at all', 'The police arrested two men on March 99'],
  ])('%s is not decided: %s', (_, claim) => {
    expect(['closest', 'unsaid']).toContain(check(claim).verdict);
  });

  it('is decided when asked, too', () => {
    expect(ask('Can the ferry sail up to 500 km from Porth?')).toMatchObject({ yesNo: 'no' });
  });
});

it.each([
  ['It burned on March 3', ['It burned on Tuesday', 'It burned yesterday']],
  ['It will burn on March 5', ['It will burn on Thursday', 'It will burn tomorrow']],
  ['It burned in March', []],
  ['It burned on March 31', []],
  ['', []],
])('the date of “%s” is put as an article of that week has it', (claim, put) => {
  expect(inStoryDates(claim, '2026-03-04')).toEqual(put);
});
