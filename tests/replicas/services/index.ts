/** The replicas that are made of descriptions, behind one state: `world.services.<service>`. */
import { combine } from './kit/server.ts';
import { serviceReplicas } from './list.ts';

export type { ServiceWorld } from './kit/server.ts';

export const services = combine([...serviceReplicas]);
