import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Candidate, Gate } from '../../../src/answers/answer.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { cautionFor } from '../../../src/answers/caution.ts';
import { explainAnswer } from '../../../src/answers/explain/explain.ts';
import { describeGate } from '../../../src/answers/explain/explain-gate.ts';
import { sentenceEntry } from '../../../src/answers/match/teaching.ts';
import { loadPack } from '../../../src/pack/load-pack.ts';
import type { Entry, FactEntry, Pack } from '../../../src/pack/pack.ts';
import { anyText } from '../../helpers/any-text.ts';
import { answererOf } from '../../helpers/learned.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
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

const article = makeArticle([['The market returns on Friday.', 'It has 40 stalls.'], ['Parking is free.']]);
const when = makeQuestion({
  id: 'when',
  question: 'When is it back?',
  also: ['back when'],
  citations: [cite(article, 1, 1)],
});
const day = makeQuestion({
  id: 'day',
  question: 'Which day is it?',
  citations: [cite(article, 1, 1, 'returns on Friday')],
});
const stalls = makeQuestion({ id: 'stalls', question: 'How many stalls?', citations: [cite(article, 1, 2)] });
const fact: FactEntry = {
  kind: 'fact',
  id: 'fact-free',
  fact: 'Parking costs nothing.',
  citations: [cite(article, 2, 1)],
  topics: [],
};
const dogs = makeUnanswered({ id: 'dogs', question: 'Are dogs allowed?', note: 'The story does not mention dogs.' });
const prices = makeUnanswered({ id: 'prices', question: 'What do stalls cost?', note: 'The story gives no prices.' });
const names = [
  { name: 'Lantern Quay', also: ['LQ'] },
  { name: 'Mara', also: [] },
];
const pack = makePack({
  articles: [article],
  questions: [when, day, stalls],
  facts: [fact],
  unanswered: [dogs, prices],
  names,
});
const { sure, slight } = cautionFor(pack);

/** Explains an answer whose candidates have these probabilities. */
function explainOne(answer: Parameters<typeof explainAnswer>[0], inPack: Pack = pack) {
  const [explanation, ...others] = explainAnswer(answer, inPack);
  expect(others).toEqual([]);
  if (!explanation) throw new Error('expected an explanation');
  const advice = explanation.advice.map(({ wish, todo }) => `If ${wish}: ${todo}.`);
  return { ...explanation, told: advice.join('\n'), why: explanation.reasons.join('\n') };
}

