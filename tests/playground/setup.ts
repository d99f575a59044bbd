import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { makeLog } from '../../src/infra/log.ts';
import type { Playground, PlaygroundOptions } from '../../src/playground/server/start-playground.ts';
import { openBrowser } from '../helpers/browser.ts';
import { load } from '../helpers/load.ts';
import { NIGHT_MARKET } from '../helpers/world.ts';

export { expect } from 'vitest';

/** Clicks wait this long at most for what they need. */
const PATIENCE = 90_000;

const browser = await openBrowser();
const server = 'playground/server';
const { bundlePage } = await load<typeof import('../../src/playground/server/bundle-page.ts')>(
  `${server}/bundle-page.ts`,
);
const { startPlayground } = await load<typeof import('../../src/playground/server/start-playground.ts')>(
  `${server}/start-playground.ts`,
);
export const bundle = await bundlePage();
export const log = makeLog({ level: 'silent', secrets: [], isForPeople: false, write: () => {} });

/** A playground and browsers to look at it with; nothing may be said on a console or refused by the security policy unnoticed. */
export interface Visit {
  /** The pack that the bot answers from: a copy, to be changed. */
  folder: string;
  /** Starts the playground with the real bot, unless the options say otherwise. */
  start(options?: Partial<PlaygroundOptions>): Promise<Playground>;
  /** Opens the page as its first reader, and waits until it can be used. */
  open(playground: Playground, options?: BrowserContextOptions): Promise<Page>;
  /** What the pages have said on their consoles; has to be empty at the end. */
  complaints: string[];
  /** For bots with options of their own. */
  log: typeof log;
}

export const test = base
  .extend<{ visit: Visit }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures are asked for.
    visit: async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'footnote-pack-'));
      await cp(NIGHT_MARKET, folder, { recursive: true });
      const running: Playground[] = [];
      const complaints: string[] = [];
      await use({
        folder,
        complaints,
        log,
        start: async (options = {}) => {
          const app = { knowledgeFolder: folder, log };
          const playground = await startPlayground({
            host: '127.0.0.1',
            port: 0,
            goLive: 'Four steps.',
            app,
            draftsFolder: `${folder}-drafts`,
            bundle,
            ...options,
          });
          running.push(playground);
          return playground;
        },
        open: async ({ url }, options) => {
          if (!browser) throw new Error('expected a browser, found none');
          const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, ...options });
          context.setDefaultTimeout(PATIENCE);
          const page = await context.newPage();
          page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
          });
          page.on('pageerror', (error) => complaints.push(String(error)));
          await page.goto(url);
          await page.locator('.channel').first().waitFor({ state: 'attached' });
          return page;
        },
      });
      for (const context of browser?.contexts() ?? []) await context.close();
      for (const playground of running) {
        await playground.stop();
        expect(playground.stage.sandbox.failures).toEqual([]);
      }
      await rm(folder, { recursive: true });
      await rm(`${folder}-drafts`, { recursive: true, force: true });
      expect(complaints).toEqual([]);
    },
  })
  .skipIf(!browser);

/** Waits until the bot answers. */
export async function online({ bulletin }: Playground): Promise<void> {
  await new Promise<void>((resolve) => {
    bulletin.follow((news) => {
      if (news.kind === 'bot' && news.bot.state === 'online') resolve();
    });
  });
}

/** Looks again and again, as a person does, until it fits. */
export function eventually<T>(look: () => Promise<T>) {
  return expect.poll(look);
}

/** What the page shows of messages, oldest first. */
export function messages(page: Page) {
  return page.locator('discord-message');
}

/** Writes into the compose box and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /^Message / });
  await box.fill(text);
  await box.press('Enter');
}
