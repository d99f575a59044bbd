import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf, isStrict, offersOf } from '../../../src/answers/understand/answer-kind.ts';
import { anyText } from '../../helpers/any-text.ts';

test.each([
  ['money', 'The lens cost 300 crowns.', 'The tower has 300 steps.'],
  ['money', 'It sold for £4m.', 'It was sold.'],
  ['clock', 'The lamp is lit at 21:40.', 'The lamp is lit in May.'],
  ['clock', 'It opens at 9 am.', 'It opens on 9 May.'],
  ['when', 'The storm came on Tuesday.', 'The storm came with rain.'],
  ['when', 'It has been dark since 1987.', 'It has 87 steps.'],
  ['duration', 'It was dark for eleven nights.', 'It was dark on 11 May.'],
  ['duration', 'It is dark until autumn.', 'It is dark.'],
  ['distance', 'It can be seen from 20 miles away.', 'It can be seen by 20 boats.'],
  ['extent', 'The pier is two hundred metres long.', 'The pier is wooden.'],
  ['age', 'The keeper, aged 61, lit it.', 'The keeper lit it 61 times.'],
  ['age', 'Hesper Quill, 61, lit it.', 'Hesper Quill lit it.'],
  ['age', 'The nine-month-old goat fell.', 'The goat fell.'],
  ['when', 'It broke ten days before the fair.', 'It broke at the fair.'],
  ['where', 'They were taken to hospital.', 'They were taken away.'],
  ['count', 'Hundreds of boats came in.', 'The boats came in.'],
  ['who', 'It was lit by Hesper Quill.', 'It was lit by the keeper.'],
  ['where', 'The roof lies in Port Maren.', 'The roof lies broken.'],
  ['why', 'It is dark because the lens broke.', 'It is dark.'],
  ['count', 'Half of the boats came in.', 'The boats came in.'],
] as const)('a question about “%s” is fitted by “%s” and not by “%s”', (kind, fitting, unfitting) => {
  expect(fitOf(kind, offersOf(fitting))).toBe(1);
  expect(fitOf(kind, offersOf(unfitting))).toBe(-1);
});

test('a question that wants nothing in particular is neither fitted nor missed', () => {
  expect(fitOf('how', offersOf('It was lit at 21:40.'))).toBe(0);
  expect(fitOf('yes-no', new Set())).toBe(0);
});

test('any text can be looked at, and says the same twice', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(offersOf(text)).toEqual(offersOf(text));
    }),
  );
});

test('a text of a million characters is looked at without hanging', () => {
  expect(offersOf('three hundred thousand '.repeat(45_000))).toEqual(new Set(['number']));
  expect(offersOf('a'.repeat(1_000_000))).toEqual(new Set());
});

test('the kinds that are seen for certain', () => {
  expect(isStrict('age')).toBe(true);
  expect(isStrict('why')).toBe(true);
  expect(isStrict('how')).toBe(false);
});
