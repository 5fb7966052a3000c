/**
 * The lab's internet. Runs in the world namespace, started by `tests/lab/main.ts`; ends when that does.
 * Usage: node world/main.ts <process of the client namespace> <control socket> <file for its authority's certificate> <file for the inspector's>
 */
import { writeFile } from 'node:fs/promises';
import { Authority } from './authority.ts';
import { layCable } from './cable.ts';
import { setClientNetwork } from './client-network.ts';
import { serveControl } from './control-server.ts';
import { serveDns } from './dns-server.ts';
import { Door } from './door.ts';
import { Journal } from './journal.ts';
import { filterPackets } from './packet-filter.ts';
import { serveProxies } from './proxy-server.ts';
import { freshMemory, type WorldState } from './state.ts';
import { WebServer } from './web-server.ts';
import { OPEN_WORLD } from './world.ts';

const [client, socketPath, certificatePath, addedPath] = process.argv.slice(2);
if (
  socketPath === undefined ||
  certificatePath === undefined ||
  addedPath === undefined ||
  process.send === undefined
) {
  throw new Error('Start the lab with: node tests/lab/main.ts <scenario>');
}
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});

const state: WorldState = {
  world: OPEN_WORLD,
  clientPid: Number(client),
  journal: new Journal(),
  trusted: await Authority.create('Telltale lab'),
  untrusted: await Authority.create('National Security Certificate'),
  added: await Authority.create('Company Inspection'),
  ...freshMemory(),
};
await writeFile(certificatePath, state.trusted.certificatePem);
await writeFile(addedPath, state.added.certificatePem);
await layCable(state.clientPid);
await setClientNetwork(state.clientPid, state.world);
await filterPackets(state.world.address, state.world);
await serveDns(state);
const door = new Door(state, new WebServer(state));
await door.open(80);
await door.open(443);
await serveProxies(state, door);
await serveControl(state, socketPath);
process.send('ready');
