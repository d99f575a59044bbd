import { expect, it } from 'vitest';
import { keepByUse } from '../../src/app/keep-by-use.ts';

const open = (room: number) => {
  const dropped: string[] = [];
  const keeper = keepByUse<string>(
    room,
    ({ length }) => length,
    (item) => dropped.push(item),
  );
  return { keeper, dropped };
};

it('drops what was used longest ago once the room is full', () => {
  const { keeper, dropped } = open(6);
  for (const item of ['aa', 'bb', 'cc', 'aa', 'dd']) keeper.use(item);
  expect(dropped).toEqual(['bb']);
  expect(keeper.all()).toEqual(['dd', 'aa', 'cc']);
});

it('keeps what is used now, however large', () => {
  const { keeper, dropped } = open(3);
  for (const item of ['a', 'bbbbb']) keeper.use(item);
  expect([keeper.all(), dropped]).toEqual([['bbbbb'], ['a']]);
});

it('drops first what was kept without being used', () => {
  const { keeper, dropped } = open(4);
  keeper.use('aa');
  expect(keeper.hasRoomFor('bb')).toBe(true);
  keeper.keep('bb');
  expect([keeper.hasRoomFor('bb'), keeper.hasRoomFor('c')]).toEqual([true, false]);
  keeper.use('cc');
  expect(dropped).toEqual(['bb']);
  keeper.remove('aa');
  expect(keeper.all()).toEqual(['cc']);
});
