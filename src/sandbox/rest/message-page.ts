import { at, type FormProblem, invalidForm } from '../rules/form-problem.ts';
import type { ChannelRecord, MessageRecord } from '../world/records.ts';
import { isSnowflake } from '../world/snowflake.ts';

const DEFAULT_LIMIT = 50;
const MOST = 100;

/** A channel's messages, newest first, as the query's limit, before, after or around asks. */
export function messagePage(channel: ChannelRecord, query: Record<string, string>): MessageRecord[] {
  const problems = checkQuery(query);
  if (problems.length > 0) throw invalidForm(problems);
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  const messages = channel.messages.filter((message) => message.onlyFor === undefined);
  const isAfter = (message: MessageRecord, id: string) => BigInt(message.api.id) > BigInt(id);
  const { before, after, around } = query;
  if (after !== undefined)
    return messages
      .filter((message) => isAfter(message, after))
      .slice(0, limit)
      .reverse();
  if (before !== undefined) {
    return messages
      .filter((message) => BigInt(message.api.id) < BigInt(before))
      .slice(-limit)
      .reverse();
  }
  if (around !== undefined) {
    const middle = messages.findIndex((message) => isAfter(message, around) || message.api.id === around);
    const start = Math.max(0, (middle === -1 ? messages.length : middle) - Math.floor(limit / 2));
    return messages.slice(start, start + limit).reverse();
  }
  return messages.slice(-limit).reverse();
}

function checkQuery(query: Record<string, string>): FormProblem[] {
  const { limit } = query;
  const problems = ['before', 'after', 'around'].flatMap((key) =>
    query[key] === undefined || isSnowflake(query[key])
      ? []
      : [at([key], 'NUMBER_TYPE_COERCE', `Value "${query[key]}" is not snowflake.`)],
  );
  if (limit === undefined) return problems;
  if (!/^-?\d+$/.test(limit)) return [...problems, at(['limit'], 'NUMBER_TYPE_COERCE', `Value "${limit}" is not int.`)];
  if (Number(limit) < 1)
    problems.push(at(['limit'], 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.'));
  if (Number(limit) > MOST)
    problems.push(at(['limit'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${MOST}.`));
  return problems;
}
