import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { findContradictions } from '../../../src/answers/newest/contradictions.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import type { Article } from '../../../src/pack/pack.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

/** One paragraph an article, with the day in its header. */
function published(day: string, ...sentences: string[]): Article {
  return makeArticle([sentences], { id: `day-${day}`, title: `The bridge on ${day}`, ...(day && { published: day }) });
}

const QUAKE = [
  published('2025-04-07', 'At least 150 people were killed when a quake struck Norfell.', 'Rescuers are digging.'),
  published('2025-04-08', 'The number of people killed by the quake in Norfell has risen to 207, the mayor said.'),
  published(
    '2025-04-09',
    'The death toll of the Norfell quake reached 287, the mayor said.',
    'Correction: An earlier version of this story said 20 children died.',
    'The number is 16.',
  ),
];

function asked(articles: Article[], question: string): Answer {
  return trainAnswerer(makePack({ articles })).ask(question);
}

function quotes(answer: Answer): string[] {
  return answer.outcome === 'unknown' ? [] : answer.citations.map(({ quote }) => quote);
}

function firstQuote(answer: Answer): string {
  return quotes(answer)[0] ?? '';
}

describe('where articles give different values for the same thing', () => {
  it.each(['How many people died?', 'did 150 people die?', 'what is the death toll', 'number of people killed'])(
    'the newest comes first, and it says of when it is: %s',
    (question) => {
      const answer = asked(QUAKE, question);
      expect(firstQuote(answer)).toContain('287');
      expect(answer.asOf).toEqual({ day: '2025-04-09', otherwise: 'earlier' });
      expect(toAnswerJson(answer).asOf).toBe('2025-04-09');
    },
  );

  it('a number that begins its sentence in words is one too', () => {
    const fire = [
      published('2025-04-07', 'Twelve workers were hurt in the fire.'),
      published('2025-04-09', 'Fifteen workers were hurt in the fire.'),
    ];
    const answer = asked(fire, 'How many workers were hurt?');
    expect(quotes(answer)).toEqual(['Fifteen workers were hurt in the fire.', 'Twelve workers were hurt in the fire.']);
    expect(answer.asOf).toEqual({ day: '2025-04-09', otherwise: 'earlier' });
  });

  it('it does not matter in which order they are read', () => {
    expect(firstQuote(asked(QUAKE.toReversed(), 'How many people died?'))).toContain('287');
  });

  it.each([
    [
      'How much will the bridge cost?',
      ['The bridge will cost 12 million euros.'],
      ['The bridge will cost 19 million euros, the council said.'],
      '19 million',
    ],
    [
      'When does the bridge reopen?',
      ['The bridge will reopen on 3 May.'],
      ['The bridge will reopen on 10 May, later than hoped.'],
      '10 May',
    ],
    ['How long is the bridge?', ['The bridge is 210 metres long.'], ['The bridge is 230 metres long.'], '230'],
    [
      'How many ships hit the bridge?',
      ['Three ships hit the bridge on Monday night.'],
      ['Two ships hit the bridge, not three.'],
      'Two ships',
    ],
  ])('in money, dates, measures and counts: %s', (question, before, after, value) => {
    const answer = asked([published('2026-04-07', ...before), published('2026-04-09', ...after)], question);
    expect(firstQuote(answer)).toContain(value);
    expect(answer.asOf).toEqual({ day: '2026-04-09', otherwise: 'earlier' });
  });

  it('an entry that rests on the old one gives way to the sentences', () => {
    const [first] = QUAKE as [Article, ...Article[]];
    const question = makeQuestion({
      id: 'dead',
      question: 'How many people were killed by the quake?',
      answer: 'At least 150 people were killed.',
      citations: [cite(first, 1, 1)],
    });
    const answerer = trainAnswerer(makePack({ articles: QUAKE, questions: [question] }));
    for (const answer of [answerer.ask(question.question), answerer.askEntry('dead') as Answer]) {
      expect(answer).toMatchObject({ outcome: 'answered', text: '', entries: [question] });
      expect(quotes(answer).map((quote) => /\d+/.exec(quote)?.[0])).toEqual(['287', '207', '150']);
    }
  });

  it('an entry that rests on the newest stays, and says of when it is', () => {
    const question = makeQuestion({
      id: 'dead',
      question: 'How many people were killed by the quake?',
      answer: 'The toll is 287.',
      citations: [cite(QUAKE[2] as Article, 1, 1)],
    });
    const answer = trainAnswerer(makePack({ articles: QUAKE, questions: [question] })).ask(question.question);
    expect(answer).toMatchObject({ text: 'The toll is 287.', citations: question.citations });
    expect(answer.asOf?.day).toBe('2025-04-09');
  });
});

