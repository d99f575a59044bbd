import { type APIEmbed, type APIMessageTopLevelComponent, EmbedType } from 'discord-api-types/v10';
import type { LooseComponent } from './component-walk.ts';

/** Embeds as a message gives them back: of type "rich", without empty parts. */
export function keptEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map((embed) => {
    const { fields, ...rest } = withoutNothing(embed);
    const kept = fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
    return { ...rest, type: EmbedType.Rich, ...(kept && kept.length > 0 && { fields: kept }) };
  });
}

/** Components as a message gives them back: each with a number of its own. */
export function keptComponents(components: readonly LooseComponent[]): APIMessageTopLevelComponent[] {
  let last = 0;
  const kept = (component: LooseComponent): LooseComponent & { id: number } => {
    last += 1;
    const id = last;
    const { components: inner, accessory, ...rest } = withoutNothing(component);
    return {
      id,
      ...rest,
      ...(inner && { components: inner.map(kept) }),
      ...(accessory && { accessory: kept(accessory) }),
    };
  };
  return components.map(kept) as unknown as APIMessageTopLevelComponent[];
}

function withoutNothing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)) as T;
}
