import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/contracts/settings.ts';
import type { Arrival, Incoming } from '../../src/discord/arrival.ts';
import { answer } from '../../src/discord/pipeline.ts';
import type { Services } from '../../src/features/deps.ts';
import type { Response } from '../../src/features/response.ts';
import type { Card } from '../../src/ui/card.ts';

const USUAL: Settings = {
  isOn: true,
  mentionChannels: 'all',
  roles: [],
  isPrivateByDefault: false,
  unknowns: 'public',
  deletesWithQuestion: true,
  cooldownSeconds: 0,
  language: null,
  areDraftsLive: false,
  story: null,
  channelStories: {},
};

interface Case {
  incoming?: Partial<Incoming>;
  arrival?: Partial<Arrival>;
  settings?: Partial<Settings>;
  refusal?: { isFirst: boolean; wait: number };
  /** The step that fails. */
  broken?: string;
}

/** Sends one thing through the pipeline, and returns its steps, what was replied, and what the log says. */
async function send({ incoming, arrival, settings, refusal, broken }: Case) {
  const steps: string[] = [];
  const replies: Response[] = [];
  const lines: object[] = [];
  const handled: { outcome: string }[] = [];
  const step = (name: string) => {
    steps.push(name);
    if (name === broken) throw new TypeError(`no ${name}`);
  };
  const services = {
    stories: { current: async () => ({ mark: '', pack: {} }) },
    gate: {
      admit: async () => {
        step('gate');
        return refusal;
      },
    },
    store: {
      settings: () => {
        step('settings');
        return { ...USUAL, ...settings };
      },
      liveDrafts: () => [],
    },
    meter: { handled: (what: { outcome: string }) => handled.push(what), refusedForRate: () => {} },
    log: {
      debug: (line: object) => lines.push(line),
      info: (line: object) => lines.push(line),
      warn: (line: object) => lines.push(line),
      error: (line: object) => lines.push(line),
    },
  } as unknown as Services;
  const read: Arrival = {
    gateRequest: { sort: 'question', userId: '1' },
    user: { roles: [], mayManageServer: false },
    guildId: '9',
    locale: 'en-US',
    audience: 'everybody',
    run: ({ wording }) => {
      step('feature');
      return { kind: 'answered', text: wording.language };
    },
    ...arrival,
  };
  await answer(
    {
      id: '77',
      name: 'interaction',
      kind: '/ask',
      isMeant: () => true,
      read: () => {
        step('read');
        return read;
      },
      reply: async (response) => {
        replies.push(response);
        if (replies.length === 1) step('reply');
        return 'kind' in response ? response.kind : 'other';
      },
      ...incoming,
    },
    services,
  );
  return { steps, replies, lines, handled };
}

const message: Partial<Arrival> = { channelIds: ['3', '4'], gateRequest: { sort: 'message', userId: '1' } };

describe('whatever arrives', () => {
  it.each(['interaction', 'message'] as const)('goes through the same steps in the same order: %s', async (name) => {
    const { steps, replies } = await send({ incoming: { name }, arrival: name === 'message' ? message : {} });
    expect(steps).toEqual(['read', 'gate', 'settings', 'feature', 'reply']);
    expect(replies).toEqual([{ kind: 'answered', text: 'en' }]);
  });

  it.each(['read', 'gate', 'settings', 'feature', 'reply'])(
    'is apologized for with its id where this step fails: %s',
    async (broken) => {
      const { replies, lines } = await send({ broken });
      expect(replies.at(-1)).toMatchObject({ kind: 'failed', text: expect.stringContaining('77'), quiet: true });
      expect(lines).toEqual([expect.objectContaining({ id: '77', outcome: 'failed', reason: `no ${broken}` })]);
    },
  );

  it('is written down twice but counted once, and nothing is thrown, where the apology fails as well', async () => {
    const reply = async () => {
      throw new TypeError('no way out');
    };
    const { lines, handled } = await send({ incoming: { reply } });
    expect(lines).toMatchObject([{ outcome: 'failed' }, { outcome: 'no apology' }]);
    expect(handled).toMatchObject([{ outcome: 'failed' }]);
  });

  it('and is for others is neither read nor written down', async () => {
    const { steps, replies, lines } = await send({ incoming: { isMeant: () => false } });
    expect([steps, replies, lines]).toEqual([[], [], []]);
  });

  it('and cannot even be told from talk for others is written down, and nothing is said', async () => {
    const isMeant = () => {
      throw new TypeError('no message');
    };
    const { replies, lines } = await send({ incoming: { isMeant } });
    expect(replies).toEqual([]);
    expect(lines).toMatchObject([{ reason: 'no message' }]);
  });
});

