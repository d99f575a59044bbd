import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { eventually, expect, messages, online, say, test } from './setup.ts';

const QUESTION = '@Footnote when does the night market reopen?';

describe('the page, as on Discord,', () => {
  test('says what the story is, and asks a question that is clicked', async ({ visit }) => {
    const page = await visit.open(await visit.start());
    await page.getByText('Footnote answers questions about “').waitFor();
    const [first] = await page.locator('#welcome li button').allInnerTexts();
    const question = first?.replace(/^\?\s*/, '') ?? '';
    await page.getByRole('button', { name: question }).click();
    await messages(page)
      .first()
      .filter({ hasText: `@Footnote ${question}` })
      .waitFor();
    await messages(page).nth(1).locator('discord-embed').first().waitFor();
  });

  test('says that a message without a mention is not read, and mentions the bot for it', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await say(page, 'when does the night market reopen?');
    await page.getByRole('button', { name: 'Ask it with @Footnote' }).click();
    await page.getByRole('textbox', { name: /^Message / }).press('Enter');
    await messages(page).filter({ hasText: 'It reopens on 3 May.' }).waitFor();
    expect(await page.locator('#compose-hint').innerText()).toBe('');
    await page.getByRole('button', { name: 'Footnote', exact: true }).click();
    await say(page, 'when does the night market reopen?');
    await messages(page).nth(1).waitFor();
    expect(await page.locator('#compose-hint').innerText()).toBe('');
  });

  test('stands messages of one author under one name', async ({ visit }) => {
    const page = await visit.open(await visit.start());
    for (const text of ['one', 'two', 'three']) await say(page, text);
    await eventually(() => messages(page).count()).toBe(3);
    const isGrouped = () =>
      page.locator('discord-message').evaluateAll((shown) => shown.map((one) => one.hasAttribute('message-body-only')));
    expect(await isGrouped()).toEqual([false, true, true]);
    await messages(page).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await eventually(() => messages(page).count()).toBe(2);
    expect(await isGrouped()).toEqual([false, true]);
  });

  test('stays at the newest message, and goes back to it', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground, { viewport: { width: 1360, height: 480 } });
    for (const count of [1, 2, 3]) {
      await say(page, QUESTION);
      await messages(page)
        .nth(2 * count - 1)
        .locator('discord-button')
        .first()
        .waitFor();
    }
    await eventually(() => distanceToEnd(page)).toBeLessThan(2);
    const jump = page.getByRole('button', { name: 'Jump to present' });
    expect(await jump.isVisible()).toBe(false);
    await page.locator('#history').evaluate((history) => history.scrollTo({ top: 0 }));
    await jump.click();
    await eventually(() => distanceToEnd(page)).toBeLessThan(2);
    await page.locator('#history').evaluate((history) => history.scrollTo({ top: 0 }));
    await jump.waitFor();
    await say(page, 'one more');
    await eventually(() => distanceToEnd(page)).toBeLessThan(2);
  });

  test('keeps a server’s settings from one start to the next, until it starts over', async ({ visit }) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'footnote-data-'));
    const first = await visit.start({ dataFolder });
    await online(first);
    const editor = await openSettings(await visit.open(first));
    await editor.locator('.ticks summary', { hasText: 'Let only these roles ask' }).click();
    await editor.getByRole('checkbox', { name: '@Moderator' }).check();
    await editor.locator('.ticks[open]').getByRole('button', { name: 'Done' }).click();
    await eventually(() => isModeratorChosen(editor)).toBe(true);
    await editor.context().close();
    await first.stop();

    const second = await visit.start({ dataFolder });
    await online(second);
    const again = await openSettings(await visit.open(second));
    expect(await isModeratorChosen(again)).toBe(true);
    await again.locator('#panel summary', { hasText: 'Start over' }).click();
    await again.getByRole('button', { name: 'Delete them' }).click();
    await again.locator('#banner', { hasText: 'The bot is starting' }).waitFor();
    await again.locator('#banner').waitFor({ state: 'hidden' });
    await openSettings(again);
    await eventually(() => isModeratorChosen(again)).toBe(false);
    await again.context().close();
    await second.stop();
    await rm(dataFolder, { recursive: true });
  });
});

function distanceToEnd(page: Page): Promise<number> {
  return page
    .locator('#history')
    .evaluate((history) => history.scrollHeight - history.scrollTop - history.clientHeight);
}

/** Whether the newest card of settings has the role ticked. */
function isModeratorChosen(page: Page): Promise<boolean> {
  return messages(page)
    .last()
    .locator('input[type=checkbox]')
    .evaluateAll((boxes) =>
      boxes.some((box) => box.matches(':checked') && box.parentElement?.textContent?.includes('@Moderator')),
    );
}

async function openSettings(page: Page): Promise<Page> {
  await page.locator('#readers').getByText('Editor', { exact: true }).click();
  const before = await messages(page).count();
  await page.getByRole('textbox', { name: /^Message / }).fill('/desk settings ');
  // Sent before the page knows the command, it would be a message.
  await page.locator('.command-name').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await messages(page).nth(before).locator('.ticks').first().waitFor();
  return page;
}
