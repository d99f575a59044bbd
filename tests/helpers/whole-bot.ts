import { load } from './load.ts';

export const { startApp } = await load<typeof import('../../src/app/start-app.ts')>('app/start-app.ts');
export const { makeStoryReader } = await load<typeof import('../../src/app/read-story.ts')>('app/read-story.ts');
export const { commands, components } = await load<typeof import('../../src/features/index.ts')>('features/index.ts');
