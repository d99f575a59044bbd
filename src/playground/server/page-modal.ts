import { type APITextInputComponent, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Modal } from '../../sandbox/reader/modal.ts';
import type { PageField, PageModal } from '../protocol.ts';

/** A modal as the page shows it. */
export function pageModal({ id, title, fields, components }: Modal): PageModal {
  const inputs = new Map(inputsIn(components).map((found) => [found.input.custom_id, found]));
  return {
    id,
    title,
    fields: fields.map((field): PageField => {
      const found = inputs.get(field.customId);
      return {
        ...field,
        description: found?.description ?? '',
        placeholder: found?.input.placeholder ?? '',
        isLong: found?.input.style === TextInputStyle.Paragraph,
      };
    }),
  };
}

interface Found {
  input: APITextInputComponent;
  /** Of the label around it. */
  description?: string;
}

type Loose = { type?: number; components?: unknown[]; component?: unknown; description?: string };

function inputsIn(components: readonly unknown[], description?: string): Found[] {
  return components.flatMap((component): Found[] => {
    const { type, components: inner = [], component: one, description: own = description } = component as Loose;
    const around = own === undefined ? {} : { description: own };
    if (type === ComponentType.TextInput) return [{ input: component as APITextInputComponent, ...around }];
    return inputsIn(one === undefined ? inner : [one], own);
  });
}
