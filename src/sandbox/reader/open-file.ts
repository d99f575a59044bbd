import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Message } from './message.ts';
import { pointAt } from './sight.ts';

/** The text of a file that came with a message; an error if the message has no such file, or it is kept no longer. */
export function openFile(world: World, person: PersonRecord, message: Message, name: string): string {
  const { attachments } = pointAt(world, person, message).api;
  const names = attachments.map(({ filename }) => filename).join(', ') || 'no files';
  const found = attachments.find(({ filename }) => filename === name);
  if (!found) throw new Error(`Expected a file "${name}"; the message has ${names}.`);
  const file = world.files.get(found.id);
  if (!file) throw new Error(`The file "${name}" is kept no longer, as too many came after it.`);
  return Buffer.from(file.bytes).toString('utf8');
}
