import { describe, expect, test, vi } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import type { Draft } from '../../../src/contracts/draft.ts';
import { finish } from '../../../src/contracts/steps.ts';
import type { Deps } from '../../../src/features/deps.ts';
import { areDraftsCrowdedOut, makeDraftPlaces, withLiveDrafts } from '../../../src/features/desk/live-drafts.ts';
import { showStatus } from '../../../src/features/desk/status.ts';
import type { Request } from '../../../src/features/request.ts';
import { loadPack } from '../../../src/pack/load-pack.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { FERRY } from '../../pack/ferry-story.ts';

const QUESTION = 'What ran out before everything else?';

function draft(id: number, question = QUESTION): Draft {
  const quote = 'We ran out of coffee first';
  return { id, guildId: 'a', question, answer: 'Coffee.', quote };
}

const IDLE = {
  startedAt: 0,
  countedFrom: 0,
  ping: 1,
  shards: 1,
  shardCount: 1,
  processes: 1,
  guilds: 1,
  activity: { answered: 0, closest: 0, unknown: 0, median: undefined, high: undefined },
  notes: ['The disk is full.'],
};

/** A bot whose servers have these drafts; `works` counts how often anything was learned. */
function makeBot(drafts: Map<string, Draft[]>, files = [FERRY]) {
  const { pack } = loadPack(files);
  if (!pack) throw new Error('the ferry story has problems');
  const log = { debug() {}, info() {}, warn: vi.fn(), error: vi.fn() };
  const bot = { works: 0, steps: 0, log };
  const work = async <T>(steps: Iterator<undefined, T>): Promise<T> => {
    bot.works += 1;
    const counted = function* (): Generator<undefined, T> {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        bot.steps += 1;
        yield;
      }
    };
    return finish(counted());
  };
  const vitals = async () => ({ ...IDLE });
  const store = {
    liveDrafts: (guild: string) => drafts.get(guild) ?? [],
    settings: () => ({ areDraftsLive: true }),
    health: () => ({ problem: 'none is kept' }),
  };
  const deps = {
    pack,
    answerer: trainAnswerer(pack),
    hash: '',
    store,
    desk: { work, vitals },
    draftPlaces: makeDraftPlaces(),
    log,
  } as unknown as Deps;
  return { ...bot, bot, deps };
}

/** Asks in a server; the answer's entry, if it is answered. */
function ask(deps: Deps, guild: string, question = QUESTION): string | undefined {
  const answer = withLiveDrafts(deps, guild).answerer.ask(question);
  return answer.outcome === 'answered' ? answer.entries[0]?.id : undefined;
}

