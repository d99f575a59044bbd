import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import { expect, messages, online, say, test } from './setup.ts';

/** Changes a file of the pack as an editor does. */
function change(folder: string, from: string, to: string): Promise<void> {
  return changeFile(folder, 'questions.yaml', from, to);
}

async function changeFile(folder: string, name: string, from: string, to: string): Promise<void> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}

const QUOTE = 'About 140 traders have signed up';
const MISQUOTE = 'About 990 traders have signed up';

describe('an editor who changes the pack', () => {
  test('is told that it was reloaded, and the bot answers from it', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await change(visit.folder, 'answer: "It reopens on 3 May."', 'answer: "On 3 May it reopens."');
    await page.getByText('Pack reloaded').waitFor();
    await say(page, '@Footnote when does the night market reopen?');
    await messages(page).filter({ hasText: 'On 3 May it reopens.' }).waitFor();
  });

  test('sees which answers a change changes, and counts from there once it is accepted', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await change(visit.folder, 'answer: "It reopens on 3 May."', 'answer: "On 3 May it reopens."');
    const section = page.locator('#sections section').filter({ hasText: 'One answer changes' });
    const told = await section.locator('li').innerText();
    expect(told).toMatch(/^When does the night market reopen\?\s+and \d+ others/);
    expect(told).toMatch(/before\s+Answered\s+It reopens on 3 May\.\s+after\s+Answered\s+On 3 May it reopens\./);
    // What was compared is not what somebody asked.
    await page.getByText('Ask the bot something').waitFor({ state: 'attached' });
    await section.getByRole('button', { name: 'Accept' }).click();
    await section.waitFor({ state: 'detached' });
    await change(visit.folder, 'answer: "On 3 May it reopens."', 'answer: "The market reopens on 3 May."');
    expect(await section.locator('li').innerText()).toMatch(/before\s+Answered\s+On 3 May it reopens\./);
    await change(visit.folder, 'answer: "The market reopens on 3 May."', 'answer: "On 3 May it reopens."');
    await section.waitFor({ state: 'detached' });
  });

  test('sees the problems of a broken pack while the last good one answers', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await change(visit.folder, QUOTE, MISQUOTE);
    await page.getByText('The last good one goes on answering.', { exact: false }).first().waitFor();
    const problem = page.locator('.problems li').first();
    expect(await problem.innerText()).toMatch(/^questions\.yaml:\d+:\d+\s+expected [\s\S]+found [\s\S]+To do: /);
    await say(page, '@Footnote how many sellers are coming?');
    await messages(page).filter({ hasText: QUOTE }).waitFor();
    await change(visit.folder, MISQUOTE, QUOTE);
    await page.getByText('Pack reloaded').waitFor();
    expect(await page.locator('.problems li').count()).toBe(0);
    expect(await page.locator('#banner').isVisible()).toBe(false);
  });

  test('finds the page up with a pack that was broken from the start, and the bot online once it is mended', async ({
    visit,
  }) => {
    await change(visit.folder, QUOTE, MISQUOTE);
    const playground = await visit.start();
    const page = await visit.open(playground);
    await page.getByText('The bot starts as soon as the knowledge pack has no problems.').waitFor();
    await page.locator('.problems li').first().waitFor();
    await change(visit.folder, MISQUOTE, QUOTE);
    await online(playground);
    await page.locator('#banner').waitFor({ state: 'hidden' });
    await say(page, '@Footnote how many sellers are coming?');
    await messages(page).filter({ hasText: QUOTE }).waitFor();
  });

  test('sees which entries a corrected article puts out of service, while the others answer', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await changeFile(visit.folder, 'articles/lantern-quay.md', 'About 140 traders', 'About 155 traders');
    await page.getByText('they are out of service, the others answer.', { exact: false }).waitFor();
    await page.getByText('Correct them and save', { exact: false }).waitFor({ state: 'attached' });
    expect(await page.locator('.problems li').first().innerText()).toContain('Did you mean “About 155 traders');
    await say(page, '@Footnote how many traders have signed up?');
    await messages(page).filter({ hasText: 'About 155 traders' }).waitFor();
    await change(visit.folder, 'About 140', 'About 155');
    await page.locator('#banner').waitFor({ state: 'hidden' });
  });

  test('has the quality of the pack checked', async ({ visit }) => {
    const [first = '', second = ''] = (await readFile(join(visit.folder, 'questions.yaml'), 'utf8'))
      .split('  - id:')
      .slice(1);
    await writeFile(join(visit.folder, 'questions.yaml'), `questions:\n  - id:${first}  - id:${second}`);
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('button', { name: 'Check quality' }).click();
    await page.getByRole('button', { name: 'Checking…' }).waitFor();
    await page.getByText('answered rightly').waitFor();
  });
});

describe('a bot that ends', () => {
  test('is said to have ended, with the reason, and can be started again', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    playground.crashed(new Error('made to fail by the test'));
    await page.getByText('made to fail by the test').waitFor();
    await page.getByRole('button', { name: 'Start it again' }).click();
    await page.locator('#banner').waitFor({ state: 'hidden' });
    await say(page, '@Footnote how many sellers are coming?');
    await messages(page).filter({ hasText: QUOTE }).waitFor();
  });
});
