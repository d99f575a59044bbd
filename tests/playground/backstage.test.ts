import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeLog } from '../../src/infra/log.ts';
import { createBulletin } from '../../src/playground/server/bulletin.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { load } from '../helpers/load.ts';
import { NIGHT_MARKET } from '../helpers/world.ts';

const { openBackstage } = await load<typeof import('../../src/playground/server/backstage.ts')>(
  'playground/server/backstage.ts',
);

test('a story that is asked for while all is stopped is never opened', async () => {
  const [pack, draft] = [await copyPack(NIGHT_MARKET), await copyPack(NIGHT_MARKET)];
  const log = makeLog({ level: 'silent', secrets: [], isForPeople: false, write: () => {} });
  // No Discord is there: the bot waits for one.
  const app = { token: 'none', apiUrl: 'http://127.0.0.1:1/api', knowledgeFolder: pack.folder, log };
  const backstage = await openBackstage(app, join(pack.folder, 'data'), createBulletin());
  onTestFinished(() => backstage.stop());
  const first = backstage.current();
  await Promise.all([backstage.stop(), backstage.turnTo(draft.folder)]);
  expect(backstage.current()).toBe(first);
});
