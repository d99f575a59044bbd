import { readConfig, readEnvironment } from '../infra/config.ts';
import { openStore } from '../infra/store/open-store.ts';
import type { OpenStore } from '../infra/store/store.ts';

/** Opens the bot's database, as its settings name it. @throws Error in plain words */
export async function openDeskStore(): Promise<OpenStore> {
  const config = readConfig(readEnvironment(process.env));
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  const { databaseUrl: url, databaseAuthToken: authToken, retentionDays, voteKey } = config;
  const tell = (_fields: object, message: string) => void process.stderr.write(`${message}\n`);
  return await openStore({
    url,
    authToken,
    retentionDays,
    voteKey,
    log: { debug: () => {}, info: () => {}, warn: tell, error: tell },
  });
}
