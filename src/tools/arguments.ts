import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>>;

/**
 * Parses the command line: known options, and other words as `positionals`. If invalid, prints why with the usage on standard error,
 * sets exit code 2 and returns undefined. `--help` prints the usage on standard output and returns undefined, with exit code 0.
 */
export function readArguments<Known extends Options>(
  options: Known,
  usage: string,
  allowed: { words: boolean } = { words: false },
): Given<Known> | undefined {
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    const given = parseArgs({ options: { ...options, help }, allowPositionals: allowed.words, strict: true });
    if (!(given.values as { help?: boolean }).help) return given as Given<Known>;
    process.stdout.write(usage);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 2;
  }
  return undefined;
}
