import { describe } from 'vitest';
import { eventually, expect, messages, online, say, test } from './setup.ts';

describe('the playground', () => {
  test('takes a slash command with the bot’s own suggestions, and explains the answer', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    const box = page.getByRole('textbox', { name: 'Message #the-story' });
    await box.fill('/as');
    await page.getByRole('option', { name: '/ask' }).click();
    const question = page.getByRole('combobox', { name: 'question, required' });
    await question.pressSequentially('when does the night market re');
    await page.getByRole('option', { name: 'When does the night market reopen?' }).waitFor();
    await question.press('ArrowDown');
    await question.press('Enter');
    expect(await question.inputValue()).toBe('When does the night market reopen?');
    await question.press('Enter');
    const shown = messages(page).filter({ hasText: 'It reopens on 3 May.' });
    await shown.waitFor();
    await shown.locator('discord-command').getByText('used').waitFor();
    await shown.locator('.discord-slash-command-name', { hasText: 'ask' }).waitFor();
    expect(await shown.locator('blockquote').innerText()).toContain('will reopen on 3 May');
    const panel = page.getByRole('complementary', { name: 'For editors' });
    await panel.getByText('opening-day').first().waitFor();
    expect(await panel.innerText()).toMatch(/Answered: opening-day is the likeliest/);
    expect(await panel.innerText()).toContain('No problems.');
  });

  test('tells what was left of a message with many questions, and what was not read', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    const panel = page.getByRole('complementary', { name: 'For editors' });
    const questions = ['When does it reopen?', 'Who paid for the repairs?', 'Who is the mayor?', 'Who will *sing*?'];
    await say(page, `@Footnote ${questions.join(' ')}`);
    await panel.getByText('The message was read as 3 questions').waitFor();
    expect(await panel.innerText()).toContain('Left, as one answer holds no more: “Who will *sing*?”');
    await page.getByRole('textbox', { name: /^Message / }).fill('/as');
    await page.getByRole('option', { name: '/ask' }).click();
    const question = page.getByRole('combobox', { name: 'question, required' });
    await question.fill(`When does the night market reopen? ${'It was a long wait. '.repeat(150)} Who sings?`);
    await question.press('Enter');
    await panel.getByText(/characters in the middle of the message were not read/).waitFor();
  });

  test('explains what is asked in a reply', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('button', { name: 'Footnote', exact: true }).click();
    await say(page, 'Who paid for the repairs?');
    await messages(page).filter({ hasText: 'The harbour fund paid all of it.' }).waitFor();
    await say(page, 'how much?');
    const panel = page.getByRole('complementary', { name: 'For editors' });
    await panel.locator('.asked', { hasText: 'how much?' }).waitFor();
    expect(await panel.innerText()).toContain('Nearest shown');
  });

  test('asks the bot for suggestions at every keystroke', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask why');
    const question = page.getByRole('combobox', { name: 'question, required' });
    expect(await question.inputValue()).toBe('why');
    await question.press('End');
    await question.pressSequentially(' was');
    await page.getByRole('option', { name: 'Why was the night market closed?' }).waitFor();
    const typed = playground.stage.sandbox.frames
      .filter(({ t, d }) => t === 'INTERACTION_CREATE' && (d as { type: number }).type === 4)
      .map(({ d }) => (d as { data: { options: { value: string }[] } }).data.options[0]?.value);
    expect(typed).toEqual(['why', 'why ', 'why w', 'why wa', 'why was']);
  });

  test('runs a command that is typed in full and sent by the button', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    const send = page.getByRole('button', { name: 'Send' });
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask question: when does it reopen? private: true');
    await send.click();
    await messages(page).filter({ hasText: 'It reopens on 3 May.' }).waitFor();
    await page.getByText('Only you can see this').first().waitFor();
    await page.getByRole('textbox', { name: /^Message/ }).fill('/help');
    await send.click();
    await eventually(() => messages(page).count()).toBe(2);
    expect(await messages(page).filter({ hasText: '/ask question' }).count()).toBe(0);
  });

  test('says what is missing or wrong in a command before it is sent', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask ');
    await page.getByRole('combobox', { name: 'question, required' }).press('Enter');
    await page.getByText('question: this option is required').waitFor();
    await page.getByRole('button', { name: '+ private' }).click();
    await page.getByRole('combobox', { name: 'private' }).fill('perhaps');
    await page.getByRole('combobox', { name: 'question, required' }).fill('when');
    await page.getByRole('combobox', { name: 'question, required' }).press('Enter');
    await page.getByText('private: choose one of True, False').waitFor();
    expect(await messages(page).count()).toBe(0);
  });

  test('completes the bot’s name after @, and the bot replies', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    const box = page.getByRole('textbox', { name: /^Message/ });
    await box.pressSequentially('@foot');
    await page.getByRole('option', { name: '@Footnote' }).waitFor();
    await box.press('Tab');
    await box.pressSequentially('how many sellers are coming?');
    await box.press('Enter');
    const reply = messages(page).filter({ hasText: 'About 140 traders have signed up.' }).last();
    await reply.waitFor();
    expect(await reply.locator('discord-reply').innerText()).toContain('@Footnote how many sellers are coming?');
    expect(await messages(page).first().locator('.mention').innerText()).toBe('@Footnote');
  });

  test('has a direct message with the bot, and threads', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('button', { name: 'Questions about the story' }).click();
    await say(page, '@Footnote when does it reopen?');
    await messages(page).nth(1).waitFor();
    await page.getByRole('button', { name: 'Footnote', exact: true }).click();
    expect(await messages(page).count()).toBe(0);
    await say(page, 'why did the market shut');
    await messages(page).filter({ hasText: 'A fire closed hall 4' }).waitFor();
  });

  test('shows a private answer to its reader alone, who can dismiss it', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask when does it reopen?');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.getByRole('combobox', { name: 'private' }).pressSequentially('tr');
    await page.getByRole('option', { name: 'True' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.private', { hasText: 'Only you can see this' }).waitFor();
    const other = await visit.open(playground);
    await other.getByText('Moderator', { exact: true }).click();
    await other.locator('#welcome').waitFor();
    expect(await messages(other).count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await eventually(() => messages(page).count()).toBe(0);
  });

  test('presses every button of an answer', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await say(page, '@Footnote when does the night market reopen?');
    const answer = messages(page).nth(1);
    await answer.locator('discord-button').first().waitFor();
    const labels = await answer.locator('discord-button').allInnerTexts();
    expect(labels).toContain('In context');
    for (const label of labels) {
      await answer.locator('discord-button', { hasText: label }).first().click();
      await eventually(() => page.locator('discord-button[disabled]').count()).toBe(0);
      const form = page.getByRole('dialog');
      if (await form.isVisible()) await form.getByRole('button', { name: 'Cancel' }).click();
    }
    await page.getByText('in bold').waitFor();
    expect(await page.locator('.failed').count()).toBe(0);
  });

  test('shows the bot as readers with an app in another language see it', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByLabel('App language').selectOption('uk');
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask when does it reopen?');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'У контексті' }).waitFor();
    expect(await page.getByLabel('App language').inputValue()).toBe('uk');
  });

  test('never reads what somebody writes as HTML', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    const hostile = '<img src=x onerror=alert(1)> **<b>bold</b>** [x](javascript:alert(1)) <script>alert(2)</script>';
    await say(page, hostile);
    const shown = messages(page).first().locator('.content');
    expect(await shown.innerText()).toBe(
      '<img src=x onerror=alert(1)> <b>bold</b> [x](javascript:alert(1)) <script>alert(2)</script>',
    );
    expect(await shown.locator('img, script, b, a').count()).toBe(0);
    await say(page, 'x'.repeat(2_000));
    await messages(page).nth(1).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
