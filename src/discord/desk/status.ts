import type { Card } from '../../cards/card.ts';
import { type Status, statusCard } from '../../cards/desk/status-card.ts';
import type { Deps } from '../deps.ts';
import { doDraftsWait } from '../live-drafts.ts';
import type { Request } from '../request.ts';

/** How the bot, its pack and what is kept fare. */
export async function showStatus({ wording, guildId }: Request, deps: Deps): Promise<Card> {
  const { desk, pack, files } = deps;
  const vitals = { ...(await desk.vitals()), now: Date.now() };
  const isCrowdedOut = guildId !== undefined && doDraftsWait(deps, guildId);
  const notes = [...vitals.notes, ...(isCrowdedOut ? [wording.say('desk.draftsCrowdedOut')] : [])];
  return statusCard(wording, pack, { ...vitals, notes, hash: await hashOf(files), store: await measure(deps) });
}

async function measure({ store }: Deps): Promise<Status['store']> {
  const { problem } = store.health();
  if (problem !== undefined) return { problem };
  return await store.measure().catch((error: Error) => ({ problem: error.message }));
}

const HASH_SHOWN = 12;

/** The beginning of the SHA-256 over the names and texts of the pack's files, in hexadecimal. */
async function hashOf(files: Deps['files']): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(files.map(({ path, text }) => [path, text])));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_SHOWN);
}
