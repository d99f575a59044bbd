import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { codeOf } from './text-file.ts';

/** What `.env` sets, and what looks wrong, as sentences without values. */
interface EnvFile {
  values: Record<string, string>;
  warnings: string[];
}

/**
 * Reads a settings file; nothing is set if it is missing.
 * @throws Error in plain English if it is unreadable or ambiguous
 */
export function readEnvFile(path = '.env'): EnvFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { values: {}, warnings: [] };
    throw new Error(`.env is there but cannot be read (${code}). Make it a file that you may read, or remove it.`);
  }
  if (bytes.length > LARGEST)
    throw new Error(
      `Expected .env of at most ${LARGEST / 1024} KiB; found ${Math.ceil(bytes.length / 1024)}. Leave only settings in it.`,
    );
  // UTF-16 has a zero in every second byte, with or without BOM.
  if (bytes.includes(0)) throw new Error(wrongEncoding('UTF-16'));
  return parseEnvFile(decode(bytes));
}

/** Five times a fully commented file; dotenv takes half a second for 16 KiB of empty lines, and two for twice that. */
const LARGEST = 32 * 1024;

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(wrongEncoding('another encoding'));
  }
}

function wrongEncoding(found: string): string {
  return `Expected .env saved as UTF-8; found ${found}. Save it with the encoding UTF-8.`;
}

/** @throws Error if a name is set, then set empty */
export function parseEnvFile(text: string): EnvFile {
  const values = parse(text);
  const warnings = text.startsWith('\uFEFF')
    ? [
        '.env begins with a byte order mark, which systemd and Docker take for a part of the first name: save it without.',
      ]
    : [];
  const given = new Map<string, { line: number; isEmpty: boolean }>();
  for (const [index, line] of linesOf(text).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const at = `.env, line ${index + 1}`;
    const [, exported, name, value = ''] = /^\s*(export\s+)?([\w.-]+)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) {
      warnings.push(`${at}: expected NAME=value; found something else. Correct the line, or put “#” before it.`);
      continue;
    }
    if (exported)
      warnings.push(`${at}: “export” before ${name} is only for shells: systemd and Docker do not know it.`);
    if (/^\s*[^\s'"`#][^#]*[^\s#]#/.test(value)) {
      warnings.push(`${at}: ${name} is cut off at “#”. Put the value in single quotes, or leave “#” out of it.`);
    }
    const isEmpty = EMPTY.test(value);
    const before = given.get(name);
    if (before && isEmpty && !before.isEmpty) {
      throw new Error(
        `${at}: expected ${name} once; found it empty here, and with a value in line ${before.line}. Remove one of the two.`,
      );
    }
    if (before && !before.isEmpty)
      warnings.push(`${at}: ${name} was given in line ${before.line} already; this one counts.`);
    given.set(name, { line: index + 1, isEmpty });
  }
  for (const [name, value] of Object.entries(values)) {
    const [quote = ''] = /^["'`]/.exec(value) ?? [];
    if (quote && !value.includes(quote, 1))
      warnings.push(`.env: the quotation mark before ${name}'s value is not closed.`);
  }
  return { values, warnings };
}

/** Nothing, or empty quotation marks, and a comment. */
const EMPTY = /^\s*(?:(["'`])\s*\1\s*)?(?:#.*)?$/;

/** Lines, without the rest of multi-line values. */
function linesOf(text: string): string[] {
  return text
    .replace(/=[ \t]*(["'`])(?:\\.|(?!\1)[^\\])*\1/g, (quoted) => quoted.replace(/\r?\n[^\r\n]*/g, '\n'))
    .split(/\r\n?|\n/);
}