describe('who comes too often', () => {
  const refusal = { isFirst: true, wait: 5_000 };

  it('is told to wait once, in the language that the server chose, and reaches no feature', async () => {
    const { steps, replies } = await send({ refusal, settings: { language: 'de' } });
    expect(steps).not.toContain('feature');
    expect(replies).toEqual([{ kind: 'waiting', text: expect.stringContaining('Bitte frag'), quiet: true }]);
    expect((await send({ refusal: { ...refusal, isFirst: false } })).replies).toEqual([]);
  });

  it.each<Partial<Settings>>([
    { mentionChannels: 'none' },
    { mentionChannels: ['5'] },
    { isOn: false },
    { roles: ['8'] },
  ])('by mentions where the server wants silence is not even told to wait: %j', async (settings) => {
    const { steps, replies } = await send({ refusal, settings, arrival: message });
    expect([steps, replies]).toEqual([['read', 'gate', 'settings'], []]);
  });
});

describe('the settings of a server', () => {
  it.each<[Partial<Settings>, Partial<Arrival>, string]>([
    [{ isOn: false }, {}, 'refused'],
    [{ roles: ['8'] }, {}, 'refused'],
    [{ roles: ['8'] }, { user: { roles: ['7', '8'], mayManageServer: false } }, 'answered'],
    [{ roles: ['8'] }, { user: { roles: [], mayManageServer: true } }, 'answered'],
    [{ isOn: false }, { user: { roles: [], mayManageServer: true } }, 'refused'],
    [{ isOn: false }, { isForAll: true }, 'answered'],
    [{ isOn: false }, { guildId: undefined }, 'answered'],
    [{ mentionChannels: 'none' }, {}, 'answered'],
    [{ mentionChannels: ['4'] }, message, 'answered'],
    [{ isOn: false }, { isForEditors: true, user: { roles: [], mayManageServer: true } }, 'answered'],
    [{}, { isForEditors: true }, 'refused'],
    [{}, { isForEditors: true, guildId: undefined, user: { roles: [], mayManageServer: true } }, 'refused'],
  ])('decide who is answered: %j for %j is %s', async (settings, arrival, kind) => {
    expect((await send({ settings, arrival })).replies).toMatchObject([{ kind }]);
  });

  it.each<[Partial<Settings>, Partial<Arrival>, string]>([
    [{ language: 'pl' }, {}, 'pl'],
    [{}, { locale: 'uk' }, 'uk'],
    [{ language: 'pl' }, { locale: 'uk' }, 'pl'],
    [{ language: 'pl' }, { locale: 'uk', guildId: undefined }, 'uk'],
    [{ language: 'pl' }, { locale: 'uk', isForEditors: true, user: { roles: [], mayManageServer: true } }, 'uk'],
    [{}, { locale: null }, 'en'],
  ])('decide the language: %j for %j is %s', async (settings, arrival, text) => {
    expect((await send({ settings, arrival })).replies).toEqual([{ kind: 'answered', text }]);
  });

  it.each<[Partial<Settings>, Arrival['audience'], boolean]>([
    [{}, 'user', true],
    [{}, 'everybody', false],
    [{}, 'as chosen', false],
    [{ isPrivateByDefault: true }, 'as chosen', true],
    [{ isPrivateByDefault: true }, 'everybody', false],
  ])('decide who sees an answer that does not say so itself: %j for %s', async (settings, audience, isPrivate) => {
    const isSeen = async (card: Partial<Card>) => {
      const run: Arrival['run'] = () => ({ kind: 'answered', ...card });
      const [reply] = (await send({ settings, arrival: { audience, run } })).replies;
      return (reply as Card).quiet ?? false;
    };
    expect(await isSeen({})).toBe(isPrivate);
    expect([await isSeen({ quiet: false }), await isSeen({ quiet: true })]).toEqual([false, true]);
    const [told] = (
      await send({
        settings,
        arrival: { audience, run: (terms) => ({ kind: 'answered', text: `${terms.isPrivate}` }) },
      })
    ).replies;
    expect(told).toMatchObject({ text: `${isPrivate}` });
  });
});
