import { ApplicationCommandType } from 'discord-api-types/v10';
import type { AskedGap, Vote } from '../../src/contracts/feedback.ts';
import { rememberLastAnswers } from '../../src/features/ask/last-answers.ts';
import type { Deps } from '../../src/features/deps.ts';
import { makeDraftPlaces } from '../../src/features/desk/live-drafts.ts';
import { rememberChanges } from '../../src/features/desk/reload.ts';
import { rememberEdits } from '../../src/features/desk/review.ts';
import { rememberRefused } from '../../src/features/desk/teach.ts';
import type { Feature } from '../../src/features/feature.ts';
import { rememberPresses } from '../../src/features/presses.ts';
import type { Person, Request, SourceMessage, User } from '../../src/features/request.ts';
import type { Response } from '../../src/features/response.ts';
import { noStore } from '../../src/infra/store/no-store.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { Card } from '../../src/ui/card.ts';
import { decodeCustomId } from '../../src/ui/custom-id.ts';
import { ENGLISH } from './english.ts';
import { answererOf } from './learned.ts';

export const ADA: User = { id: '1', name: 'Ada', mayManageMessages: false, mayManageServer: false, roles: [] };
export const BEN: User = { ...ADA, id: '2', name: 'Ben' };

type Options = Record<string, string | number | boolean | Person | undefined>;

/** Features of a bot that answers from a pack, called as the gateway calls them, without Discord. */
export function tryFeatures(pack: Pack, ...features: Feature[]) {
  const commands = features.flatMap(({ command }) => command ?? []);
  const components = features.flatMap((feature) => feature.components ?? []);
  const gaps: AskedGap[] = [];
  const votes: Vote[] = [];
  const deps: Deps = {
    id: '',
    mark: '',
    pack,
    answerer: answererOf(pack),
    hash: '',
    stories: { current: () => Promise.reject(new Error('not here')), titles: () => [], othersThan: () => [] },
    commands,
    commandIds: new Map(),
    store: {
      ...noStore,
      recordGap: (gap) => void gaps.push(gap),
      recordVote: async (vote) => votes.push(vote) > 0,
      deleteUserVotes: async () => votes.splice(0).length,
    },
    gate: { admit: async () => undefined },
    meter: { handled() {}, refusedForRate() {} },
    desk: {
      reload: () => Promise.reject(new Error('not here')),
      takeKnown: () => pack,
      async work(steps) {
        for (;;) {
          const step = steps.next();
          if (step.done) return step.value;
        }
      },
      vitals: () => Promise.reject(new Error('not here')),
      editor: {
        load: () => Promise.reject(new Error('not here')),
        change: () => Promise.reject(new Error('not here')),
        decide: () => Promise.reject(new Error('not here')),
        undo: () => Promise.reject(new Error('not here')),
      },
    },
    presses: rememberPresses(),
    lastAnswers: rememberLastAnswers(),
    draftPlaces: makeDraftPlaces(),
    refusedDrafts: rememberRefused(),
    refusedEdits: rememberEdits(),
    packChanges: rememberChanges(),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  };
  let uses = 0;
  const request = (more: Partial<Request>): Request => ({
    id: `${++uses}`,
    user: ADA,
    wording: ENGLISH,
    isDirect: false,
    guildId: '9',
    isPrivate: false,
    canSpeak: true,
    ...more,
  });
  const component = (customId: string) => {
    const { verb, args } = decodeCustomId(customId);
    const found = components.find((candidate) => candidate.verb === verb);
    if (!found) throw new Error(`no component has the verb ${verb}`);
    return { found, args };
  };

  return {
    gaps,
    votes,
    deps,

    /** A slash command with its options. */
    async types(name: string, options: Options = {}, more: Partial<Request> = {}): Promise<Response> {
      const found = commands.find(({ data }) => data.name === name);
      if (!found || found.data.type === ApplicationCommandType.Message) throw new Error(`no command ${name}`);
      const is =
        <T>(type: string) =>
        (option: string) => {
          const value = options[option];
          return typeof value === type ? (value as T) : undefined;
        };
      const slash = {
        ...request(more),
        subcommand: '',
        text: (option: string) => is<string>('string')(option) ?? '',
        isOn: (option: string) => options[option] === true,
        choice: is<boolean>('boolean'),
        number: is<number>('number'),
        userOption: is<Person>('object'),
        channelOption: is<string>('string'),
      };
      return await (found.run as (given: typeof slash, deps: Deps) => Promise<Response>)(slash, deps);
    },

    /** The choices while an option of a slash command is typed. */
    completes(name: string, option: string, typed: string): string[] {
      const found = commands.find(({ data }) => data.name === name);
      const complete = found && 'complete' in found ? found.complete : undefined;
      return (complete?.({ ...request({}), subcommand: '', option, typed }, deps) ?? []).map((choice) => choice.name);
    },

    /** A button, or a choice in a menu, on a message that Ada got. */
    async presses(
      customId: string,
      message: Partial<SourceMessage> = {},
      more: Partial<Request> & { values?: string[] } = {},
    ): Promise<Response> {
      const { found, args } = component(customId);
      const user = more.user ?? ADA;
      const source = {
        id: '100',
        isPrivate: false,
        asker: ADA,
        isAsker: user.id === ADA.id,
        shown: { text: '', embeds: [], rows: [] },
        ...message,
      };
      return await found.run({ ...request(more), args, values: more.values ?? [], message: source }, deps);
    },

    /** A form that a component opened comes back. */
    async submits(customId: string, fields: Record<string, string>): Promise<Response> {
      const { found, args } = component(customId);
      if (!found.submit) throw new Error('it opens no form');
      return await found.submit({ ...request({}), args, field: (id) => fields[id] ?? '', message: undefined }, deps);
    },
  };
}

/** The response as a card. @throws where it is none */
export function cardOf(response: Response): Card {
  if ('change' in response) return response.change;
  if (!('kind' in response)) throw new Error(`expected a card, got ${Object.keys(response)}`);
  return response;
}

/** The custom_id of the button or menu with this label or beginning. @throws where the card has none */
export function customIdOf(card: Card, start: string): string {
  for (const { components: row } of card.rows ?? [])
    for (const part of row) if ('custom_id' in part && part.custom_id.startsWith(start)) return part.custom_id;
  throw new Error(`no component starts with ${start}`);
}

/** All that a card says, in one string. */
export function said({ text = '', embeds = [] }: Card): string {
  const parts = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [text, ...parts].filter(Boolean).join('\n');
}
