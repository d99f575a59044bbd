import {
  type BitFieldResolvable,
  Client,
  Events,
  type GatewayIntentsString,
  type Interaction,
  Partials,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Bot } from '../../src/sandbox/handles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/settings.ts';
import { openSandbox, UNPRIVILEGED } from './setup.ts';

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

const question = { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true };
const commands = [
  { name: 'ask', description: 'Ask', options: [question] },
  { name: 'Explain', type: 3 },
  { name: 'Greet', type: 2 },
];

/** discord.js with the commands registered, and what it does with each interaction. */
export async function answering(handle: (interaction: Interaction) => Promise<unknown>, options: SandboxOptions = {}) {
  const opened = await openSandbox(options);
  const client = await logIn(opened.sandbox, opened.bot);
  await client.application.commands.set(commands);
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction).catch((error) => failures.push(error)));
  return { ...opened, client, failures };
}
