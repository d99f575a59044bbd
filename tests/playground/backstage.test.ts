import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeLog } from '../../src/infra/log.ts';
import type { PackStatus } from '../../src/playground/pack-news.ts';
import { createBulletin } from '../../src/playground/server/bulletin.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { load } from '../helpers/load.ts';
import { NIGHT_MARKET } from '../helpers/world.ts';

const { openBackstage } = await load<typeof import('../../src/playground/server/backstage.ts')>(
  'playground/server/backstage.ts',
);

test('says which stories it does not show', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-stories-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['first', 'second', 'third']) await cp(NIGHT_MARKET, join(folder, name), { recursive: true });
  const log = makeLog({ level: 'silent', secrets: [], isForPeople: false, write: () => {} });
  const app = { token: 'none', apiUrl: 'http://127.0.0.1:1/api', knowledgeFolder: folder, log };
  const bulletin = createBulletin();
  const backstage = await openBackstage(app, join(folder, '.data'), bulletin);
  onTestFinished(() => backstage.stop());
  const packs: PackStatus[] = [];
  bulletin.follow((news) => void (news.kind === 'pack' && packs.push(news.pack)));
  await expect
    .poll(() => packs.at(-1))
    .toMatchObject({ folder: join(folder, 'first'), others: [join(folder, 'second'), join(folder, 'third')] });
});

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
