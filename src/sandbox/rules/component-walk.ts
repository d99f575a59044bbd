import { ComponentType } from 'discord-api-types/v10';
import type { Path } from './form-problem.ts';

/** A component of any kind, after its shape has been checked against the schema. */
export interface LooseComponent {
  type: number;
  custom_id?: string | null;
  label?: string | null;
  url?: string | null;
  sku_id?: string | null;
  style?: number;
  disabled?: boolean | null;
  placeholder?: string | null;
  emoji?: { id?: string | null; name?: string | null } | null;
  options?: { label: string; value: string; description?: string | null; default?: boolean | null }[];
  min_values?: number | null;
  max_values?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  required?: boolean | null;
  value?: string | null;
  content?: string | null;
  components?: LooseComponent[];
  component?: LooseComponent;
  accessory?: LooseComponent;
}

export interface FoundComponent {
  component: LooseComponent;
  path: Path;
}

const INTERACTIVE: readonly number[] = [
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** All components with their places, outer ones before inner ones. */
export function walk(components: readonly LooseComponent[], path: Path): FoundComponent[] {
  return components.flatMap((component, index) => under(component, [...path, index]));
}

/** The components of a message that a reader can use. */
export function interactiveComponents(components: readonly LooseComponent[], path: Path): FoundComponent[] {
  return walk(components, path).filter(({ component }) => INTERACTIVE.includes(component.type));
}

function under(component: LooseComponent, path: Path): FoundComponent[] {
  return [
    { component, path },
    ...walk(component.components ?? [], [...path, 'components']),
    ...(component.accessory ? under(component.accessory, [...path, 'accessory']) : []),
    ...(component.component ? under(component.component, [...path, 'component']) : []),
  ];
}
