import { describe, expect, test } from 'vitest';
import type { Answer, Answerer } from '../../../src/answers/answer.ts';
import {
  countOthers,
  crossValidate,
  type HeldOut,
  planTurns,
  takerOf,
} from '../../../src/answers/quality/cross-validate.ts';
import type { Pack } from '../../../src/pack/pack.ts';
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

const article = makeArticle([['One.', 'Two.']], { id: 'a' });
const other = makeArticle([['Three.', 'Four.']], { id: 'b' });
const numbers = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name} ${index}`);
const one = makeQuestion({ id: 'one', question: 'one?', also: numbers(7, 'one'), citations: [cite(article, 1, 1)] });
const twin = makeQuestion({ id: 'twin', question: 'twin?', also: ['twin 0'], citations: [cite(article, 1, 1)] });
const three = makeQuestion({ id: 'three', question: 'three?', also: ['three 0'], citations: [cite(other, 1, 1)] });
const why = makeUnanswered({ id: 'why', question: 'why?', also: numbers(3, 'why') });
const pack = makePack({ articles: [article, other], questions: [one, twin, three], unanswered: [why] });

/** An answerer that says the same to everything. */
function saying(answer: Answer): () => Pick<Answerer, 'ask'> {
  return () => ({ ask: () => answer });
}

function verdictsOf(answer: Answer): Record<string, string> {
  const heldOut = crossValidate(pack, saying(answer));
  return Object.fromEntries(heldOut.map(({ entry, verdict }) => [entry.id, verdict]));
}

describe('leaving phrasings out', () => {
  test('asks each phrasing once, of a pack that lacks it and has all own questions', () => {
    const seen: { asked: string; known: string[] }[] = [];
    const train = (rest: Pack): Pick<Answerer, 'ask'> => {
      const known = [...rest.questions, ...rest.unanswered].flatMap(({ question, also }) => [question, ...also]);
      return {
        ask(asked) {
          seen.push({ asked, known });
          return unknown({});
        },
      };
    };
    const heldOut = crossValidate(pack, train);
    const all = [one, twin, three, why].flatMap(({ also }) => also);
    expect(seen.map(({ asked }) => asked).sort()).toEqual([...all].sort());
    expect(heldOut.map(({ labelled }) => labelled.q).sort()).toEqual([...all].sort());
    for (const { asked, known } of seen) {
      expect(known).not.toContain(asked);
      expect(known).toEqual(expect.arrayContaining(['one?', 'twin?', 'three?', 'why?']));
    }
    expect(countOthers(pack)).toBe(all.length);
  });

  test('leaves the pack as it was', () => {
    const before = JSON.stringify(pack);
    crossValidate(pack, saying(unknown({})));
    expect(JSON.stringify(pack)).toBe(before);
  });

  test('trains nothing where there is nothing to leave out', () => {
    const train = () => {
      throw new Error('trained in vain');
    };
    expect(crossValidate(makePack({ questions: [makeQuestion({})] }), train)).toEqual([]);
    expect(crossValidate(makePack({ articles: [article] }), train)).toEqual([]);
  });

  test('tells how far it has come, never backwards, up to the end', () => {
    const told: number[] = [];
    crossValidate(pack, saying(unknown({})), planTurns(pack), (done) => told.push(done));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  test('runs all turns of a small pack, and asks at most some 20,000 phrasings of a large one', () => {
    const large = (entries: number) =>
      makePack({
        questions: Array.from({ length: entries }, (_, id) => makeQuestion({ id: `q${id}`, also: numbers(10, 'x') })),
      });
    expect(planTurns(pack)).toEqual({ parts: 5, run: 5 });
    expect(planTurns(makePack({}))).toEqual({ parts: 5, run: 5 });
    expect(planTurns(large(2_000)).run).toBe(5);
    expect(planTurns(large(5_000)).run).toBe(2);
    expect(planTurns(large(50_000)).run).toBe(1);
    const heldOut = crossValidate(large(100), saying(unknown({})), { parts: 5, run: 2 });
    expect(heldOut).toHaveLength(400);
  });
});

describe('an answer to a phrasing that was left out', () => {
  test('is right where it rests on a sentence of the phrasing’s entry, and on that article', () => {
    expect(verdictsOf(answered({ entries: [one], citations: one.citations }))).toEqual({
      one: 'right',
      twin: 'right',
      three: 'wrong',
      why: 'false',
    });
  });

  test('shows the sentence, or misses it', () => {
    expect(verdictsOf(closest({ citations: three.citations }))).toEqual({
      one: 'missed',
      twin: 'missed',
      three: 'shown',
      why: 'hedged',
    });
  });

  test('refuses', () => {
    expect(verdictsOf(unknown({}))).toEqual({ one: 'missed', twin: 'missed', three: 'missed', why: 'refused' });
  });
});

describe('the entry that took a phrasing', () => {
  const takers = (answer: Answer) =>
    Object.fromEntries(
      crossValidate(pack, saying(answer)).map((heldOut: HeldOut) => [heldOut.entry.id, takerOf(heldOut)?.id]),
    );

  test('is the one that answered in its place', () => {
    expect(takers(answered({ entries: [three], citations: three.citations }))).toEqual({
      one: 'three',
      twin: 'three',
      three: undefined,
      why: 'three',
    });
  });

  test('is the one that refused what the story does say', () => {
    expect(takers(unknown({ entry: why }))).toEqual({ one: 'why', twin: 'why', three: 'why', why: undefined });
  });

  test('is none where nothing was taken for something else', () => {
    expect(takers(unknown({}))).toEqual({ one: undefined, twin: undefined, three: undefined, why: undefined });
    expect(takers(closest({ citations: three.citations }))).toEqual({
      one: undefined,
      twin: undefined,
      three: undefined,
      why: undefined,
    });
  });
});
