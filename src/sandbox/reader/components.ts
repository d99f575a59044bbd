import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { interactiveComponents, type LooseComponent } from '../rules/component-walk.ts';
import { ownersOfMessage } from '../world/installations.ts';
import type { BotRecord, MessageRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Message } from './message.ts';
import { actAndLook } from './outcome.ts';
import { type Place, resolvedIds } from './resolved.ts';
import type { Shown } from './shown.ts';
import { pointAt } from './sight.ts';

/** Presses a button by its label or custom_id; an error if the message has no such button, or it cannot be pressed. */
export async function press(world: World, person: PersonRecord, message: Message, name: string): Promise<Shown> {
  const target = pointAt(world, person, message);
  const buttons = componentsOf(target).filter(({ type }) => type === ComponentType.Button);
  const button = buttons.find(({ custom_id, label }) => custom_id === name || label === name);
  const names = buttons.map(({ label, custom_id }) => label ?? custom_id).join(', ') || 'no buttons';
  if (!button) throw new Error(`Expected a button "${name}"; the message has ${names}.`);
  if (button.style === ButtonStyle.Link)
    throw new Error(`The button "${name}" is a link to ${button.url}: it asks no bot.`);
  return activate(world, person, target, button, {});
}

/** Chooses values in a select by its custom_id. */
export async function select(
  world: World,
  person: PersonRecord,
  message: Message,
  customId: string,
  values: string[],
): Promise<Shown> {
  const target = pointAt(world, person, message);
  const selects = componentsOf(target).filter(({ type }) => type !== ComponentType.Button);
  const found = selects.find(({ custom_id }) => custom_id === customId);
  const ids = selects.map(({ custom_id }) => custom_id).join(', ') || 'no selects';
  if (!found) throw new Error(`Expected a select "${customId}"; the message has ${ids}.`);
  const offered = (found.options ?? []).map((option) => option.value);
  const strange = found.type === ComponentType.StringSelect ? values.filter((value) => !offered.includes(value)) : [];
  if (strange.length > 0)
    throw new Error(`The select "${customId}" does not offer ${strange.join(', ')}, only ${offered.join(', ')}.`);
  const [least, most] = [found.min_values ?? 1, found.max_values ?? 1];
  if (values.length < least || values.length > most) {
    throw new Error(`The select "${customId}" takes ${least} to ${most} values; these are ${values.length}.`);
  }
  const place = { person, channel: target.channel };
  return activate(world, person, target, found, { values, ...chosen(world, place, found.type, values) });
}

/** The people, roles or channels chosen, which must be there; nothing besides for plain text. */
function chosen(world: World, place: Place, type: ComponentType, values: string[]): { resolved?: object } {
  if (type === ComponentType.StringSelect) return {};
  const of = (...types: ComponentType[]) => (types.includes(type) ? values : []);
  const found = resolvedIds(world, place, {
    users: of(ComponentType.UserSelect, ComponentType.MentionableSelect),
    roles: of(ComponentType.RoleSelect, ComponentType.MentionableSelect),
    channels: of(ComponentType.ChannelSelect),
  });
  const ids = Object.values(found.resolved ?? {}).flatMap((part) => Object.keys(part));
  const strange = values.filter((value) => !ids.includes(value));
  if (strange.length > 0) throw new Error(`The select offers nobody and nothing with the id ${strange.join(', ')}.`);
  return found;
}

function activate(
  world: World,
  person: PersonRecord,
  source: MessageRecord,
  { type, custom_id, disabled, label, id }: LooseComponent & { id?: number },
  extra: object,
): Promise<Shown> {
  if (disabled) throw new Error(`"${label ?? custom_id}" is disabled.`);
  const data = { component_type: type, custom_id, id, ...extra };
  const bot = botOf(world, source);
  return actAndLook(world, {
    type: InteractionType.MessageComponent,
    bot,
    person,
    channel: source.channel,
    source,
    owners: ownersOfMessage(source),
    data,
  });
}

function componentsOf({ api }: MessageRecord): LooseComponent[] {
  const components = (api.components ?? []) as LooseComponent[];
  return interactiveComponents(components, []).map(({ component }) => component);
}

function botOf(world: World, { api }: MessageRecord): BotRecord {
  const bot = world.bots.get(api.author.id);
  if (!bot) throw new Error(`Expected a message by a bot of this sandbox; found one by ${api.author.username}.`);
  return bot;
}
