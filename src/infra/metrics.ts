import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Handled } from '../contracts/meter.ts';

// Its successor, @prometheus-io/client, needs Node 22; we support Node 20.
/** Prometheus metrics; never about who uses the bot. */
export interface Metrics {
  handled(handled: Handled): void;
  refusedForRate(): void;
  gap(outcome: string): void;
  reloaded(outcome: 'loaded' | 'refused' | 'failed'): void;
  /** In Prometheus' text format, with its content type. */
  read(): Promise<MetricsText>;
  /** The same as data, for adding up in another process. */
  samples(): Promise<object[]>;
}

interface MetricsText {
  text: string;
  type: string;
}

/** Gauges, read on demand. */
export interface Levels {
  isConnected: boolean;
  /** Milliseconds. */
  ping: number | undefined;
  guilds: number;
  shards: number;
  storeIsUsable: boolean;
  storeWaiting: number;
  storeLost: number;
}

/** Answers take milliseconds; Discord stops waiting after three seconds. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
/** More than there are commands and buttons; any further kinds count as one. */
const MOST_KINDS = 60;

export function makeMetrics(levels: () => Levels): Metrics {
  const registry = new Registry();
  // Memory, CPU, event-loop lag, garbage collection.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const boundedKind = bounded(MOST_KINDS);
  const handled = new Counter({
    name: 'footnote_interactions_total',
    help: 'Interactions and messages, by what they were and what came of them.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const answerTime = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'From the arrival of an interaction or message until its answer was made.',
    buckets: SECONDS,
    registers,
  });
  const totalTime = new Histogram({
    name: 'footnote_ack_seconds',
    help: 'From the arrival of an interaction or message until Discord had taken its answer.',
    buckets: SECONDS,
    registers,
  });
  const refused = new Counter({
    name: 'footnote_rest_429_total',
    help: 'Requests that Discord refused as one too many.',
    registers,
  });
  const gaps = new Counter({
    name: 'footnote_gaps_total',
    help: 'Questions that the story does not answer, or not directly.',
    labelNames: ['outcome'],
    registers,
  });
  const reloads = new Counter({
    name: 'footnote_reloads_total',
    help: 'Times the knowledge pack was read anew: loaded, refused for its problems, or failed.',
    labelNames: ['outcome'],
    registers,
  });
  /** @param aggregator how several processes combine */
  const level = (
    name: string,
    help: string,
    read: (levels: Levels) => number,
    aggregator: 'sum' | 'min' | 'max' = 'sum',
  ) =>
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect() {
        this.set(read(levels()));
      },
    });
  level(
    'footnote_gateway_connected',
    'Whether all shards are connected.',
    ({ isConnected }) => Number(isConnected),
    'min',
  );
  level(
    'footnote_gateway_ping_seconds',
    'From a heartbeat to its acknowledgement; NaN before the first.',
    ({ ping }) => (ping === undefined ? Number.NaN : ping / 1000),
    'max',
  );
  level('footnote_guilds', 'Servers that the bot is in.', ({ guilds }) => guilds);
  level('footnote_shards', 'Shards that are run here.', ({ shards }) => shards);
  level(
    'footnote_store_usable',
    'Whether the database can be used.',
    ({ storeIsUsable }) => Number(storeIsUsable),
    'min',
  );
  level('footnote_store_waiting', 'Writes that wait for the database.', ({ storeWaiting }) => storeWaiting);
  level('footnote_store_lost', 'Writes given up since the start.', ({ storeLost }) => storeLost);

  return {
    handled(done) {
      handled.inc({ kind: boundedKind(done.kind), outcome: done.outcome });
      if (done.answerTime === undefined) return;
      answerTime.observe(done.answerTime / 1000);
      totalTime.observe(done.totalTime / 1000);
    },
    refusedForRate: () => refused.inc(),
    gap: (outcome) => gaps.inc({ outcome }),
    reloaded: (outcome) => reloads.inc({ outcome }),
    read: () => textOf(registry),
    samples: () => registry.getMetricsAsJSON(),
  };
}

/** Several processes' samples as one: counts are added, and a check passes if it passes in all. */
export async function addUpMetrics(samples: object[][]): Promise<MetricsText> {
  return await textOf(AggregatorRegistry.aggregate(samples.map((metrics) => metrics.map(withoutGaps))));
}

/** Unknown values are NaN; messages between processes make that null, and adding makes it 0. */
function withoutGaps(metric: { values?: { value: number | null }[] }): object {
  return { ...metric, values: metric.values?.filter(({ value }) => Number.isFinite(value)) ?? [] };
}

async function textOf(registry: Pick<Registry, 'metrics' | 'contentType'>): Promise<MetricsText> {
  return { text: await registry.metrics(), type: registry.contentType };
}

/** Passes the first `most` different names; later ones count as one. */
function bounded(most: number): (name: string) => string {
  const seen = new Set<string>();
  return (name) => {
    if (seen.has(name)) return name;
    if (seen.size >= most) return 'other';
    seen.add(name);
    return name;
  };
}
