import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Problem } from '../../contracts/problem.ts';
import type { SourceText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import type { HeaderPlace } from './find-header.ts';
import type { Header, HeaderField, HeaderValue } from './header-values.ts';

/** Parses a TOML header between `+++` lines; undefined and a problem if that fails. */
export function parseTomlHeader(
  source: SourceText,
  { start, end }: HeaderPlace,
  problems: Problem[],
): Header | undefined {
  const text = source.text.slice(start, end);
  try {
    const fields = new Map<string, HeaderField>();
    for (const [name, value] of Object.entries(parse(text))) {
      const spot = { source, offset: start + placeOfName(name, text) };
      fields.set(name, { value: readValue(value), spot, nameSpot: spot, lost: [] });
    }
    return { fields, spot: { source, offset: start } };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const offset = lineStart(text, error.line) + error.column - 1;
    problems.push(
      problemAt(
        { source, offset: start + offset },
        {
          expected: 'a header in TOML between the lines of +++',
          found: (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, ''),
          advice: 'Write name = "text" on each line, every text in quotation marks.',
        },
      ),
    );
    return undefined;
  }
}

function readValue(value: unknown): HeaderValue {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readValue(inner)]));
  }
  return String(value);
}

function placeOfName(name: string, text: string): number {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.replace(/^[\s["']+/, '').startsWith(name));
  return lineStart(text, line + 1);
}

/** Lines count from 1. */
function lineStart(text: string, line: number): number {
  const before = text.split('\n').slice(0, Math.max(0, line - 1));
  return before.reduce((sum, one) => sum + one.length + 1, 0);
}