describe('nothing is said of when it is', () => {
  it.each([
    ['without dates', '', ''],
    ['where one has none', '2025-04-07', ''],
    ['where all are of one day', '2025-04-07', '2025-04-07'],
    ['where a date is none', '2025-04-07', '2025-02-31'],
  ])('%s', (_, one, other) => {
    const answer = asked(
      [
        { ...published(one, 'The bridge will cost 12 million euros.'), id: 'one' },
        { ...published(other, 'The bridge will cost 19 million euros.'), id: 'other' },
      ],
      'How much will the bridge cost?',
    );
    expect(answer.asOf).toBeUndefined();
  });

  it.each([
    ['the value is the same', 'How much will the bridge cost?', 'The bridge will cost 12 million euros, as planned.'],
    [
      'the newer value is of something else',
      'How much will the bridge cost?',
      'The tunnel was sold for 19 million euros.',
    ],
    ['something else is counted', 'How many ships hit the bridge?', 'Two dogs crossed the bridge.'],
    ['it is only said roughly', 'How much will the bridge cost?', 'The bridge will cost about 12.5 million euros.'],
    ['what is asked is no value', 'Who hit the bridge?', 'Two ships hit the bridge, not three.'],
    [
      'less of what is asked is said',
      'How many ships hit the bridge?',
      'The harbour repaired two ships at the bridge.',
    ],
  ])('where %s', (_, question, after) => {
    const before = ['The bridge will cost 12 million euros.', 'Three ships hit the bridge at night.'];
    const answer = asked([published('2026-04-07', ...before), published('2026-04-09', after)], question);
    expect(answer.asOf).toBeUndefined();
  });

  it('where each is of another place', () => {
    const [elm, oakdale] = ['Elm will cost 12', 'Oakdale will cost 19'].map(
      (end) => `The bridge in ${end} million euros.`,
    );
    const articles = [published('2026-04-07', elm ?? ''), published('2026-04-09', oakdale ?? '')];
    expect(asked(articles, 'How much will the bridge cost?').asOf).toBeUndefined();
  });

  it('by a year, which is no count', () => {
    const answer = asked(
      [
        published('2026-04-07', 'Nine ships were built here by the Holm yard.'),
        published('2026-04-09', 'The Holm yard built ships here in 1936.'),
      ],
      'How many ships were built by the Holm yard?',
    );
    expect(answer.asOf).toBeUndefined();
  });
});

describe('a correction', () => {
  it.each(['Were 20 children killed?', 'How many children died?'])('brings the right value along: %s', (question) => {
    expect(quotes(asked(QUAKE, question))).toEqual(
      expect.arrayContaining([
        'Correction: An earlier version of this story said 20 children died.',
        'The number is 16.',
      ]),
    );
  });

  it('stands before what it takes back, in the same article and without dates', () => {
    const story = published(
      '',
      'The fire killed 12 horses at the farm.',
      'Correction: an earlier version said 12 horses were killed; it is 14.',
    );
    expect(firstQuote(asked([story], 'How many horses did the fire kill?'))).toContain('it is 14');
  });

  it('of the dead children is none of the dead', () => {
    expect(quotes(asked(QUAKE, 'How many people died?')).join()).not.toContain('16');
  });
});

