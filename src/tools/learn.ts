import { trainAnswerer } from '../answers/answerer.ts';
import { readPack } from '../app/read-pack.ts';
import { readConfig, readEnvironment } from '../infra/config.ts';

// Learns the story at set-up, so that the first start finds it learned. What is wrong is left to that start to tell.
try {
  const config = readConfig(readEnvironment(process.env));
  if (!('problems' in config)) {
    const { loaded, cache } = await readPack(config.knowledgeFolder, config.cacheFolder);
    if (loaded.pack && cache) {
      trainAnswerer(loaded.pack, cache);
      await cache.save();
    }
  }
} catch {
  process.exitCode = 1;
}
