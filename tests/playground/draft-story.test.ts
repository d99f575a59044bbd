import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import type { Playground } from '../../src/playground/server/start-playground.ts';
import { expect, messages, online, say, test, type Visit } from './setup.ts';

const TEXT = `The council closed the old bridge in Holm on Tuesday because a pillar had cracked.

Ann Reed, the mayor, said the bridge would reopen in three weeks. The repair costs 240,000 crowns.`;

async function openForm(visit: Visit): Promise<{ page: Page; playground: Playground }> {
  const playground = await visit.start();
  await online(playground);
  const page = await visit.open(playground);
  await page.getByText('Draft a story').click();
  return { page, playground };
}

describe('an editor with a new story', () => {
  test('pastes it, reviews the draft, and asks the bot about it', async ({ visit }) => {
    const { page, playground } = await openForm(visit);
    await page.getByLabel('Title').fill('Bridge in Holm closed');
    await page.getByLabel('The article, pasted').fill(TEXT);
    await page.getByRole('button', { name: 'Draft it' }).click();
    await page.locator('.review-card h3').waitFor();
    expect(await page.locator('.review-article').innerText()).toContain('a pillar had cracked');
    await page.keyboard.press('a');
    await page.getByText('1 question and 0 unanswered').waitFor();
    await page.locator('dialog.review').getByRole('button', { name: 'Close', exact: true }).click();
    const folder = `${visit.folder}-drafts/bridge-in-holm-closed`;
    expect(await readdir(folder)).toContain('questions.yaml');
    await page.getByText('drafts wait for your word').waitFor();
    await say(page, '@Footnote why did the council close the bridge?');
    await messages(page).filter({ hasText: 'a pillar had cracked' }).waitFor();
    await page.getByRole('button', { name: 'Back to' }).click();
    await page.getByRole('button', { name: 'Back to' }).waitFor({ state: 'detached' });
    await online(playground);
    await say(page, '@Footnote how many sellers are coming?');
    await messages(page).filter({ hasText: 'About 140 traders' }).waitFor();
  });

  test('gives a file, the second of its name too, and is told what cannot be drafted', async ({ visit }) => {
    const { page } = await openForm(visit);
    const choose = async (name: string, text: string) => {
      await page.getByLabel('Or a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Draft it' }).click();
    };
    const error = page.locator('#sections .form-error');
    await page.getByRole('button', { name: 'Draft it' }).click();
    await error.filter({ hasText: 'Paste the article' }).waitFor();
    await choose('../../holm.exe', TEXT);
    await error.filter({ hasText: 'found .exe' }).waitFor();
    await choose('empty.txt', '');
    await error.filter({ hasText: /Expected|expected/ }).waitFor();
    for (const name of ['../Holm.md', 'Holm.md']) {
      await choose(name, `# Bridge in Holm\n\n${TEXT}\n`);
      await page.locator('.review-card h3').waitFor();
      await page.locator('dialog.review').getByRole('button', { name: 'Close', exact: true }).click();
    }
    expect((await readdir(`${visit.folder}-drafts`)).sort()).toEqual(['holm', 'holm-2']);
    expect(await readFile(`${visit.folder}-drafts/holm-2/articles/holm.md`, 'utf8')).toContain('Ann Reed');
  });

  test('gives no address of this machine, and nothing but an address', async ({ visit }) => {
    const { page } = await openForm(visit);
    const error = page.locator('#sections .form-error');
    for (const [url, told] of [
      ['http://127.0.0.1:1/story', /public|this machine|network/],
      ['file:///etc/passwd', /https:\/\//],
      ['--out', /https:\/\//],
    ] as const) {
      await page.getByLabel('Or its address').fill(url);
      await page.getByRole('button', { name: 'Draft it' }).click();
      await error.filter({ hasText: told }).waitFor();
    }
  });
});
