import type { MenuEntry } from '../../../sandbox/reader/commands.ts';
import type { Modal } from '../../../sandbox/reader/modal.ts';
import type { Random } from '../../bench/random.ts';
import { forgeId } from './forge-ids.ts';
import { makeHostileText } from './hostile-text.ts';

/** Interaction data, with the marks that must be escaped when shown. */
export interface Forged {
  data: object;
  marks: string[];
}

/** Discord's numbers for kinds of commands, options and components. */
const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;
const TEXT = 3;
const WHOLE_NUMBER = 4;
const YES_OR_NO = 5;
const NUMBER = 10;
const ROW = 1;
const TEXT_INPUT = 4;
const LABEL = 18;

/** Maximum characters of an option and of a modal's field. */
const LONGEST_OPTION = 6_000;
const LONGEST_FIELD = 4_000;

interface Option {
  name: string;
  type: number;
  options?: readonly Option[];
}

/** A slash command with hostile options, some of which do not exist. */
export function forgeCommand(random: Random, number: number, menu: readonly MenuEntry[]): Forged {
  const marks: string[] = [];
  const command = random.pick(menu.filter(({ kind }) => kind === 'slash'));
  const isStale = random.fraction() < 0.05;
  const options = filled(random, number, (command.raw.options ?? []) as readonly Option[], marks);
  return { data: { id: command.raw.id, name: isStale ? 'gone' : command.name, type: SLASH, options }, marks };
}

function filled(random: Random, number: number, declared: readonly Option[], marks: string[]): object[] {
  const deeper = declared.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (deeper.length > 0) {
    const { name, type, options = [] } = random.pick(deeper);
    return [{ name, type, options: filled(random, number, options, marks) }];
  }
  return declared.flatMap(({ name, type }) => {
    const value = hostileValue(random, number, type, marks);
    return value === undefined || random.fraction() < 0.1 ? [] : [{ name, type, value }];
  });
}

/** A value valid for an option's type; undefined for types with ids. */
function hostileValue(
  random: Random,
  number: number,
  type: number,
  marks: string[],
): string | number | boolean | undefined {
  if (type === YES_OR_NO) return random.fraction() < 0.5;
  if (type === WHOLE_NUMBER || type === NUMBER) return random.pick([0, -1, 1, 2 ** 31, -(2 ** 53) + 1, 2 ** 53 - 1]);
  if (type !== TEXT) return undefined;
  const hostile = makeHostileText(random, number, LONGEST_OPTION);
  marks.push(...hostile.marks);
  return hostile.text;
}

/** A submitted modal, real or invented, with hostile values in real or invented fields. */
export function forgeForm(random: Random, number: number, forms: readonly Modal[], ids: readonly string[]): Forged {
  const form = forms.length > 0 ? random.pick(forms) : undefined;
  const marks: string[] = [];
  const field = (custom_id: string) => {
    const hostile = makeHostileText(random, number, LONGEST_FIELD);
    marks.push(...hostile.marks);
    return { type: TEXT_INPUT, custom_id, value: hostile.text };
  };
  const names = random.fraction() < 0.7 ? (form?.fields ?? []).map(({ customId }) => customId) : ['x', '__proto__'];
  const components = names.map((name, index) =>
    random.fraction() < 0.5
      ? { type: LABEL, id: index + 1, component: field(name) }
      : { type: ROW, id: index + 1, components: [field(name)] },
  );
  const custom_id = form && random.fraction() < 0.5 ? form.customId : forgeId(random, ids, number);
  return { data: { custom_id, components }, marks };
}
