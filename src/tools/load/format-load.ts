import { formatTable } from '../bench/format-table.ts';
import { quantile } from '../bench/quantile.ts';
import type { BotVitals } from './bot.ts';
import type { Drive } from './drive.ts';
import type { Flood, LoadStep, Reload, Soak, Typing } from './run-load.ts';

/** `--json` output for a run: milliseconds until the answers were shown. */
export function summarize({ asked, rate, times, failures }: Drive) {
  const max = times.reduce((most, time) => Math.max(most, time), 0);
  const answers = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max };
  return { asked, rate, answered: times.length, failures, answers };
}

/** A line for each rate. */
export function formatSteps(steps: LoadStep[]): string {
  const rows = steps.map(({ wanted, drive, bot }) => {
    const { asked, rate, answered, answers } = summarize(drive);
    return [
      `${wanted}/s`,
      `${rate.toFixed(0)}/s`,
      `${asked - answered}`,
      ...[answers.p50, answers.p99, answers.max].map(whole),
      ...[bot.lag.p50, bot.lag.p99, bot.lag.max].map(whole),
      `${(100 * bot.cpu).toFixed(0)} %`,
      bot.rss.toFixed(0),
    ];
  });
  const head = ['questions', 'asked', 'errors', 'p50 ms', 'p99', 'max', 'lag p50', 'p99', 'max', 'core', 'MB'];
  const complaints = steps.map(({ drive, bot }) => formatFailures(drive.failures, bot.complaints)).join('');
  return `${formatTable([head, ...rows])}\n${complaints}`;
}

/** Memory before, during and after. */
export function formatSoak({ drive, start, quarter, end }: Soak): string {
  const { asked, rate, answered, answers } = summarize(drive);
  const memory = ({ heap, rss }: BotVitals) => [heap.toFixed(1), rss.toFixed(0)];
  const table = formatTable([
    ['after collecting garbage', 'heap MB', 'in all MB'],
    ['at the start', ...memory(start)],
    ['after a quarter', ...memory(quarter)],
    ['at the end', ...memory(end)],
  ]);
  return (
    `${asked} questions, ${rate.toFixed(0)} a second, ${asked - answered} errors, ` +
    `answered in ${whole(answers.p50)} ms (p99 ${whole(answers.p99)}, max ${whole(answers.max)})\n\n${table}\n` +
    formatFailures(drive.failures, { ...quarter.complaints, ...end.complaints })
  );
}

/** A line for each reload. */
export function formatReloads(reloads: Reload[]): string {
  const rows = reloads.map(({ milliseconds, drive, bot }, index) => {
    const { asked, answered, answers } = summarize(drive);
    const times = [milliseconds, bot.lag.p50, bot.lag.p99, bot.lag.max, answers.p50, answers.p99, answers.max];
    return [`${index + 1}`, ...times.map(whole), `${asked - answered}`];
  });
  const head = ['reload', 'took ms', 'lag p50', 'p99', 'max', 'answers p50', 'p99', 'max', 'errors'];
  const complaints = reloads.map(({ drive, bot }) => formatFailures(drive.failures, bot.complaints)).join('');
  return `${formatTable([head, ...rows])}\n${complaints}`;
}

/** One line for the flooders, who are rate limited, and one for all others, who should notice nothing. */
export function formatFlood({ flood, others, bot }: Flood): string {
  const rows = [flood, others].map((drive, index) => {
    const { asked, rate, answered, answers } = summarize(drive);
    const who = index === 0 ? 'one server' : 'all others';
    return [who, `${rate.toFixed(0)}/s`, `${asked}`, `${answered}`, ...Object.values(answers).map(whole)];
  });
  const head = ['who', 'asked', 'in all', 'answered', 'p50 ms', 'p99', 'max'];
  const lag = `lag: p50 ${whole(bot.lag.p50)} ms, p99 ${whole(bot.lag.p99)}, max ${whole(bot.lag.max)}`;
  return `${formatTable([head, ...rows])}\n${lag}\n${formatFailures(others.failures, bot.complaints)}`;
}

/** One line for keystrokes, one for concurrent questions. */
export function formatTyping({ keystrokes, questions, bot }: Typing): string {
  const rows = Object.entries({ keystrokes, questions }).map(([what, drive]) => {
    const { asked, rate, answered, answers } = summarize(drive);
    return [what, `${rate.toFixed(0)}/s`, `${asked - answered}`, ...Object.values(answers).map(whole)];
  });
  const lag = `lag: p50 ${whole(bot.lag.p50)} ms, p99 ${whole(bot.lag.p99)}, max ${whole(bot.lag.max)}`;
  const failures = { ...keystrokes.failures, ...questions.failures };
  const head = ['', 'a second', 'errors', 'p50 ms', 'p99', 'max'];
  return `${formatTable([head, ...rows])}\n${lag}\n${formatFailures(failures, bot.complaints)}`;
}

/** What users saw instead of answers, and the bot's log. */
export function formatFailures(failures: Record<string, number>, complaints: Record<string, number>): string {
  const lines = (what: string, counts: Record<string, number>) =>
    Object.entries(counts).map(([told, count]) => `  ${what}: ${count} × ${told}\n`);
  return [...lines('readers saw', failures), ...lines('the log has', complaints)].join('');
}

function whole(milliseconds: number): string {
  return milliseconds.toFixed(0);
}
