import type { Page } from 'playwright-core';
import { logInOther } from './other-bot.ts';
import { eventually, expect, messages, say, test, type Visit } from './setup.ts';

/** The page, with a bot that uses all that Discord has. */
async function openWithOther(visit: Visit, pace = {}) {
  const playground = await visit.start({ app: undefined, stage: pace });
  await logInOther(playground.stage);
  return { playground, page: await visit.open(playground) };
}

async function run(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command}`);
  await page.getByRole('option', { name: `/${command}` }).click();
  await page.getByRole('button', { name: 'Send' }).click();
}

test('shows embeds and markdown as Discord does', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await run(page, 'panel');
  const shown = messages(page).first();
  await shown.locator('.heading-1', { hasText: 'Heading' }).waitFor();
  expect(await shown.locator('strong').allInnerTexts()).toEqual(['bold', 'text']);
  expect(await shown.locator('em, code').allInnerTexts()).toEqual(['italic', 'code']);
  expect(await shown.locator('a').getAttribute('href')).toBe('https://example.com');
  expect(await shown.locator('li').allInnerTexts()).toEqual(['one', 'two']);
  expect(await shown.locator('.embed-title').innerText()).toBe('An embed');
  expect(await shown.locator('.embed-field').innerText()).toMatch(/Field\s+Value/);
  const spoiler = shown.getByRole('button', { name: 'Show the spoiler' });
  expect(await spoiler.innerText()).not.toContain('secret');
  await spoiler.press('Enter');
  expect(await shown.locator('.spoiler').innerText()).toBe('secret');
});

test('presses buttons: the bot edits, deletes, or does not answer', async ({ visit }) => {
  const { page } = await openWithOther(visit, { replyWindow: 300 });
  await run(page, 'panel');
  await page.getByRole('button', { name: 'Broken' }).click();
  await page.getByText('This interaction failed').waitFor();
  expect(await page.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.locator('.content', { hasText: 'Edited' }).waitFor();
  await page.getByText('(edited)').waitFor();
  await run(page, 'panel');
  await page.getByRole('button', { name: 'Remove' }).click();
  await eventually(() => messages(page).count()).toBe(1);
});

test('chooses in selects, one value or several', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await run(page, 'panel');
  await page.getByRole('combobox', { name: 'Choose one' }).selectOption('b');
  await page.getByText('Chose b', { exact: true }).waitFor();
  await page.getByText('Choose two').first().click();
  const done = page.getByRole('button', { name: 'Done' });
  await page.getByRole('checkbox', { name: 'X' }).check();
  expect(await done.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Z' }).check();
  await done.click();
  await page.getByText('Chose x and z', { exact: true }).waitFor();
});

test('opens a form, holds it to its limits, and sends it', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await run(page, 'panel');
  await page.getByRole('button', { name: 'Form' }).click();
  const form = page.getByRole('dialog', { name: 'A form' });
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.getByText('must be filled in').waitFor();
  expect(await form.getByLabel('Text').inputValue()).toBe('as it was');
  await form.getByLabel('Name').fill('Reader');
  await form.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Reader: as it was').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Form' }).first().click();
  await form.waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
});

test('says so when a command gets no answer, and waits while a bot thinks', async ({ visit }) => {
  const { page } = await openWithOther(visit, { replyWindow: 600 });
  await run(page, 'silent');
  await page.getByText('The application did not respond').waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  expect(await messages(page).count()).toBe(0);
  await run(page, 'slow');
  await page.getByText('Footnote is thinking…').waitFor();
  await page.getByText('Thought about it').waitFor();
  expect(await page.getByText('(edited)').count()).toBe(0);
});

test('takes options of every kind, the required ones first', async ({ visit }) => {
  const { page, playground } = await openWithOther(visit);
  await page.getByRole('textbox', { name: /^Message/ }).fill('/fill ');
  await page.getByLabel('loud').waitFor();
  expect(await page.locator('.option span').allInnerTexts()).toEqual(['count', 'loud']);
  await page.getByLabel('count').fill('9');
  await page.getByLabel('loud').fill('true');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('count: at most 5').waitFor();
  await page.getByLabel('count').fill('3');
  await page.getByRole('button', { name: '+ who' }).click();
  await page.getByRole('option', { name: 'Editor' }).click();
  await page.getByRole('button', { name: '+ where' }).click();
  await page.getByRole('option', { name: 'general' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  const { cast, guild } = playground.stage;
  const editor = cast.find(({ person }) => person.name === 'Editor');
  const general = editor?.channels.find(({ view }) => view.name === 'general');
  expect(guild.name).toBe('Playground');
  await page
    .getByText(
      JSON.stringify([
        ['count', 3],
        ['loud', true],
        ['who', editor?.reader.id],
        ['where', general?.view.id],
      ]),
    )
    .waitFor();
});

test('offers subcommands, and commands only to those who may use them', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  const box = page.getByRole('textbox', { name: /^Message/ });
  await run(page, 'group list');
  await page.getByText('Listed by list').waitFor();
  await box.fill('/manage');
  await page.getByText('No command of that name').waitFor();
  await page.getByText('Moderator', { exact: true }).click();
  await box.fill('/manage');
  await page.getByRole('option', { name: '/manage' }).waitFor();
});

test('uses a command of a message’s menu with the mouse and with the keyboard', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await say(page, 'Something worth quoting');
  await messages(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Quote this' }).click();
  const quoted = page.locator('.content', { hasText: 'Quoted: ' });
  await quoted.waitFor();
  await messages(page).first().focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Quote this' }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => quoted.count()).toBe(2);
});

test('shows the files of a message, to read and to save', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await run(page, 'file');
  const file = page.locator('.file', { hasText: 'list.yaml' });
  await file.getByText('11 bytes').waitFor();
  await file.getByRole('button', { name: 'Show' }).click();
  expect(await file.locator('pre').innerText()).toBe('a: <b>1</b>');
  const saving = page.waitForEvent('download');
  await file.getByRole('button', { name: 'Save' }).click();
  expect((await saving).suggestedFilename()).toBe('list.yaml');
});

test('lets readers reply to, edit and delete messages', async ({ visit }) => {
  const { page } = await openWithOther(visit);
  await say(page, 'First');
  const menu = async (index: number, item: string) => {
    await messages(page).nth(index).getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu(0, 'Reply');
  await page.getByText('Replying to Reader').waitFor();
  await say(page, 'Second');
  await messages(page).nth(1).locator('discord-reply', { hasText: 'First' }).waitFor();
  await page.getByRole('textbox', { name: /^Message/ }).press('ArrowUp');
  await page.getByText('Editing your message').waitFor();
  await say(page, 'Third');
  await messages(page).nth(1).getByText('Third').waitFor();
  await menu(0, 'Delete message');
  await eventually(() => messages(page).count()).toBe(1);
});
