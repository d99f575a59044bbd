import { spawn } from 'node:child_process';
import { Console } from 'node:console';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { loaderFlags } from '../helpers/loader-flags.ts';

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

interface Surroundings {
  /** What comes in on standard input. */
  input?: string;
  env?: Record<string, string>;
}

let runs = 0;

/**
 * Runs a script of src/tools to its end in this process, with a command line, an environment and streams of its own: for all that
 * does not need a process, which takes seconds to start. One at a time.
 */
export async function runHere(script: string, args: string[], { input = '', env = {} }: Surroundings = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const { argv, exitCode } = process;
  const file = join(ROOT, 'src', 'tools', `${script}.ts`);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  for (const [name, value] of Object.entries({ KNOWLEDGE_DIR: undefined, ...env })) vi.stubEnv(name, value);
  const spies = [
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as unknown as typeof process.stdin),
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as unknown as typeof process.stdout),
    vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as unknown as typeof process.stderr),
  ];
  vi.stubGlobal('console', new Console(stdout, stderr));
  stdin.end(input);
  try {
    // A script does its work as it is loaded: each run needs an address of its own.
    await import(`${file}?run=${runs++}`);
    const code = Number(process.exitCode ?? 0);
    stdout.end();
    stderr.end();
    const [out, err] = await printed;
    return { code, stdout: out, stderr: err };
  } finally {
    Object.assign(process, { argv, exitCode });
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
}

/** Runs a script of src/tools to its end, as `npm run` does. */
export function runScript(script: string, args: string[], { input = '', env = {} }: Surroundings = {}): Promise<Ended> {
  const running = startScript(script, args, env);
  running.stdin.end(input);
  return running.ended;
}

/** Starts a script of src/tools; its standard input stays open. */
export function startScript(script: string, args: string[], env: Record<string, string> = {}): Running {
  const { KNOWLEDGE_DIR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...loaderFlags(), `src/tools/${script}.ts`, ...args], {
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
