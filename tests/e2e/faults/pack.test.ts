import { execFile } from 'node:child_process';
import { chmod, cp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { openHost } from '../../helpers/bot-process.ts';
import { copyPack, type OnFinished } from '../../helpers/edited-pack.ts';
import { eventually } from '../../helpers/eventually.ts';
import { expectAnswers } from '../../helpers/still-answers.ts';
import { canBeUnprivileged } from '../../helpers/unprivileged.ts';
import { NIGHT_MARKET, test, textOf, type World } from '../../helpers/world.ts';

const HUNDRED_MEGABYTES = 100 * 1024 * 1024;
const REFUSED = 'pack refused, the last good one goes on answering';
const RELOADED = 'pack reloaded';

function count({ logged }: World, message: string): number {
  return logged.filter(({ msg }) => msg === message).length;
}

async function answerOf({ ada, channel }: World): Promise<string> {
  return textOf((await ada.types(channel, '/ask', { question: 'opening-day', private: true })).message);
}

async function inPlaceOf(file: string, put: (file: string) => Promise<unknown>): Promise<void> {
  await rm(file);
  await put(file);
}

/** Nine lists of nine lists of nine …: 9⁹ words once written out. */
function bomb(): string {
  const levels = [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`);
  return `a: &a [lol]\n${levels.join('\n')}\nquestions: *i\n`;
}

/** What happens to a file of the pack, and what the log says it found. */
const FAULTS: [what: string, happen: (file: string) => Promise<unknown>, found: RegExp][] = [
  ['is replaced by 100 MB', (file) => truncate(file, HUNDRED_MEGABYTES), /100\.0 MiB/],
  ['becomes a link that leads nowhere', (file) => inPlaceOf(file, (link) => symlink('gone.yaml', link)), /nowhere/],
  ['becomes a link out of the folder', (file) => inPlaceOf(file, (link) => symlink('/etc/hostname', link)), /a link/],
  ['becomes a pipe', (file) => inPlaceOf(file, (pipe) => promisify(execFile)('mkfifo', [pipe])), /else than a file/],
  ['is cut within a character', (file) => writeFile(file, Buffer.from('questions: €').subarray(0, -1)), /cut off/],
  ['is a bomb of references', (file) => writeFile(file, bomb()), /./],
  ['is nested a thousand deep', (file) => writeFile(file, `questions: ${'['.repeat(1_000)}`), /./],
];

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('a file of the pack that, while the bot runs,', () => {
  test.for(FAULTS)(
    '%s changes no answer, and once it is back it is read',
    async ([, happen, found], { world, onTestFinished }) => {
      const { folder } = await copyPack(NIGHT_MARKET, onTestFinished);
      const file = join(folder, 'questions.yaml');
      const good = await readFile(file, 'utf8');
      await world.startBot({ knowledgeFolder: folder, isWatching: true });
      await happen(file);
      await expectAnswers(world);
      await eventually(() => expect(count(world, REFUSED)).toBeGreaterThan(0));
      await expectAnswers(world);
      expect(world.logged.find(({ msg }) => msg === 'problem of the pack')).toMatchObject({
        file: 'questions.yaml',
        found: expect.stringMatching(found),
      });
      await inPlaceOf(file, (path) => writeFile(path, good.replace('It reopens on 3 May.', 'On 3 May it reopens.')));
      await eventually(() => expect(count(world, RELOADED)).toBeGreaterThan(0));
      expect(await answerOf(world)).toContain('On 3 May it reopens.');
    },
  );
});

describe.concurrent('a folder', () => {
  const CHANGED = 'On 3 May it reopens.';

  /** The story as it is, and beside it one with another answer. */
  async function makePacks(onTestFinished: OnFinished) {
    const [pack, next] = [await copyPack(NIGHT_MARKET, onTestFinished), await copyPack(NIGHT_MARKET, onTestFinished)];
    await next.edit('questions.yaml', 'It reopens on 3 May.', CHANGED);
    return { folder: pack.folder, next: next.folder };
  }

  async function becomesTheNext(world: World): Promise<void> {
    await eventually(async () => expect(await answerOf(world)).toContain(CHANGED));
  }

  test('that is taken away and put back is read again by itself', async ({ world, onTestFinished }) => {
    const { folder, next } = await makePacks(onTestFinished);
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    await rm(folder, { recursive: true });
    await eventually(() => expect(count(world, REFUSED)).toBeGreaterThan(0));
    await expectAnswers(world);
    await cp(next, folder, { recursive: true });
    await becomesTheNext(world);
  });

  test('that becomes a file and then a folder again is read again by itself', async ({ world, onTestFinished }) => {
    const { folder, next } = await makePacks(onTestFinished);
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    await rm(folder, { recursive: true });
    await writeFile(folder, 'questions: []\n');
    await eventually(() => expect(count(world, REFUSED)).toBeGreaterThan(0));
    await expectAnswers(world);
    await rm(folder);
    await cp(next, folder, { recursive: true });
    await becomesTheNext(world);
  });

  test('that is swapped for another is read by itself, and watched from then on', async ({ world, onTestFinished }) => {
    const { folder, next } = await makePacks(onTestFinished);
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    await rename(folder, `${folder}-old`);
    await cp(next, folder, { recursive: true });
    await rm(`${folder}-old`, { recursive: true });
    await becomesTheNext(world);
    await writeFile(join(folder, 'questions.yaml'), 'questions: "');
    await eventually(() => expect(count(world, REFUSED)).toBeGreaterThan(0));
    await expectAnswers(world, CHANGED);
  });

  test('that is a link is read anew when it leads elsewhere', async ({ world, onTestFinished }) => {
    const { folder, next } = await makePacks(onTestFinished);
    const link = `${next}-link`;
    onTestFinished(() => rm(link));
    await symlink(folder, link);
    await world.startBot({ knowledgeFolder: link, isWatching: true });
    await rm(link);
    await symlink(next, link);
    await becomesTheNext(world);
  });
});

/** A machine on which nothing can be watched: its watches are used up, or the disk is another machine's. */
const NO_WATCHES = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const refuse = () => { throw Object.assign(new Error('System limit for number of file watchers reached'), { code: 'ENOSPC' }); };
Object.assign(fs, { watch: refuse, watchFile: refuse }); fs.promises.watch = refuse; syncBuiltinESMExports();`;

test('a machine that has no watches left reads a changed pack all the same, and tells of a refused one', async ({
  world,
}) => {
  const { folder, edit, write } = await copyPack(NIGHT_MARKET);
  const host = await openHost(world, { KNOWLEDGE_DIR: folder, HEALTH_PORT: '0' });
  const { says, lines } = await host.start({ preload: NO_WATCHES });
  await edit('questions.yaml', 'It reopens on 3 May.', 'On 3 May it reopens.');
  await says(RELOADED);
  expect(await answerOf(world)).toContain('On 3 May it reopens.');
  await write('facts.yaml', 'facts: "');
  await says(REFUSED);
  const ready = await fetch(`${lines('ready')[0]?.health}/readyz`);
  expect(ready.status).toBe(200);
  const note = 'The pack in the folder has a problem and was refused: the last good one goes on answering.';
  expect(await ready.json()).toMatchObject({ status: 'ready', checks: { pack: { isOk: true, note } } });
  const eve = world.sandbox.createReader('Eve', { guilds: [] });
  world.guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  expect(textOf((await eve.types(world.channel, '/desk status')).message)).toContain(`To look at: ${note}`);
  await write('facts.yaml', '');
  await says(RELOADED, 2);
  expect(textOf((await eve.types(world.channel, '/desk status')).message)).not.toContain('To look at');
});

test('a hundred changes in a row end with the last of them', async ({ world }) => {
  const { folder, write } = await copyPack(NIGHT_MARKET);
  const good = await readFile(join(folder, 'questions.yaml'), 'utf8');
  await world.startBot({ knowledgeFolder: folder, isWatching: true });
  for (let change = 1; change <= 100; change++) {
    const text = good.replace('It reopens on 3 May.', `On 3 May, it reopens${'!'.repeat(change)}`);
    await write('questions.yaml', change % 2 === 0 ? text : text.slice(0, text.length / 2));
    if (change % 20 === 0) expect(await answerOf(world)).toMatch(/3 May/);
  }
  await expect.poll(() => count(world, RELOADED)).toBeGreaterThan(0);
  await expect.poll(() => answerOf(world), { interval: 500 }).toContain(`On 3 May, it reopens${'!'.repeat(100)}`);
});

test.skipIf(!canBeUnprivileged)(
  'a file of the pack that may no longer be read changes no answer, and once it may be again it is read',
  async ({ world }) => {
    const { folder } = await copyPack(NIGHT_MARKET);
    const file = join(folder, 'questions.yaml');
    const { child, says, lines } = await (await openHost(world, { KNOWLEDGE_DIR: folder, WATCH: 'false' })).start();
    await chmod(file, 0);
    child.kill('SIGHUP');
    await says('problem of the pack');
    expect(lines('problem of the pack')).toMatchObject([{ file: 'questions.yaml', found: 'no permission to read it' }]);
    await expectAnswers(world);
    await chmod(file, 0o644);
    child.kill('SIGHUP');
    await says(RELOADED);
    await expectAnswers(world);
  },
);
