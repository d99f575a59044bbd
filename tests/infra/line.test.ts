import { expect, test } from 'vitest';
import { type Line, openLine } from '../../src/infra/line.ts';

/** Two ends of one line, whose messages pass through JSON as between processes. */
function openBoth(answers: Record<string, () => unknown>, timeout?: number) {
  const ends: Line[] = [];
  const sendTo = (end: number) => (message: object) => {
    const written = JSON.stringify(message);
    queueMicrotask(() => ends[end]?.receive(JSON.parse(written)));
  };
  ends.push(openLine(sendTo(1), { own: () => 'mine' }, timeout), openLine(sendTo(0), answers, timeout));
  return ends as [Line, Line];
}

test('questions are answered both ways, each with its own answer', async () => {
  let answer = (_text: string) => {};
  const slow = new Promise((resolve) => {
    answer = resolve;
  });
  const [one, other] = openBoth({ slow: () => slow, fast: () => [1, 2] });
  const asked = one.ask('slow');
  expect(await Promise.all([one.ask('fast'), other.ask('own')])).toEqual([[1, 2], 'mine']);
  answer('late');
  expect(await asked).toBe('late');
});

test('what the other side cannot answer rejects', async () => {
  const [one] = openBoth(
    {
      broken: () => {
        throw new Error('no pack');
      },
      silent: () => new Promise(() => {}),
    },
    50,
  );
  await expect(one.ask('broken')).rejects.toThrow('no pack');
  await expect(one.ask('silent')).rejects.toThrow('silent: no answer in 0.05 seconds');
  expect(await one.ask('unknown')).toBeUndefined();
});

test('nobody waits for a side that has gone', async () => {
  const [one] = openBoth({ silent: () => new Promise(() => {}) });
  const asked = one.ask('silent');
  one.disconnect();
  await expect(asked).rejects.toThrow('the other process has gone');
  const gone = openLine(() => {
    throw new Error('the process does not run');
  }, {});
  await expect(gone.ask('report')).rejects.toThrow('the process does not run');
  expect(() => gone.receive({ id: 1, ask: 'anything' })).not.toThrow();
});

test.each([null, undefined, 'text', 7, {}, { id: '1' }, { id: 99, value: 1 }, { _ready: true }, { ask: 'own' }])(
  'a message that is none of the line is left alone: %j',
  (message) => {
    const sent: object[] = [];
    openLine((answer) => void sent.push(answer), { own: () => 1 }).receive(message);
    expect(sent).toEqual([]);
  },
);
