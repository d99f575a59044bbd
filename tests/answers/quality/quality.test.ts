import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import type { HeldOut } from '../../../src/answers/quality/cross-validate.ts';
import { type EntryQuality, measureQuality } from '../../../src/answers/quality/quality.ts';
import type { Verdict } from '../../../src/answers/quality/score-answers.ts';
import type { Entry, QuestionEntry, UnansweredEntry } from '../../../src/pack/pack.ts';
import {
  answered,
  cite,
  closest,
  makeArticle,
  makePack,
  makeQuestion,
  makeUnanswered,
  unknown,
} from '../../helpers/make-pack.ts';

const article = makeArticle([['One.', 'Two.', 'Three.']]);
const phrasings = (name: string, count = 6) => Array.from({ length: count }, (_, index) => `${name} ${index}`);
const one = makeQuestion({ id: 'one', also: phrasings('one'), citations: [cite(article, 1, 1)] });
const two = makeQuestion({ id: 'two', also: phrasings('two'), citations: [cite(article, 1, 2)] });
const why = makeUnanswered({ id: 'why', also: phrasings('why') });
const who = makeUnanswered({ id: 'who', also: phrasings('who') });
const thin = makeQuestion({ id: 'thin', also: ['thin 0'], citations: [cite(article, 1, 3)] });
const pack = makePack({ articles: [article], questions: [one, two, thin], unanswered: [why, who] });

const found = (entry: QuestionEntry | UnansweredEntry, at: number) =>
  entry.kind === 'question'
    ? lose(entry, at, 'right', answered({ entries: [entry] }))
    : lose(entry, at, 'refused', unknown({ entry }));

/** A phrasing of an entry with what became of it. */
function lose(entry: QuestionEntry | UnansweredEntry, at: number, verdict: Verdict, answer: Answer): HeldOut {
  const labelled = { id: entry.id, q: `${entry.id} ${at}`, answerable: entry.kind === 'question', gold: [], must: [] };
  return { entry, answer, verdict, labelled };
}

/** A phrasing that another entry answered, with the probabilities of that one and of its own. */
function taken(
  entry: QuestionEntry | UnansweredEntry,
  at: number,
  by: Exclude<Entry, UnansweredEntry>,
  sure = 0.6,
  own = 0.2,
): HeldOut {
  const candidates = [
    { id: by.id, entry: by, confidence: sure, phrasing: '' },
    { id: entry.id, entry, confidence: own, phrasing: '' },
  ];
  return lose(entry, at, entry.kind === 'question' ? 'wrong' : 'false', answered({ entries: [by], candidates }));
}

function qualityOf(id: string, heldOut: HeldOut[]): EntryQuality {
  const entry = measureQuality(pack, heldOut).entries.find((quality) => quality.id === id);
  if (!entry) throw new Error(`expected ${id} among the entries`);
  return entry;
}

describe('an entry', () => {
  test('is counted: found, shown, missed and wrong', () => {
    const heldOut = [
      found(one, 0),
      found(one, 1),
      lose(one, 2, 'shown', closest({})),
      lose(one, 3, 'missed', unknown({})),
      taken(one, 4, two),
    ];
    expect(qualityOf('one', heldOut)).toMatchObject({
      phrasings: 7,
      asked: 5,
      found: 2,
      shown: 1,
      missed: 1,
      wrong: 1,
      trouble: 'wrong',
    });
    const refused = [found(why, 0), lose(why, 1, 'hedged', closest({})), taken(why, 2, one)];
    expect(qualityOf('why', refused)).toMatchObject({
      asked: 3,
      found: 1,
      shown: 1,
      missed: 0,
      wrong: 1,
      trouble: 'dangerous',
    });
  });

  test('is fine where all is found, and needs no advice', () => {
    const entry = qualityOf('one', [found(one, 0), found(one, 1)]);
    expect(entry).toMatchObject({ trouble: 'none', lost: [] });
    expect(entry.advice).toBeUndefined();
  });

  test('is weak where less than half is found; half is enough', () => {
    const shown = (at: number) => lose(one, at, 'shown', closest({}));
    expect(qualityOf('one', [found(one, 0), shown(1), shown(2)]).trouble).toBe('weak');
    expect(qualityOf('one', [found(one, 0), shown(1)]).trouble).toBe('none');
  });

  test('is thin with fewer than six phrasings, asked or not', () => {
    expect(qualityOf('thin', [])).toMatchObject({
      trouble: 'thin',
      asked: 0,
      advice: 'Add at least 4 more phrasings, each put differently.',
    });
    expect(qualityOf('one', []).trouble).toBe('none');
  });

  test('that is answered though it should be refused comes before one with other wrong answers, weak and thin ones', () => {
    const heldOut = [
      taken(one, 0, two),
      taken(one, 1, two),
      taken(one, 2, two),
      lose(two, 0, 'shown', closest({})),
      taken(why, 0, one),
      taken(who, 0, one),
      taken(who, 1, one),
      found(who, 2),
    ];
    const { entries } = measureQuality(pack, heldOut);
    expect(entries.map(({ id }) => id)).toEqual(['who', 'why', 'one', 'two', 'thin']);
  });
});

