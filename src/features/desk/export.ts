import type { Card, CardFile } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import type { Pending } from '../response.ts';
import { storyDeskClosedCard } from './cards/desk-notices.ts';
import { DESK_EXPORT, EXPORTS, type Exported, exportCard } from './cards/export-card.ts';
import { guildOf } from './guild-of.ts';
import { isEditorOfStory } from './story-editors.ts';
import { checkDrafts } from './taught/check-drafts.ts';
import { draftId } from './taught/taught.ts';
import { writeDrafts } from './taught/write-drafts.ts';
import { writeGaps } from './taught/write-gaps.ts';
import { writeVotes } from './taught/write-votes.ts';
import { withStore } from './with-store.ts';

/** More than an editor reads, at a few hundred bytes each. */
const MOST_EXPORTED = 10_000;
/** Discord allows 10 MiB a file. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** The desk's data as files; by default all that this editor may see. */
export function exportDesk(request: Request, deps: Deps, chosen?: string): Pending | Card {
  const open = isEditorOfStory(request, deps) ? EXPORTS : EXPORTS.filter((name) => name === 'drafts');
  const wanted = open.filter((name) => !chosen || name === chosen);
  if (wanted.length === 0) return storyDeskClosedCard(request.wording);
  const write: Record<Exported, () => Promise<CardFile>> = {
    gaps: () => gapsFile(deps),
    drafts: () => draftsFile(request, deps),
    votes: () => votesFile(deps),
  };
  const work = async (): Promise<Card> => {
    const files: CardFile[] = [];
    for (const name of wanted) files.push(await write[name]());
    return exportCard(request.wording, files);
  };
  return { pending: () => withStore(request, deps, work) };
}

export const exportPart = {
  verb: DESK_EXPORT,
  isForEditors: true,
  run: (request, deps) => exportDesk(request, deps, request.args[0]),
} satisfies Component;

async function gapsFile({ store, pack }: Deps): Promise<CardFile> {
  const { rows } = await store.listGaps({ limit: MOST_EXPORTED });
  return { name: 'gaps.yaml', text: writeGaps(rows, pack, LARGEST_FILE) };
}

async function draftsFile(request: Request, { store, pack, desk }: Deps): Promise<CardFile> {
  const drafts = await store.listDrafts(guildOf(request));
  const { checked } = await desk.work(checkDrafts(pack, drafts, ({ id }) => draftId(id)));
  return { name: 'drafts.yaml', text: writeDrafts(checked, pack) };
}

async function votesFile({ store, pack }: Deps): Promise<CardFile> {
  const { rows } = await store.listVotes({ limit: MOST_EXPORTED });
  return { name: 'votes.jsonl', text: writeVotes(rows, pack) || '\n' };
}