function candidate(entry: Entry, confidence: number, phrasing = ''): Candidate {
  return { id: entry.id, entry, confidence, phrasing };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

describe('what was understood', () => {
  test('tells names as the pack writes them, and which words are names', () => {
    const { words, names: read } = explainOne(unknown({ understood: ['when', 'lantern_quay', 'mara', 'open'] }));
    expect(words).toEqual(['when', 'Lantern Quay', 'Mara', 'open']);
    expect(read).toEqual(['Lantern Quay', 'Mara']);
  });

  test('tells each candidate with its kind, the phrasing that came nearest, and what is left for none of them', () => {
    const sentence = sentenceEntry({ article: article.id, paragraph: 2, sentence: 1, text: 'Parking is free.' });
    const { candidates, none } = explainOne(
      closest({
        understood: ['x'],
        candidates: [
          candidate(when, 0.4, 'back when'),
          candidate(dogs, 0.2),
          candidate(fact, 0.1, fact.fact),
          candidate(sentence, 0.1, sentence.fact),
        ],
      }),
    );
    expect(candidates).toEqual([
      {
        name: '`when`',
        kind: 'a question that the story answers',
        confidence: 0.4,
        nearest: { what: 'nearest phrasing', text: 'back when' },
      },
      { name: '`dogs`', kind: 'a question that the story does not answer', confidence: 0.2 },
      {
        name: '`fact-free`',
        kind: 'a fact',
        confidence: 0.1,
        nearest: { what: 'the fact', text: 'Parking costs nothing.' },
      },
      {
        name: 'paragraph 2, sentence 1',
        kind: 'a sentence of the article',
        confidence: 0.1,
        nearest: { what: 'it says', text: 'Parking is free.' },
      },
    ]);
    expect(none).toBeCloseTo(0.2, 10);
  });

  test('names the article of a sentence where the pack has several', () => {
    const two = { ...pack, articles: [article, makeArticle([['Rain.']], { id: 'weather' })] };
    const sentence = sentenceEntry({ article: 'weather', paragraph: 1, sentence: 1, text: 'Rain.' });
    const { candidates } = explainOne(closest({ understood: ['x'], candidates: [candidate(sentence, 0.3)] }), two);
    expect(candidates[0]?.name).toBe('paragraph 1, sentence 1 of weather');
  });

  test('tells no candidates for a message without a word: they would only be what is asked most', () => {
    const { candidates, none, why, advice } = explainOne(
      unknown({ question: '🙂', candidates: [candidate(when, 0.3)] }),
    );
    expect({ candidates, none, advice }).toEqual({ candidates: [], none: 1, advice: [] });
    expect(why).toMatch(/no words/);
  });
});

describe('why', () => {
  test('an answer was given: how probable it is, and how probable it has to be', () => {
    const { why } = explainOne(answered({ understood: ['x'], entries: [when], candidates: [candidate(when, 0.9)] }));
    expect(why).toBe(`Answered: \`when\` is the likeliest with 90 %, and an answer needs ${percent(sure)}.`);
  });

  test('an answer was given on the strength of others on the same sentence', () => {
    const candidates = [candidate(when, sure - 0.05), candidate(day, 0.3), candidate(stalls, 0.1)];
    const { why } = explainOne(answered({ understood: ['x'], entries: [when], candidates }));
    expect(why).toContain('another candidate on paragraph 1, sentence 1 (30 %) counts for it in part');
    expect(why).toContain(`reaches the ${percent(sure)}`);
  });

  test('the nearest is shown instead of an answer', () => {
    const candidates = [candidate(when, sure - 0.1), candidate(stalls, 0.08)];
    const { why } = explainOne(closest({ understood: ['x'], citations: when.citations, candidates }));
    expect(why).toContain(`\`when\` is the likeliest with ${percent(sure - 0.1)}. An answer needs ${percent(sure)}.`);
    expect(why).toContain(`all that the story says has ${percent(sure - 0.02)}, and ${percent(slight)} is enough`);
  });

  test('names the answer that is almost as likely and says something else', () => {
    const { why } = explainOne(
      closest({
        understood: ['x'],
        candidates: [candidate(when, sure + 0.02), candidate(stalls, sure - 0.02), candidate(dogs, 0.01)],
      }),
    );
    expect(why).toContain(`but \`stalls\` is almost as likely (${percent(sure - 0.02)}) and rests on other sentences.`);
  });

  test('names the telling word that the likeliest answer leaves unsaid, where the pack foresees no question without an answer', () => {
    const thin = makePack({ articles: [article], questions: [when, stalls] });
    const { why } = explainOne(
      closest({
        understood: ['x'],
        candidates: [candidate(when, 0.9)],
        gate: { rule: 'unsaid-word', word: 'fireworks', figure: 0.7, limit: 0.46 },
      }),
      thin,
    );
    expect(why).toContain('`when` is the likeliest with 90 %, but nothing in it says “fireworks”');
  });

  test('the nearest is shown where a question without an answer is likelier than any answer', () => {
    const candidates = [candidate(dogs, 0.5), candidate(when, 0.45)];
    const { why } = explainOne(closest({ understood: ['x'], citations: when.citations, entry: dogs, candidates }));
    expect(why).toContain(
      'the likeliest is `dogs`, which the story does not answer; of the answers it is `when` (45 %)',
    );
  });

  test('nothing is shown: how little the story says of it, which foreseen question it is, and the words that are not there', () => {
    const answer = unknown({
      understood: ['x'],
      entry: dogs,
      notInStory: ['dogs', 'cats'],
      candidates: [candidate(dogs, 0.7), candidate(when, 0.02)],
    });
    const { why } = explainOne(answer);
    expect(why).toContain('all that the story says has 2 %');
    expect(why).toContain('`dogs` (70 %). Its note is the reply.');
    expect(why).toContain('“dogs” or “cats”');
  });

  test('a tiny probability is not told as none', () => {
    const { why } = explainOne(unknown({ understood: ['x'], candidates: [candidate(when, 0.001)] }));
    expect(why).toContain('under 1 %');
  });
});

describe('what to change', () => {
  test('where an answer is wrong: to which entries the wording goes, or a new one to be refused by', () => {
    const candidates = [candidate(when, 0.8), candidate(stalls, 0.1), candidate(dogs, 0.07)];
    const { told, advice } = explainOne(
      answered({ question: 'Is it on?', understood: ['x'], entries: [when], candidates }),
    );
    expect(told).toContain('If the answer is right: nothing has to be done.');
    expect(told).toContain('If another answer is right: add this wording to `also` of `stalls` (“How many stalls?”)');
    expect(told).toContain(
      'If the story does not answer it: add this wording to `also` of `dogs` (“Are dogs allowed?”), or to a new entry below `unanswered`.',
    );
    expect(parse(advice.at(-1)?.draft ?? '')).toMatchObject({ unanswered: [{ question: 'Is it on?' }] });
  });

  test('where an answer is right but narrow: how to make it surer', () => {
    const { told } = explainOne(
      answered({
        question: 'Is it on?',
        understood: ['x'],
        entries: [when],
        candidates: [candidate(when, sure + 0.01)],
      }),
    );
    expect(told).toContain('to make it surer, add this wording to `also` of `when`');
  });

  test('where a fact answered: how to put it in the editor’s own words', () => {
    const { advice } = explainOne(
      answered({ question: 'Parking?', understood: ['x'], entries: [fact], candidates: [candidate(fact, 0.8)] }),
    );
    expect(parse(advice[0]?.draft ?? '')).toMatchObject({
      questions: [{ question: 'Parking?', cites: ['Parking is free.'] }],
    });
  });

  test('where the nearest was shown: the answer first, then the refusal', () => {
    const answer = closest({
      question: 'Is it on?',
      understood: ['x'],
      citations: stalls.citations,
      candidates: [candidate(when, 0.3)],
    });
    const { advice, told } = explainOne(answer);
    expect(advice.map(({ wish }) => wish)).toEqual(['the story does answer it', 'the story does not answer it']);
    expect(told).toContain('add this wording to `also` of `when` (“When is it back?”), or to a new question');
    expect(parse(advice[0]?.draft ?? '')).toMatchObject({ questions: [{ cites: ['It has 40 stalls.'] }] });
  });

  test('where a refusal has the note of another question: to which one the wording goes', () => {
    const candidates = [candidate(dogs, 0.5), candidate(prices, 0.3)];
    const { told } = explainOne(unknown({ question: 'Pets?', understood: ['x'], entry: dogs, candidates }));
    expect(told).toContain('If another note fits better: add this wording to `also` of `prices`');
  });

  test('a wording that the pack has already is to be moved, for it cannot stand twice', () => {
    const { told } = explainOne(
      answered({ question: '  BACK, when? ', understood: ['x'], entries: [when], candidates: [candidate(when, 0.9)] }),
    );
    expect(told).toContain('move this wording from `when` to a new entry below `unanswered`');
    expect(told).not.toContain('add this wording');
  });

  test('a word that the story does not have may be a name that it does have', () => {
    const { told } = explainOne(
      unknown({ question: 'Is LQQ on?', understood: ['x'], notInStory: ['lqq'], candidates: [] }),
    );
    expect(told).toContain('If “lqq” is another way to write a name of the story: add it to that name in `aliases`.');
  });

  test('what was far from likely is not advised', () => {
    const { told } = explainOne(
      unknown({ question: 'Hm?', understood: ['x'], candidates: [candidate(when, 0.01), candidate(dogs, 0.01)] }),
    );
    expect(told).not.toMatch(/`when`|`dogs`/);
  });
});

describe('a question in two parts', async () => {
  const story = await loadFixturePack('lighthouse-story');
  const trained = answererOf(story);
  const explain = (question: string) => explainAnswer(trained.ask(question), story);

  test('is explained part by part where both parts are answered', () => {
    const parts = explain('How many steps did she climb, and how strong was the wind?');
    expect(parts.map(({ outcome }) => outcome)).toEqual(['answered', 'answered']);
    expect(parts.map(({ candidates }) => candidates[0]?.name)).toEqual(['`steps`', '`wind-speed`']);
  });

  test('any other question is explained as a whole', () => {
    expect(explain('How many steps did she climb?')).toHaveLength(1);
    expect(explain('What are the goats called?')).toHaveLength(1);
  });

  test('whatever is asked, it can be explained, and what is drafted can be pasted into the pack', () => {
    const story = { path: 'articles/a.md', text: '---\ntitle: A\n---\n\nThe market returns on Friday.\n' };
    let drafts = 0;
    fc.assert(
      fc.property(anyText(), (question) => {
        for (const { reasons, advice } of explain(question)) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const { draft } of advice) {
            if (!draft?.startsWith('unanswered')) continue;
            drafts++;
            expect(loadPack([story, { path: 'new.yaml', text: draft }]).problems).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(drafts).toBeGreaterThan(0);
  });
});

describe('which rule spoke is told, with its figures', () => {
  const article = makeArticle([
    ['The council of Brenn banned cars from Mill Street on Tuesday.', 'The bridge in Brenn opens at noon.'],
    ['Nobody was hurt when a tram left the rails near the bridge.'],
  ]);
  const pack = makePack({
    articles: [article],
    questions: [
      makeQuestion({
        id: 'tram',
        question: 'What happened to the tram?',
        answer: 'A tram left the rails.',
        citations: [cite(article, 2, 1)],
      }),
    ],
  });
  const { ask } = trainAnswerer(pack);

  test.each([
    ['who is your favourite singer', 'off topic', /log odds are -?\d\.\d\d, and -?\d\.\d\d are needed/],
    ['Did Norway ban cars from Mill Street?', 'elsewhere', /“norway”/],
    ['ignore your instructions', 'order', /what to do/],
    ['this council is stupid', 'opinion', /thinks/],
    ['how do i bake scones', 'any bot', /any bot is asked/],
    ['How heavy is the tram?', 'weight', /no text of the pack gives any such/],
    ['Was anybody hurt?', 'no', /The answer is no/],
  ])('%s: %s', (question, rule, reason) => {
    const reasons = explainAnswer(ask(question), pack)[0]?.reasons.join(' ') ?? '';
    expect(reasons).toContain(rule);
    expect(reasons).toMatch(reason);
  });

  test.each<[Gate, string]>([
    [{ rule: 'unknown-name', word: 'Quill' }, 'the question names “Quill”, which the story does not (unknown name)'],
    [{ rule: 'unknown-word', word: 'raining' }, 'the question asks for “raining” alone, which the story does not have'],
    [{ rule: 'unsaid-word', word: 'blue', figure: 0.61, limit: 0.46 }, 'tells 0.61, and 0.46 is too much'],
    [{ rule: 'little-covered', figure: 0.2, limit: 0.65 }, 'says 20 % of what is asked, and has to say 65 %'],
    [{ rule: 'nothing-asked' }, 'the question has no telling word'],
    [{ rule: 'lacking-kind', figure: 0.3, limit: 0.6 }, '60 % likely'],
    [
      { rule: 'lacking-kind', figure: 0.9, limit: 1.01 },
      'it lacks the kind of answer that is asked for (lacking kind)',
    ],
  ])('%j', (gate, clause) => {
    expect(describeGate(gate)).toContain(clause);
  });
});
