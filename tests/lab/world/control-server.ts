import { createServer } from 'node:http';
import type { Payload } from '../../../lib/report/payload.ts';
import { cableBytes, narrowLine } from './cable.ts';
import { setClientNetwork } from './client-network.ts';
import { clearPacketCounts, filterPackets, packetCounts } from './packet-filter.ts';
import { gatewayKey, reportFrom } from './report-from.ts';
import { presentCollector, setRelay } from './sites/relay.ts';
import { replaceWorld, type WorldState } from './state.ts';
import { beyondCensor, worldWith } from './world.ts';

/** Lets the lab set the world and read its journal, over a Unix socket. */
export async function serveControl(state: WorldState, socketPath: string): Promise<void> {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const parameter: unknown = JSON.parse(Buffer.concat(chunks).toString() || 'null');
      const result = await perform(state, request.url ?? '', parameter);
      response.end(JSON.stringify(result ?? null));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
}

async function perform(state: WorldState, action: string, parameter: unknown): Promise<unknown> {
  switch (action) {
    case '/set-world': {
      // The lab's own programs are the only ones that reach this socket.
      const world = worldWith(parameter as Partial<WorldState['world']>);
      const { address } = world.tunnel ? beyondCensor(world) : world;
      await filterPackets(address, world);
      await setClientNetwork(state.clientPid, world);
      await narrowLine(state.clientPid, world.lineKilobitsPerSecond);
      await setRelay(world);
      replaceWorld(state, world);
      return world;
    }
    case '/world':
      return state.world;
    case '/log':
      return state.journal.entries();
    case '/clear-log':
      state.journal.clear();
      return clearPacketCounts();
    case '/bytes':
      return cableBytes();
    case '/gateway-key':
      return gatewayKey();
    case '/report': {
      const { payload, address } = parameter as { payload: Payload; address: string };
      return reportFrom(payload, address);
    }
    case '/search-collector': {
      const { country, texts } = parameter as { country: string; texts: string[] };
      return presentCollector()?.search(country, texts);
    }
    case '/packets':
      return packetCounts();
    default:
      throw new Error(`The world knows no ${action}.`);
  }
}
