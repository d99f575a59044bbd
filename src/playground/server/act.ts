import type { Channel } from '../../sandbox/handles.ts';
import type { Message } from '../../sandbox/reader/message.ts';
import type { Modal } from '../../sandbox/reader/modal.ts';
import type { Shown } from '../../sandbox/reader/shown.ts';
import type { Act, Answer, DeskAct } from '../protocol.ts';
import { pageModal } from './page-modal.ts';
import type { Player } from './stage.ts';

/** What a reader does in the sandbox; the others are about the page itself. */
export type ReaderAct = Exclude<
  Act,
  { act: 'look' | 'turn-to' | 'check-quality' | 'restart' | 'start-over' } | DeskAct
>;

/** Forms that are open on one page, by their ids. */
export type OpenModals = Map<string, Modal>;

/** Does on the stage what a reader did on the page; what Discord's app would not let them do is refused in words. */
export async function carryOut(player: Player, act: ReaderAct, modals: OpenModals): Promise<Answer> {
  try {
    return await attempt(player, act, modals);
  } catch (error) {
    return { kind: 'refused', why: (error as Error).message };
  }
}

async function attempt(player: Player, act: ReaderAct, modals: OpenModals): Promise<Answer> {
  const { reader } = player;
  if (act.act === 'submit') {
    const modal = modals.get(act.modal);
    if (!modal) throw new Error('This form is no longer open.');
    const shown = await reader.submits(modal, act.fields);
    modals.delete(act.modal);
    return answerOf(shown, modals);
  }
  const channel = channelOf(player, act.channel);
  switch (act.act) {
    case 'say':
      reader.says(channel, act.content, {
        ...(act.replyTo !== undefined && { replyTo: messageOf(player, channel, act.replyTo) }),
        ...(act.ping !== undefined && { ping: act.ping }),
      });
      return DONE;
    case 'edit':
      reader.edits(messageOf(player, channel, act.message), act.content);
      return DONE;
    case 'delete':
      reader.deletes(messageOf(player, channel, act.message));
      return DONE;
    case 'commands':
      return { kind: 'commands', commands: reader.commands(channel).map(({ kind, raw }) => ({ kind, raw })) };
    case 'complete':
      return {
        kind: 'choices',
        choices: await reader.completes(channel, act.command, act.option, act.typed, act.options),
      };
    case 'run':
      return answerOf(await reader.types(channel, act.command, act.options), modals);
    case 'press':
      return answerOf(await reader.presses(messageOf(player, channel, act.message), act.customId), modals);
    case 'select':
      return answerOf(await reader.selects(messageOf(player, channel, act.message), act.customId, act.values), modals);
    case 'open':
      return { kind: 'file', text: reader.opens(messageOf(player, channel, act.message), act.file) };
    case 'use':
      return answerOf(await reader.uses(messageOf(player, channel, act.message), act.command), modals);
  }
}

const DONE: Answer = { kind: 'done' };

function answerOf(shown: Shown, modals: OpenModals): Answer {
  if (shown.kind === 'failure') return { kind: 'failure', failure: shown.failure ?? 'The application did not respond' };
  if (shown.kind !== 'modal') return DONE;
  modals.set(shown.modal.id, shown.modal);
  return { kind: 'modal', modal: pageModal(shown.modal) };
}

function channelOf({ channels, person }: Player, id: string): Channel {
  const found = channels.find(({ view }) => view.id === id);
  if (!found) throw new Error(`${person.name} sees no such channel.`);
  return found.channel;
}

function messageOf({ reader }: Player, channel: Channel, id: string): Message {
  const found = reader.sees(channel).find((message) => message.id === id);
  if (!found) throw new Error('This message is gone.');
  return found;
}
