import type { BotStatus } from '../../../contracts/bot-status.ts';
import type { StoreSize } from '../../../contracts/store.ts';
import type { Pack } from '../../../pack/pack.ts';
import { packVersion } from '../../../pack/pack-version.ts';
import type { Card } from '../../../ui/card.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import type { Wording } from '../../../words/wording.ts';
import { timeOf } from './desk-words.ts';

/** The state of the bot, its pack and its store. */
export interface Status extends BotStatus {
  /** Of the pack's files. */
  hash: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Why nothing is stored, or how much is. */
  store: { problem: string } | StoreSize;
}

/** Pack, process and store at a glance. */
export function statusCard(wording: Wording, pack: Pack, status: Status): Card {
  const { hash, startedAt, ping } = status;
  const lines = [
    wording.say('desk.statusPack', { version: packVersion(pack), hash }),
    entriesInWords(wording, pack),
    wording.say('desk.statusUp', { time: timeOf(startedAt, 'R') }),
    ping === undefined ? '' : wording.say('desk.statusPing', { milliseconds: Math.round(ping) }),
    shardsInWords(wording, status),
    ...activityInWords(wording, status),
    storeInWords(wording, status.store),
    ...status.notes.map((note) => wording.say('desk.statusNote', { text: note })),
  ];
  return {
    kind: 'desk',
    embeds: [
      { color: NEUTRAL_COLOR, title: wording.say('desk.statusTitle'), description: lines.filter(Boolean).join('\n') },
    ],
    quiet: true,
  };
}

/** Entries of each kind. */
export function entriesInWords(wording: Wording, { articles, questions, facts, unanswered }: Pack): string {
  return wording.say('desk.entries', {
    articles: articles.length,
    questions: questions.length,
    facts: facts.length,
    unanswered: unanswered.length,
  });
}

/** Undefined without shards. */
function shardsInWords(wording: Wording, { shards, shardCount, processes, guilds }: Status): string {
  if (shardCount === 1) return '';
  return wording.say('desk.statusShards', { shards, count: shardCount, processes, servers: guilds });
}

const DAY_MILLISECONDS = 86_400_000;

function activityInWords(wording: Wording, { activity, countedFrom, now }: Status): string[] {
  const { answered, closest, unknown, median, high } = activity;
  const all = answered + closest + unknown;
  // A process knows nothing from before its start.
  const isWholeDay = now - countedFrom >= DAY_MILLISECONDS;
  const asked = isWholeDay
    ? wording.say('desk.statusQuestions', { number: all })
    : wording.say('desk.statusQuestionsSince', { time: timeOf(countedFrom, 'f'), number: all });
  if (all === 0) return [asked];
  const percent = (part: number) => Math.round((100 * part) / all);
  const shares = { answered: percent(answered), closest: percent(closest), unknown: percent(unknown) };
  const times =
    median === undefined || high === undefined
      ? []
      : [wording.say('desk.statusTimes', { median: rounded(median), high: rounded(high) })];
  return [asked, wording.say('desk.statusShares', shares), ...times];
}

/** Most answers take less than a millisecond. */
function rounded(milliseconds: number): number {
  return milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
}

const MEBIBYTE = 1024 * 1024;

function storeInWords(wording: Wording, store: Status['store']): string {
  if ('problem' in store) return wording.say('desk.noStore', { reason: store.problem });
  const { gaps, openGaps, votes, drafts, bytes } = store;
  const kept = wording.say('desk.statusStore', { gaps, open: openGaps, votes, drafts });
  return bytes === undefined ? kept : `${kept} · ${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}
