import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { faintTexts } from './contrast.ts';
import { eventually, expect, messages, online, say, test, type Visit } from './setup.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PHONE = { viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What is in the way of people who see little, or use no mouse. */
async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  await page.evaluate(SETTLE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
  return [...found, ...(await faintTexts(page))];
}

/** Waits, in the page, for all that moves or fades to an end: a colour on its way from light to dark is neither. */
const SETTLE = `(async () => {
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
  const ending = roots(document)
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
})()`;

/** A page with an answer, its explanation and a private answer on it. */
async function openWithAnswers(visit: Visit, options: Parameters<Visit['open']>[1]) {
  const playground = await visit.start();
  await online(playground);
  const page = await visit.open(playground, options);
  await say(page, '@Footnote when does the night market reopen?');
  await messages(page).filter({ hasText: 'It reopens on 3 May.' }).waitFor();
  await page.getByRole('textbox', { name: /^Message/ }).fill('/ask why was it closed?');
  await page.getByRole('button', { name: '+ private' }).click();
  await page.getByRole('option', { name: 'True' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.private').waitFor();
  return page;
}

describe('the page', () => {
  for (const [name, options] of Object.entries({
    'on a desk': {},
    'on a phone': PHONE,
  })) {
    test(`has no barrier in its way ${name}, light or dark`, async ({ visit }) => {
      const page = await openWithAnswers(visit, options);
      const expectNoBarrier = async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await barriers(page);
          expect(found, `${colorScheme}:\n${found.join('\n')}`).toEqual([]);
        }
      };
      await expectNoBarrier();
      await page.getByRole('textbox', { name: /^Message/ }).fill('/');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      await expectNoBarrier();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  }

  test('keeps channels, readers and the editor’s panel at hand on a phone', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground, PHONE);
    const general = page.getByRole('button', { name: 'general' });
    expect(await general.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels and readers' }).click();
    await general.click();
    await page.getByRole('heading', { name: '#general' }).waitFor();
    await page.getByRole('button', { name: 'For editors' }).click();
    await page.getByRole('heading', { name: 'The pack' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('heading', { name: 'The pack' }).isVisible()).toBe(false);
  });

  test('turns light or dark, and stays so', async ({ visit }) => {
    const playground = await visit.start();
    const page = await visit.open(playground, { colorScheme: 'light' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Turn to dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Turn to light' }).waitFor();
    expect(await ground()).toBe(dark);
  });

  test('can be used with the keyboard alone', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    await page.getByRole('textbox', { name: /^Message/ }).focus();
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('when does it reopen?');
    await page.keyboard.press('Enter');
    await messages(page).filter({ hasText: 'It reopens on 3 May.' }).waitFor();
    await messages(page).first().focus();
    const focused = () => page.evaluate('document.activeElement.textContent');
    while ((await focused()) !== 'In context') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => messages(page).count()).toBe(2);
  });

  test('never runs another command than the one typed, however fast Enter follows', async ({ visit }) => {
    const playground = await visit.start();
    await online(playground);
    const page = await visit.open(playground);
    // All that the page is told comes late, so that Enter is always faster.
    await page.routeWebSocket(/\/live$/, (socket) => {
      socket.connectToServer().onMessage((told) => void setTimeout(() => socket.send(told), 500));
    });
    await page.reload();
    await page.locator('.channel').first().waitFor();
    await page.getByRole('textbox', { name: /^Message/ }).focus();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.type('as');
    await page.keyboard.press('Enter');
    expect(await page.locator('.command-name').textContent()).toBe('/ask');
  });

  test('comes back by itself when the playground has been started again', async ({ visit }) => {
    const first = await visit.start();
    await online(first);
    const page = await visit.open(first);
    await first.stop();
    await page.getByText('Connection lost. Trying again…').waitFor();
    const second = await visit.start({ port: first.port });
    expect(second.port).toBe(first.port);
    await online(second);
    await page.getByText('Connection lost. Trying again…').waitFor({ state: 'hidden' });
    await say(page, '@Footnote when does the night market reopen?');
    await messages(page).filter({ hasText: 'It reopens on 3 May.' }).waitFor();
    // A browser says on its console what it could not reach meanwhile.
    visit.complaints.splice(
      0,
      visit.complaints.length,
      ...visit.complaints.filter((line) => !line.includes('ERR_CONNECTION_REFUSED')),
    );
  });
});
