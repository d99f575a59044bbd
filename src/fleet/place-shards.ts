import { toStartError } from '../app/start-error.ts';
import { askGateway } from '../discord/ask-gateway.ts';
import type { Part } from '../discord/client.ts';
import { dealShards, type Sharding } from '../infra/shard-settings.ts';

/** This machine's shards: in this process, or in several. */
type Placement = { part: Part | undefined } | { lists: number[][]; count: number; concurrency: number };

/**
 * Keeps as many shards in this process as allowed: they share one story and one database connection.
 * @throws StartError if Discord has to be asked and is unreachable or rejects the token
 */
export async function placeShards(
  sharding: Sharding | undefined,
  { token, apiUrl }: { token: string; apiUrl?: string | undefined },
): Promise<Placement> {
  if (sharding?.kind !== 'machine') return { part: sharding };
  const { count: wanted, perProcess } = sharding;
  if (wanted !== 'auto' && wanted <= perProcess) return { part: { shards: allOf(wanted), count: wanted } };
  const { shards, concurrency } = await askGateway(token, apiUrl).catch((error) => {
    throw toStartError(error);
  });
  const count = wanted === 'auto' ? shards : wanted;
  if (count <= perProcess) return { part: { shards: allOf(count), count } };
  return { lists: dealShards(count, perProcess), count, concurrency };
}

function allOf(count: number): number[] {
  return dealShards(count, count)[0] ?? [];
}
