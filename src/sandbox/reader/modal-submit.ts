import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { LooseComponent } from '../rules/component-walk.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type Modal, modalView } from './modal.ts';
import { actAndLook } from './outcome.ts';
import type { Shown } from './shown.ts';

/** Sends a modal with its fields filled in, which keep what they held where nothing is given. */
export async function submit(
  world: World,
  person: PersonRecord,
  modal: Modal,
  fields: Record<string, string>,
): Promise<Shown> {
  const record = world.modals.get(modal.id);
  if (!record)
    throw new Error(`The modal "${modal.title}" is not open: it was sent already, or is of another sandbox.`);
  const values = filledIn(modalView(record), fields);
  world.modals.delete(modal.id);
  const { bot, channel, owners, source } = record.interaction;
  const components = (record.components as LooseComponent[]).map((component) => answered(component, values));
  return actAndLook(world, {
    type: InteractionType.ModalSubmit,
    bot,
    person,
    channel,
    owners,
    ...(source && { source }),
    data: { custom_id: record.customId, components },
  });
}

function filledIn(modal: Modal, given: Record<string, string>): Map<string, string> {
  const strange = Object.keys(given).filter((id) => !modal.fields.some((field) => field.customId === id));
  if (strange.length > 0) throw new Error(`The modal "${modal.title}" has no field ${strange.join(', ')}.`);
  return new Map(
    modal.fields.map(({ customId, label, value, required, least, most }) => {
      const text = (Object.hasOwn(given, customId) ? given[customId] : undefined) ?? value;
      const isMissing = text === '' && required;
      const isWrong = text !== '' && (text.length < least || text.length > most);
      if (isMissing) throw new Error(`The field "${label}" must be filled in.`);
      if (isWrong)
        throw new Error(`The field "${label}" takes ${least} to ${most} characters; this text has ${text.length}.`);
      return [customId, text];
    }),
  );
}

/** A component as it comes back to the bot: what it is called, and what was written into it. */
function answered(component: LooseComponent & { id?: number }, values: ReadonlyMap<string, string>): object {
  const { type, id, custom_id, components, component: inner } = component;
  if (type === ComponentType.TextInput) return { type, id, custom_id, value: values.get(custom_id ?? '') };
  return {
    type,
    id,
    ...(components && { components: components.map((part) => answered(part, values)) }),
    ...(inner && { component: answered(inner, values) }),
  };
}
