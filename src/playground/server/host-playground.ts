import { spawn } from 'node:child_process';
import type { News } from './bulletin.ts';
import { isLoopback } from './guard.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from './start-playground.ts';

export interface HostOptions extends PlaygroundOptions {
  /** Opens the page in the browser. */
  isToOpen: boolean;
  write(text: string): void;
  /** What is said once the page can be opened; otherwise that there is no token, and how to get one. */
  greet?(playground: Playground): string;
}

/** Starts the playground for somebody at a terminal, and says there where it is and how it fares. */
export async function hostPlayground({ isToOpen, write, greet, ...options }: HostOptions): Promise<Playground> {
  const playground = await startPlayground(options);
  write(`${warnings(playground, options)}${greet?.(playground) ?? greeting(playground, options)}\n`);
  playground.bulletin.follow((news) => {
    const line = tell(news);
    if (line !== undefined) write(`${line}\n`);
  });
  if (isToOpen)
    openBrowser(playground.url, () => write(`No browser could be opened. Open ${playground.url} yourself.\n`));
  return playground;
}

function warnings({ port }: Playground, { host, port: wished }: PlaygroundOptions): string {
  const taken = `Port ${wished} is taken, so the page is on ${port}.\n\n`;
  const open = `Careful: with HOST ${host} everybody who reaches this machine can use the page. Leave HOST out to keep it to yourself.\n\n`;
  return `${wished !== 0 && port !== wished ? taken : ''}${isLoopback(host) ? '' : open}`;
}

function greeting({ url }: Playground, { goLive }: PlaygroundOptions): string {
  return `Try it:  ${url}

There is no DISCORD_TOKEN, so Footnote plays in a small Discord on this machine alone. Ctrl-C ends it.
${goLive}
`;
}

function tell(news: News): string | undefined {
  if (news.kind === 'bot' && news.bot.state === 'online') return 'The bot is online.';
  if (news.kind === 'bot' && news.bot.state === 'stopped') return `The bot is not running. ${news.bot.reason ?? ''}`;
  if (news.kind !== 'pack' || news.pack.state === 'loading') return undefined;
  const { state, isReloaded, problems } = news.pack;
  if (state === 'good') return isReloaded ? 'Pack reloaded.' : undefined;
  const [first] = problems;
  const isStale = state === 'stale';
  const place = first
    ? ` The first: ${first.file}${first.line === undefined ? '' : `:${first.line}`}, expected ${first.expected}.`
    : '';
  const outOfService = isStale ? ' The entries concerned are out of service; the others answer.' : '';
  return `The pack has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.${outOfService}${place} The page lists them all, and so does npm run knowledge.`;
}

const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...first: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(url: string, failed: () => void): void {
  const [command, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...first, url], { stdio: 'ignore', detached: true })
    .on('error', failed)
    .unref();
}
