/** Every replica, by the id of its service. A new one is a module and a line here. */
import { linkedin } from './linkedin/index.ts';
import { services } from './services/index.ts';
import { serve, type ReplicaServer, type WorldOf } from './server.ts';

export const replicas = { linkedin, services };

export type World = WorldOf<typeof replicas>;
export type Server = ReplicaServer<World>;

export async function startReplicas(): Promise<Server> {
  return serve(replicas);
}
