import { type Act, act, failureText } from '../world/interactions.ts';
import type { MessageRecord } from '../world/records.ts';
import { isThinking } from '../world/responses.ts';
import type { World } from '../world/world.ts';
import { snapshot } from './message.ts';
import { modalView } from './modal.ts';
import { Shown } from './shown.ts';
import { waitFor } from './waiting.ts';

/** Does something that a bot is to answer, and resolves with what the person is shown in the end. */
export async function actAndLook(world: World, what: Act): Promise<Shown> {
  const { interaction, outcome } = await act(world, what);
  switch (outcome.kind) {
    case 'message':
    case 'update': {
      const { message, kind } = outcome;
      await endOfThinking(world, message);
      return new Shown({ kind, message: snapshot(message) });
    }
    case 'modal':
      return new Shown({ kind: 'modal', modal: modalView(outcome.modal) });
    case 'failure':
      return new Shown(outcome);
    case 'nothing':
      return new Shown({ kind: 'nothing' });
    default:
      return new Shown({ kind: 'failure', failure: failureText(interaction) });
  }
}

/** Waits until a deferred answer says something, is deleted, or the sandbox's patience is over. */
async function endOfThinking(world: World, message: MessageRecord): Promise<void> {
  const isOver = () => (isThinking(message) && world.messages.has(message.api.id) ? undefined : true);
  await waitFor(world, { what: 'the end of "thinking"', already: isOver, in: isOver }).catch(() => undefined);
}
