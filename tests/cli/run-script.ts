import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a script did until it ended by itself. */
export interface Ended {
  /** The exit code; nothing where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A script that runs, with its streams. */
export interface Running {
  stdin: Writable;
  stdout: Readable;
  ended: Promise<Ended>;
}

/** Runs a script of src/cli to its end, as `npm run` does; what stands in `input` comes in on standard input. */
export function runScript(
  script: string,
  args: string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Ended> {
  const running = startScript(script, args, env);
  running.stdin.end(input);
  return running.ended;
}

/** Starts a script of src/cli; its standard input stays open. */
export function startScript(script: string, args: string[], env: Record<string, string> = {}): Running {
  const { KNOWLEDGE_DIR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${script}.ts`, ...args], {
    cwd: ROOT,
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  // A script that has refused its arguments no longer reads.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...printed }));
  });
  return { stdin: child.stdin, stdout: child.stdout, ended };
}

/** A new folder with a pack whose one question has no answer; the caller deletes it. */
export async function makeBrokenPack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-broken-'));
  await writeFile(join(folder, 'story.md'), '---\ntitle: "A story"\n---\n\nThe lens broke.\n');
  await writeFile(join(folder, 'questions.yaml'), 'questions:\n  - id: lens\n    question: "What broke?"\n');
  return folder;
}
