import type { FastifyInstance } from 'fastify';
import { refuse } from '../../rules/refusal.ts';
import type { World } from '../../world/world.ts';

/** Where files that came with messages are read, as Discord has its CDN for. Whoever knows the address may. */
export function addFileRoute(server: FastifyInstance, world: World): void {
  server.get<{ Params: { id: string } }>('/attachments/:channel/:id/:name', async (request, reply) => {
    const file = world.files.get(request.params.id);
    if (!file) throw refuse('notFound');
    // A file is whatever its bot says it is, so no browser may take it for a page of this origin.
    reply.headers({
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-type': file.type,
    });
    return Buffer.from(file.bytes);
  });
}
