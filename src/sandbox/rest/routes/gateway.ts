import { addressOf } from '../../address.ts';
import { authorize } from '../authorize.ts';
import type { Routes } from '../route-group.ts';

/** How often a day Discord lets a bot identify. */
const IDENTIFIES = 1_000;
const DAY = 24 * 60 * 60 * 1_000;

/** Where the gateway is. */
export const gatewayRoutes: Routes = (server, world) => {
  server.get('/gateway', async () => ({ url: addressOf(server, 'ws') }));
  server.get('/gateway/bot', async (request) => {
    authorize(world, request);
    const session_start_limit = { total: IDENTIFIES, remaining: IDENTIFIES, reset_after: DAY, max_concurrency: 1 };
    return { url: addressOf(server, 'ws'), shards: 1, session_start_limit };
  });
};
