import { REST } from 'discord.js';
import { type APIGatewayBotInfo, Routes } from 'discord-api-types/v10';
import { toConnectError } from './connect.ts';

/** Discord's recommended shard count, and how many shards may connect at a time. */
interface GatewayAdvice {
  shards: number;
  concurrency: number;
}

/** @throws ConnectError for a wrong token or an unreachable Discord */
export async function askGateway(token: string, apiUrl: string | undefined): Promise<GatewayAdvice> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { shards, session_start_limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    return { shards, concurrency: session_start_limit.max_concurrency };
  } catch (error) {
    throw toConnectError(error);
  }
}
