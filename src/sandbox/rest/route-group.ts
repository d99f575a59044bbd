import type { FastifyInstance } from 'fastify';
import type { World } from '../world/world.ts';

/** Adds the routes of one part of the API, which act on a world. */
export type Routes = (server: FastifyInstance, world: World) => void;
