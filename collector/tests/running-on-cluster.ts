import { afterAll, beforeAll } from 'vitest';
import { Cluster } from './cluster.ts';
import { Running } from './running.ts';
import type { QuickSealer } from './sealing.ts';

export interface RunningOnCluster {
  cluster: Cluster;
  running: Running;
  sealer: QuickSealer;
}

/** Relay and gateway on a PostgreSQL of their own, for the tests of one file; there once these have begun. */
export function runningOnCluster(): RunningOnCluster {
  const made = {} as RunningOnCluster;
  beforeAll(async () => {
    made.cluster = await Cluster.start();
    made.running = await Running.start(made.cluster.url);
    made.sealer = await made.running.sealer();
  });
  afterAll(async () => {
    await made.running.stop();
    made.running.remove();
    await made.cluster.stop();
  });
  return made;
}
