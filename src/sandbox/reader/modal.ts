import { ComponentType } from 'discord-api-types/v10';
import { type LooseComponent, walk } from '../rules/component-walk.ts';
import type { ModalRecord } from '../world/records.ts';

/** A form that a bot opened over the reader's screen. */
export interface Modal {
  /** The id of the interaction that it was the answer to. */
  id: string;
  customId: string;
  title: string;
  fields: Field[];
  /** The components as the bot sent them. */
  components: unknown[];
}

/** A text input of a modal. */
export interface Field {
  customId: string;
  label: string;
  value: string;
  required: boolean;
  least: number;
  most: number;
}

/** The most characters of a text input that names no limit. */
const MOST_TEXT = 4_000;

export function modalView({ interaction, customId, title, components }: ModalRecord): Modal {
  return { id: interaction.id, customId, title, fields: fieldsOf(components as LooseComponent[]), components };
}

function fieldsOf(components: readonly LooseComponent[]): Field[] {
  const labels = new Map(walk(components, []).map(({ component }) => [component.component, component.label ?? '']));
  return walk(components, [])
    .map(({ component }) => component)
    .filter(({ type }) => type === ComponentType.TextInput)
    .map((input) => ({
      customId: input.custom_id ?? '',
      label: input.label ?? labels.get(input) ?? '',
      value: input.value ?? '',
      required: input.required ?? true,
      least: input.min_length ?? 0,
      most: input.max_length ?? MOST_TEXT,
    }));
}
