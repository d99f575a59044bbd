import { trainAnswerer } from '../answers/answerer.ts';
import { readPack } from '../app/read-pack.ts';
import { ownCache } from '../app/read-stories.ts';
import { readConfig, readEnvironment } from '../infra/config.ts';
import { findStories } from '../infra/find-stories.ts';

// Learns the stories at set-up, so that the first start finds them learned. What is wrong is left to that start to tell.
try {
  const config = readConfig(readEnvironment(process.env));
  if (!('problems' in config)) {
    for (const { id, folder } of (await findStories(config.knowledgeFolder)).stories) {
      const { loaded, cache } = await readPack(folder, ownCache(id, config.cacheFolder));
      if (!loaded.pack || !cache) continue;
      trainAnswerer(loaded.pack, cache);
      await cache.save();
    }
  }
} catch {
  process.exitCode = 1;
}