describe('the advice', () => {
  test('is to add phrasings like those that were lost', () => {
    const heldOut = [
      found(one, 0),
      lose(one, 1, 'shown', closest({})),
      lose(one, 2, 'missed', unknown({})),
      lose(one, 3, 'missed', unknown({})),
    ];
    expect(qualityOf('one', heldOut).advice).toMatch(/^Add more phrasings like “one \d” and “one \d”\.$/);
  });

  test('says how many are missing at least, where there are few', () => {
    expect(qualityOf('thin', [lose(thin, 0, 'shown', closest({}))]).advice).toBe(
      'Add at least 4 more phrasings like “thin 0”.',
    );
  });

  test('names the entry that takes many', () => {
    const heldOut = [0, 1, 2].map((at) => taken(why, at, one));
    expect(qualityOf('why', heldOut).advice).toContain('in words that set it apart from `one`');
  });

  test('tells apart two that take each other’s questions; only questions that are answered can be joined', () => {
    const mutual = [taken(one, 0, two), taken(two, 0, one)];
    expect(qualityOf('one', mutual).advice).toBe(
      "`one` and `two` take each other's questions: make them differ, or join them.",
    );
    const refused = lose(one, 0, 'missed', unknown({ entry: why }));
    expect(qualityOf('why', [taken(why, 0, one), refused]).advice).toBe(
      "`why` and `one` take each other's questions: make them differ.",
    );
  });

  test('is to move or reword a phrasing that comes out as another entry without a doubt', () => {
    const advice = qualityOf('one', [found(one, 0), taken(one, 1, two, 0.9, 0.01)]).advice;
    expect(advice).toBe('The phrasing “one 1” reads like `two`: reword it, or move it there if it belongs there.');
    expect(qualityOf('one', [found(one, 0), taken(one, 1, two, 0.9, 0.1)]).advice).toContain('Add more phrasings');
  });

  test('does not send a phrasing to a sentence or a fact, which have none', () => {
    const sentence = {
      kind: 'fact',
      id: 'night-market#p1s3',
      fact: 'Three.',
      citations: [cite(article, 1, 3)],
      topics: [],
    } as const;
    const advice = qualityOf('one', [
      taken(one, 1, { ...sentence, citations: [...sentence.citations], topics: [] }, 0.9, 0.01),
    ]).advice;
    expect(advice).toContain(
      'reads like paragraph 1, sentence 3: reword it, or write a question that rests on the same sentence.',
    );
  });
});

describe('a pair collides', () => {
  test('with both directions counted, the one that loses more first', () => {
    const { collisions } = measureQuality(pack, [taken(one, 0, two), taken(two, 0, one), taken(two, 1, one)]);
    expect(collisions).toMatchObject([
      {
        sides: [
          { id: 'two', lost: ['two 0', 'two 1'] },
          { id: 'one', lost: ['one 0'] },
        ],
      },
    ]);
    expect(collisions[0]?.advice).toContain('join them');
  });

  test('where one refuses what the other answers', () => {
    const refused = (at: number) => lose(one, at, 'missed', unknown({ entry: why }));
    const { collisions } = measureQuality(pack, [refused(0), refused(1)]);
    expect(collisions).toMatchObject([
      {
        sides: [
          { id: 'one', lost: ['one 0', 'one 1'] },
          { id: 'why', lost: [] },
        ],
      },
    ]);
    expect(collisions[0]?.advice).toBe(
      '`one` is answered and `why` is not: give `one` more phrasings that only it answers.',
    );
  });

  test('not where it happened once, by chance', () => {
    expect(measureQuality(pack, [taken(one, 0, two)]).collisions).toEqual([]);
  });

  test('the worst first', () => {
    const heldOut = [
      taken(why, 0, one),
      taken(why, 1, one),
      taken(who, 0, two),
      taken(who, 1, two),
      taken(who, 2, two),
    ];
    const { collisions } = measureQuality(pack, heldOut);
    expect(collisions.map(({ sides }) => sides.map(({ id }) => id))).toEqual([
      ['who', 'two'],
      ['why', 'one'],
    ]);
  });
});

test('a pack with nothing but an article has nothing to measure', () => {
  const quality = measureQuality(makePack({ articles: [article] }), []);
  expect(quality).toMatchObject({ asked: 0, phrasings: 0, entries: [], collisions: [] });
});