/** Lets go on whatever needs no more than its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

describe('drafts that answer', () => {
  test('do so in each of twenty servers, and are learned once', async () => {
    const guilds = Array.from({ length: 20 }, (_, at) => `g${at}`);
    const { deps, bot } = makeBot(new Map(guilds.map((guild, at) => [guild, [draft(at)]])));
    for (const guild of guilds) ask(deps, guild);
    await expect.poll(() => bot.works).toBe(1 + 2 * guilds.length);
    await settle();

    for (let round = 0; round < 3; round++) {
      expect(guilds.map((guild) => ask(deps, guild))).toEqual(guilds.map((_, at) => `desk-draft-${at}`));
    }
    await settle();

    expect(bot.works).toBe(1 + 2 * guilds.length);
  });

  test('are checked with a pack that is read once for all servers, also after it was read anew', async () => {
    const paragraphs = Array.from({ length: 300 }, (_, at) => `The ${at}th gull of the harbour sat on its pole.`);
    const files = [FERRY, { path: 'gulls.md', text: `---\ntitle: Gulls\n---\n\n${paragraphs.join('\n\n')}\n` }];
    const stepsFor = async (count: number) => {
      const guilds = Array.from({ length: count }, (_, at) => `g${at}`);
      const { deps, bot } = makeBot(new Map(guilds.map((guild, at) => [guild, [draft(at)]])), files);
      for (const guild of guilds) ask(deps, guild);
      await expect.poll(() => ask(deps, `g${count - 1}`)).toBe(`desk-draft-${count - 1}`);
      const atFirst = bot.steps;
      const { pack } = loadPack(files);
      ask(Object.assign(deps, { pack }), 'g0');
      await expect.poll(() => ask(deps, `g${count - 1}`)).toBe(`desk-draft-${count - 1}`);
      return [atFirst, bot.steps - atFirst];
    };
    const [one = 0, anew = 0] = await stepsFor(1);
    const [twenty = 0, allAnew = 0] = await stepsFor(20);

    expect(twenty).toBeLessThan(3 * one);
    expect(allAnew).toBeLessThan(3 * anew);
  });

  test('are learned when they are taught later, and forgotten when they are removed', async () => {
    const drafts = new Map([['g', [draft(1)]]]);
    const { deps } = makeBot(drafts);
    const other = 'Who called the repair cheap or not?';
    ask(deps, 'g');
    await expect.poll(() => ask(deps, 'g')).toBe('desk-draft-1');

    drafts.set('g', [draft(1), draft(2, other)]);
    await expect.poll(() => ask(deps, 'g', other)).toBe('desk-draft-2');

    drafts.set('g', [draft(2, other)]);
    await expect.poll(() => ask(deps, 'g', other)).toBe('desk-draft-2');
    expect(ask(deps, 'g')).not.toBe('desk-draft-1');
    expect(ask(deps, 'elsewhere')).not.toBe('desk-draft-1');
  });

  test('are crowded out where fifty servers came first, until one of those has none', async () => {
    const guilds = Array.from({ length: 51 }, (_, at) => `g${at}`);
    const drafts = new Map(guilds.map((guild, at) => [guild, [draft(at)]]));
    const { deps } = makeBot(drafts);
    for (const guild of guilds) ask(deps, guild);

    expect(guilds.filter((guild) => areDraftsCrowdedOut(deps, guild))).toEqual(['g50']);

    drafts.set('g7', []);

    expect(areDraftsCrowdedOut(deps, 'g50')).toBe(false);
    await expect.poll(() => ask(deps, 'g50')).toBe('desk-draft-50');
    expect(areDraftsCrowdedOut(deps, 'g7')).toBe(true);
  });

  test('and are told of in the status of a server that has no place, beside what else is to be known', async () => {
    const guilds = Array.from({ length: 51 }, (_, at) => `g${at}`);
    const { deps } = makeBot(new Map(guilds.map((guild, at) => [guild, [draft(at)]])));
    for (const guild of guilds) ask(deps, guild);
    const statusIn = async (guildId: string) =>
      (await showStatus({ wording: ENGLISH, guildId } as Request, deps)).embeds?.[0]?.description;

    expect(await statusIn('g50')).toContain('Drafts do not answer here just now');
    expect(await statusIn('g50')).toContain('The disk is full.');
    expect(await statusIn('g0')).not.toContain('Drafts do not answer');
  });

  test('share what the pack has learned, and leave its own answers as they are', async () => {
    const { deps } = makeBot(new Map([['g', [draft(1)]]]));
    ask(deps, 'g');
    await expect.poll(() => ask(deps, 'g')).toBe('desk-draft-1');
    const here = withLiveDrafts(deps, 'g');

    expect(here.pack.articles).toBe(deps.pack.articles);
    expect(here.answerer.check).toBe(deps.answerer.check);
    expect(here.answerer.complete('what ran', 5)[0]?.id).toBe('desk-draft-1');
    for (const asked of ['How much did the repair cost?', 'When will the ferry sail again?', 'Who is the queen?', '']) {
      const { outcome } = deps.answerer.ask(asked);
      expect(here.answerer.ask(asked).outcome).toBe(outcome);
    }
  });
});
