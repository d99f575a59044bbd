import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord-api-types/v10';
import type { BotRecord, PersonRecord } from './records.ts';
import type { World } from './world.ts';

/** A new application with its bot user and a token of the shape Discord's have. */
export function addBotUser(world: World, name: string, privilegedIntents: number): BotRecord {
  const user = newUser(world, name, true);
  const bot: BotRecord = {
    user,
    token: newToken(user.id),
    privilegedIntents,
    verifyKey: randomBytes(32).toString('hex'),
    identified: new Map(),
    starts: 0,
  };
  world.bots.set(user.id, bot);
  return bot;
}

export interface PersonOptions {
  bot: boolean;
  locale: string;
  refusesDirectMessages: boolean;
}

/** A new person, or with `bot` somebody else's bot, which speaks like a person but is marked as one. */
export function addPerson(
  world: World,
  name: string,
  { bot, locale, refusesDirectMessages }: PersonOptions,
): PersonRecord {
  const user = newUser(world, name, bot);
  const person: PersonRecord = { user, locale, refusesDirectMessages, installed: new Set() };
  world.people.set(person.user.id, person);
  return person;
}

/** What others call a person. */
export function nameOf({ user }: PersonRecord): string {
  return user.global_name ?? user.username;
}

/** A bot's or a person's user by id. */
export function findUser(world: World, id: string): APIUser | undefined {
  return world.bots.get(id)?.user ?? world.people.get(id)?.user;
}

export function findByToken(world: World, token: string): BotRecord | undefined {
  return [...world.bots.values()].find((bot) => bot.token === token);
}

/** The user's id in base64, a time and a signature: three parts, as scanners for leaked tokens expect. */
function newToken(userId: string): string {
  const part = (bytes: number) => randomBytes(bytes).toString('base64url');
  return `${Buffer.from(userId).toString('base64url')}.${part(4)}.${part(28)}`;
}

function newUser(world: World, name: string, bot: boolean): APIUser {
  return {
    id: world.newLastingId(),
    username: (bot ? name : plain(name)).slice(0, MOST_NAME),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    ...(bot && { bot: true }),
  };
}

/** People's usernames are plain; bots keep theirs as it is written. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_.]/g, '_');
}

const MOST_NAME = 32;
