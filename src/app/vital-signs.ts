import type { Meter } from '../contracts/meter.ts';
import type { Part } from '../discord/client.ts';
import type { Presence } from '../discord/stay-online.ts';
import { countActivity } from '../infra/activity.ts';
import type { Check } from '../infra/health.ts';
import { type Metrics, makeMetrics } from '../infra/metrics.ts';
import { levelsOf, readinessOf, type Vitals } from '../infra/readiness.ts';
import type { Report } from '../infra/report.ts';
import type { OpenStore } from '../infra/store/store.ts';

/** The bot's parts, each set once it is up. */
export interface Parts {
  hasPack?: boolean;
  store?: OpenStore | undefined;
  presence?: Presence;
  /** What a host should know about the pack, though it answers. */
  packNote?(): string | undefined;
}

/** Metrics and health, from before the first part is up until the last is down. */
interface VitalSigns {
  metrics: Metrics;
  meter: Meter;
  checks(): Record<string, Check>;
  report(): Report;
}

export function watchVitalSigns(parts: Parts, part: Part | undefined, needsStore: boolean): VitalSigns {
  const startedAt = Date.now();
  const vitals = (): Vitals => ({
    hasPack: parts.hasPack === true,
    packNote: parts.packNote?.(),
    gateway: parts.presence?.pulse(),
    store: parts.store?.health(),
    needsStore,
  });
  const metrics = makeMetrics(() => levelsOf(vitals()));
  const activity = countActivity();
  const checks = () => readinessOf(vitals());
  return {
    metrics,
    meter: {
      ...metrics,
      handled: (handled) => {
        metrics.handled(handled);
        activity.handled(handled);
      },
    },
    checks,
    report: () => ({
      startedAt,
      shards: [...(part?.shards ?? [0])],
      shardCount: part?.count ?? 1,
      guilds: parts.presence?.pulse().guilds ?? 0,
      ping: parts.presence?.pulse().ping,
      tally: activity.read(),
      checks: checks(),
    }),
  };
}
