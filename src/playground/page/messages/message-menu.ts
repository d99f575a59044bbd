import type { PageMessage } from '../../protocol.ts';
import { shownName } from '../compose/slash-commands.ts';
import { openMenu } from '../menu.ts';
import type { Page } from '../state.ts';
import type { HistoryActions } from './history.ts';

interface Place extends HistoryActions {
  at: { x: number; y: number };
  from: HTMLElement;
}

/** What can be done with a message: the commands that bots have put there, and what Discord itself offers. */
export async function openMessageMenu(page: Page, message: PageMessage, place: Place): Promise<void> {
  const { channel, id, author, content, ephemeral } = message;
  const listed = await page.send({ act: 'commands', channel });
  const commands = listed.kind === 'commands' ? listed.commands.filter(({ kind }) => kind === 'message') : [];
  const isOwn = author.id === page.state.scene.reader.id;
  const at = { channel, message: id };
  const use = async (command: string) => page.show(await page.send({ act: 'use', command, ...at }), { channel });
  openMenu(place, [
    ...commands.map(({ raw }) => ({
      label: shownName(raw, page.state.scene.locale),
      hint: 'Apps',
      run: () => void use(raw.name),
    })),
    ...(ephemeral ? [] : [{ label: 'Reply', run: () => place.reply(message) }]),
    ...(content ? [{ label: 'Copy text', run: () => void navigator.clipboard?.writeText(content) }] : []),
    ...(isOwn ? [{ label: 'Edit message', run: () => place.edit(message) }] : []),
    ...(isOwn || ephemeral
      ? [
          {
            label: ephemeral ? 'Dismiss message' : 'Delete message',
            run: () => void page.send({ act: 'delete', ...at }),
          },
        ]
      : []),
  ]);
}
