import type { CommandOptions } from '../../sandbox/reader/commands.ts';

/** A command as somebody types it in a terminal: `/ask question: how far private: true`. */
export interface ChatLine {
  command: string;
  /** All options that are filled in, but the last where it is being typed. */
  options: CommandOptions;
  /** The last option of the line, and what stands behind it so far. */
  option?: string;
  typed: string;
}

interface Known {
  name: string;
  raw: { options?: readonly { name: string; type: number }[] };
}

const BOOLEAN = 5;
const NUMBERS = [4, 10];

/** Reads a line against the commands there are; text without an option's name before it is that of the first option. */
export function readLine(line: string, commands: readonly Known[]): ChatLine {
  const [, command = '', gap = '', rest = ''] = /^\/?(\S*)(\s*)(.*)$/s.exec(line) ?? [];
  const declared = commands.find(({ name }) => name === command)?.raw.options ?? [];
  const [first] = declared;
  if (gap === '' || !first) return { command, options: {}, typed: '' };
  const names = declared.map(({ name }) => name);
  // Only the names of options split the line, so that a question may hold a colon.
  const pieces = rest.split(new RegExp(`(?:^|\\s)(${names.map(escapeName).join('|')}):\\s?`, 'u'));
  const pairs: [name: string, text: string][] = pieces[0]?.trim() ? [[first.name, pieces[0]]] : [];
  for (let at = 1; at < pieces.length; at += 2) pairs.push([pieces[at] ?? '', pieces[at + 1] ?? '']);
  const [name, typed] = pairs.at(-1) ?? [first.name, ''];
  const options = Object.fromEntries(
    pairs.filter(([, text]) => text.trim() !== '').map(([key, text]) => [key, readValue(key, text.trim(), declared)]),
  );
  return { command, options, option: name, typed };
}

/** Names of commands and options are letters, digits, - and _ alone; this keeps a pattern a pattern all the same. */
function escapeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]/gu, '\\$&');
}

function readValue(name: string, text: string, declared: readonly { name: string; type: number }[]) {
  const type = declared.find((option) => option.name === name)?.type ?? 0;
  if (type === BOOLEAN) return /^(true|yes|1)$/i.test(text);
  return NUMBERS.includes(type) ? Number(text) : text;
}
