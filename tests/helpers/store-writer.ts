import { openStore } from '../../src/infra/store/open-store.ts';

/**
 * A process of its own that writes to a store: `store-writer.ts URL NAME COUNT`. Tells on standard output what it did, one JSON
 * value a line; then waits to be killed or, with a line on standard input, closes the store.
 */
const [url = '', name = '', count = '0'] = process.argv.slice(2);
const tell = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const store = await openStore({ url, retentionDays: 90, log });
for (let number = 0; number < Number(count); number++) {
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  const expectation = 'more of this, please '.repeat(20);
  const vote = { entry: `entry ${number}`, isHelpful: false, expectation, userId: name };
  if (number % 10 === 0) tell({ kept: await store.recordVote(vote), ...store.health() });
}
await store.flush();
tell('done');
process.stdin.once('data', async () => {
  await store.close();
  tell({ closed: true, ...store.health() });
  process.exit(0);
});
