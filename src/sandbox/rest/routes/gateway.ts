import { addressOf } from '../../address.ts';
import { authorize } from '../authorize.ts';
import type { Routes } from '../route-group.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Where the gateway is, and how a bot may connect to it. */
export const gatewayRoutes: Routes = (server, world) => {
  server.get('/gateway', async () => ({ url: addressOf(server, 'ws') }));
  server.get('/gateway/bot', async (request) => {
    const { starts } = authorize(world, request);
    const { shards, maxConcurrency: max_concurrency, sessionStarts: total } = world.settings;
    const session_start_limit = { total, remaining: Math.max(0, total - starts), reset_after: DAY, max_concurrency };
    return { url: addressOf(server, 'ws'), shards, session_start_limit };
  });
};
