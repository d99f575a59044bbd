import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { checkedDraft } from '../../src/draft/checked-draft.ts';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { eventually, expect, online, say, test, type Visit } from './setup.ts';

const STORY = 'tests/fixtures/stories/biscuit-works/articles/biscuit-works.md';

/** Puts a freshly drafted pack of one article in the place of the visit's pack. */
async function draftInto(folder: string, story = STORY): Promise<void> {
  await rm(folder, { recursive: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  await cp(story, join(folder, 'articles/story.md'));
  const { files } = await readKnowledge(folder);
  const [article] = files;
  const { pack } = loadPack(files);
  if (!article || !pack) throw new Error('the fixture has no article');
  for (const file of checkedDraft(article, draftPack(pack)).files) await writeFile(join(folder, file.path), file.text);
}

async function openReview(visit: Visit): Promise<Page> {
  const playground = await visit.start({ app: { knowledgeFolder: visit.folder, log: visit.log, drafts: true } });
  await online(playground);
  const page = await visit.open(playground);
  await page.getByRole('button', { name: 'Review the drafts' }).click();
  await page.locator('.review-card h3').waitFor();
  return page;
}

const loaded = async (folder: string) => {
  const { files, problems } = await readKnowledge(folder);
  return loadPack(files, problems);
};
const title = (page: Page) => page.locator('.review-card h3').innerText();
const left = (page: Page) => page.locator('dialog.review header .muted').innerText();

describe('an editor who reviews a draft', () => {
  test('gets from an article of 400 words to 25 questions and 12 unanswered ones in 150 actions', async ({ visit }) => {
    await draftInto(visit.folder);
    let actions = 0;
    const page = await openReview(visit);
    actions += 1;
    const decided = async (work: () => Promise<void>) => {
      const before = await left(page);
      await work();
      await eventually(() => left(page)).not.toBe(before);
    };
    const press = (key: string) =>
      decided(async () => {
        actions += 1;
        await page.keyboard.press(key);
      });
    const { withDrafts } = await loaded(visit.folder);
    const questions = withDrafts?.questions.length ?? 0;
    // The first is corrected, the second deleted.
    actions += 3;
    await page.keyboard.press('e');
    await page.getByLabel('Question').fill('Which crews fought the fire for seven hours?');
    await decided(() => page.keyboard.press('Control+Enter'));
    await press('d');
    for (let at = 2; at < questions; at++) await press('a');
    for (let at = 0; at < 12; at++) await press('a');
    // What the draft did not ask is asked of the article itself.
    const sentences = page.locator('.sentence');
    for (let asked = questions - 1, at = 0; asked < 25; asked++, at++) {
      actions += 3;
      await sentences.nth(at).click();
      await page.getByLabel('Question').fill(`What does sentence number ${at} of the report tell us?`);
      await decided(() => page.keyboard.press('Control+Enter'));
    }
    expect(actions).toBeLessThanOrEqual(150);
    const { pack } = await loaded(visit.folder);
    expect(pack?.questions).toHaveLength(25);
    expect(pack?.questions.map(({ question }) => question)).toContain('Which crews fought the fire for seven hours?');
    expect(pack?.unanswered).toHaveLength(12);
  }, 300_000);

  test('sees the sentence marked, and takes back what was done', async ({ visit }) => {
    await draftInto(visit.folder, 'tests/fixtures/night-market/articles/lantern-quay.md');
    const file = join(visit.folder, 'questions.yaml');
    const commented = `# By Ann and Ben.\n${await readFile(file, 'utf8')}`;
    await writeFile(file, commented);
    const page = await openReview(visit);
    expect(await page.locator('.sentence.marked').count()).toBeGreaterThan(0);
    const first = await title(page);
    const all = await left(page);
    await page.keyboard.press('s');
    await eventually(() => title(page)).not.toBe(first);
    const second = await title(page);
    await page.keyboard.press('u');
    await eventually(() => title(page)).toBe(first);
    await page.keyboard.press('d');
    await eventually(() => title(page)).toBe(second);
    expect(await readFile(file, 'utf8')).not.toContain(first);
    await page.keyboard.press('u');
    await eventually(() => title(page)).toBe(first);
    expect(await readFile(file, 'utf8')).toBe(commented);
    await page.keyboard.press('a');
    await eventually(() => title(page)).toBe(second);
    expect(await readFile(file, 'utf8')).toBe(commented.replace('    draft: true\n', ''));
    await page.keyboard.press('u');
    await eventually(() => left(page)).toBe(all);
  });

  test('is told what is wrong with a correction, and nothing is written', async ({ visit }) => {
    await draftInto(visit.folder, 'tests/fixtures/night-market/articles/lantern-quay.md');
    const before = await readFile(join(visit.folder, 'questions.yaml'), 'utf8');
    const page = await openReview(visit);
    await page.keyboard.press('e');
    await page.getByLabel('Quotes one a line').fill('these words stand nowhere at all');
    await page.getByRole('button', { name: 'Save and accept' }).click();
    await page.locator('.review .form-error').filter({ hasText: 'Expected' }).waitFor();
    expect(await readFile(join(visit.folder, 'questions.yaml'), 'utf8')).toBe(before);
    await page.keyboard.press('Escape');
    await page.locator('.review-card h3').waitFor();
  });

  test('may not write from another machine', async ({ visit }) => {
    await draftInto(visit.folder, 'tests/fixtures/night-market/articles/lantern-quay.md');
    const playground = await visit.start({
      host: '0.0.0.0',
      app: { knowledgeFolder: visit.folder, log: visit.log, drafts: true },
    });
    await online(playground);
    const page = await visit.open({ ...playground, url: `http://127.0.0.1:${playground.port}` });
    await page.getByRole('button', { name: 'Review the drafts' }).click();
    await page.getByText('the pack cannot be changed here', { exact: false }).waitFor();
  });
});

test('an editor takes what was asked in vain into the pack by one press', async ({ visit }) => {
  const playground = await visit.start();
  await online(playground);
  const page = await visit.open(playground);
  await say(page, '@Footnote Who plays the accordion?');
  const gap = page.locator('#sections li').filter({ hasText: 'Who plays the accordion?' });
  await gap.getByRole('button', { name: 'Not in the story' }).click();
  await gap.waitFor({ state: 'detached' });
  const { pack } = await loaded(visit.folder);
  expect(pack?.unanswered.map(({ question }) => question)).toContain('Who plays the accordion?');
});