describe('an article that is asked for', () => {
  it.each([
    ['How many people were killed in the first article?', '150', '2025-04-07'],
    ['According to the second report, how many people were killed?', '207', '2025-04-08'],
    ['how many people died on 8 April', '207', '2025-04-08'],
    ['how many people had died as of Monday', '150', '2025-04-07'],
  ])('answers alone, and it is told that a later one says otherwise: %s', (question, value, day) => {
    const answer = asked(QUAKE, question);
    expect(firstQuote(answer)).toContain(value);
    expect(quotes(answer).join()).not.toContain('287');
    expect(answer.asOf).toEqual({ day, otherwise: 'later' });
  });

  it('may be the last, which nothing contradicts', () => {
    const answer = asked(QUAKE, 'how many people were killed in the latest article');
    expect(firstQuote(answer)).toContain('287');
    expect(answer.asOf).toBeUndefined();
  });

  it('is answered from its nearest sentence where it says less than all do', () => {
    const answer = asked(QUAKE, 'what did the first article say about the toll');
    expect(answer.outcome).toBe('closest');
    expect(quotes(answer).join()).not.toContain('287');
  });
});

describe('where one article supersedes another', () => {
  const older = (more: Partial<Article> = {}) =>
    makeArticle([['At least 150 people were killed when a quake struck Norfell.']], {
      id: 'first',
      title: 'Quake',
      ...more,
    });
  const newer = (more: Partial<Article> = {}) =>
    makeArticle([['The number of people killed by the quake in Norfell is 207, the mayor said.']], {
      id: 'second',
      title: 'Toll',
      supersedes: 'first',
      ...more,
    });

  it.each([
    ['without dates', {}, {}],
    ['with a date of the older one alone', { published: '2025-04-07' }, {}],
    ['on the same day', { published: '2025-04-07' }, { published: '2025-04-07' }],
    ['though its date is an earlier one', { published: '2025-04-09' }, { published: '2025-04-07' }],
  ])('its number comes first, %s', (_, one, other) => {
    for (const articles of [
      [older(one), newer(other)],
      [newer(other), older(one)],
    ]) {
      expect(firstQuote(asked(articles, 'How many people were killed?'))).toContain('207');
    }
  });

  it('and so does that of an article which supersedes it in turn', () => {
    const third = makeArticle([['The quake in Norfell killed 230 people, the mayor said.']], {
      id: 'third',
      title: 'Third',
      supersedes: 'second',
    });
    expect(firstQuote(asked([third, older(), newer()], 'How many people were killed?'))).toContain('230');
  });

  it('what only the older one says is told as before', () => {
    const more = makeArticle(
      [['At least 150 people were killed when a quake struck Norfell.', 'The quake destroyed 40 houses.']],
      {
        id: 'first',
        title: 'Quake',
      },
    );
    expect(firstQuote(asked([more, newer()], 'How many houses were destroyed?'))).toContain('40 houses');
  });
});

describe('the check of a pack', () => {
  const found = (...articles: Article[]) => {
    const pack = makePack({ articles });
    return finish(findContradictions(pack, makeReader(pack)));
  };
  const story = (id: string, text: string, more: Partial<Article> = {}) =>
    makeArticle([[text]], { id, title: id, ...more });

  it('notes where articles contradict each other, with both sentences', () => {
    const one = 'The fire in the Norfell mill destroyed 40 houses.';
    const other = 'The mill fire in Norfell destroyed 52 houses, police said.';
    const [note, ...more] = found(story('monday', one), story('tuesday', other));
    expect(more).toEqual([]);
    expect(note).toMatchObject({ isNote: true, found: `“${one}” (monday) and “${other}” (tuesday)` });
    expect(note?.advice).toContain('supersedes:');
    const [ordered] = found(story('monday', one), story('tuesday', other, { supersedes: 'monday' }));
    expect(ordered?.advice).toContain('Readers get the newer one first');
  });

  it.each([
    ['the same number', 'Norfell mill: the fire destroyed 40 houses there.'],
    ['about the same number', 'The fire in the Norfell mill destroyed about 40 houses.'],
    ['another thing', 'The fire in the Norfell mill destroyed 9 boats.'],
    ['another place', 'The fire in the Ambry tower destroyed 52 houses.'],
    ['no number', 'The fire in the Norfell mill destroyed houses.'],
  ])('notes nothing of %s', (_, text) => {
    expect(found(story('a', 'The fire in the Norfell mill destroyed 40 houses.'), story('b', text))).toEqual([]);
  });
});
