import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { type Status, statusCard } from './cards/status-card.ts';
import { doDraftsWait } from './live-drafts.ts';

export async function showStatus({ wording, guildId }: Request, deps: Deps): Promise<Card> {
  const { desk, pack, hash } = deps;
  const vitals = { ...(await desk.vitals()), now: Date.now() };
  const isCrowdedOut = guildId !== undefined && doDraftsWait(deps, guildId);
  const notes = [...vitals.notes, ...(isCrowdedOut ? [wording.say('desk.draftsCrowdedOut')] : [])];
  return statusCard(wording, pack, { ...vitals, notes, hash, store: await measure(deps) });
}

async function measure({ store }: Deps): Promise<Status['store']> {
  const { problem } = store.health();
  if (problem !== undefined) return { problem };
  return await store.measure().catch((error: Error) => ({ problem: error.message }));
}
