import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export interface LogOptions {
  level: LogLevel;
  /** Removed wherever they appear. */
  secrets: string[];
  /** Plain lines for a terminal instead of JSON. */
  isForPeople: boolean;
  write(line: string): void;
}

/** One JSON object a line, or plain lines for people. */
export function makeLog({ level, secrets, isForPeople, write }: LogOptions): Logger {
  const written = secrets.filter(Boolean).flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // discord.js errors carry their request, with tokens and users' texts.
      serializers: { err: ({ name, message, stack }: Error) => ({ name, message, stack }) },
      hooks: { streamWrite: (line) => written.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line) },
    },
    { write: (line: string) => write(isForPeople ? plainLine(line) : line) },
  );
}

/** `12:30:05 info  interaction kind=/ask outcome=answered milliseconds=4` */
function plainLine(line: string): string {
  const { time, level, msg, stack, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const shown = Object.entries(fields).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = String(time).slice(11, 19);
  return `${clock} ${String(level).padEnd(5)} ${msg}${shown.join('')}\n${stack ? `${stack}\n` : ''}`;
}
