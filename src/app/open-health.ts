import { type Health, type HealthOptions, serveHealth } from '../infra/health.ts';
import { StartError } from './start-error.ts';

/** Serves the health pages. @throws StartError if the port cannot be used */
export async function openHealth(options: HealthOptions): Promise<Health> {
  try {
    return await serveHealth(options);
  } catch (error) {
    throw new StartError((error as Error).message, true);
  }
}
