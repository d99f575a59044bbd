import type { APIAttachment } from 'discord-api-types/v10';
import type { FastifyRequest } from 'fastify';
import { addressOf } from '../address.ts';
import { keepFile } from '../world/files.ts';
import type { ChannelRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Body } from './body.ts';

/** The files that came with a request, kept, and as a message shows them. */
export function attachmentsOf(world: World, channel: ChannelRecord, request: FastifyRequest): APIAttachment[] {
  const { files = [], json } = (request.body as Body | undefined) ?? {};
  const described = (json as { attachments?: { id: string; description?: string }[] } | undefined)?.attachments ?? [];
  return files.map((file) => {
    const id = world.newId();
    const description = described.find((entry) => String(entry.id) === file.id)?.description;
    const url = `${addressOf(request.server, 'http')}/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`;
    keepFile(world, id, file);
    const attachment = {
      id,
      filename: file.name,
      size: file.bytes.length,
      content_type: file.type,
      url,
      proxy_url: url,
    };
    return description === undefined ? attachment : { ...attachment, description };
  });
}
