import { type BitFieldResolvable, Client, Events, type GatewayIntentsString, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Bot } from '../../src/sandbox/handles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { UNPRIVILEGED } from './setup.ts';

/** The real discord.js, logged in and ready. */
export async function logIn(
  sandbox: Sandbox,
  bot: Bot,
  { intents = UNPRIVILEGED as BitFieldResolvable<GatewayIntentsString, number> } = {},
): Promise<Client<true>> {
  const client = new Client({ intents, partials: [Partials.Channel], rest: { api: sandbox.url } });
  onTestFinished(() => client.destroy());
  client.on(Events.Error, () => {});
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(bot.token);
  return ready;
}
