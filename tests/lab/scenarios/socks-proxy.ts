import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';
import { PROXY_ADDRESS, SOCKS_PROXY_PORT } from '../world/lab-net.ts';

export default defineScenario({
  name: 'socks-proxy',
  title: 'all goes through a SOCKS proxy abroad, past a block',
  proxy: { server: `socks5://${PROXY_ADDRESS}:${SOCKS_PROXY_PORT}` },
  steps: [
    {
      world: { ...IRAN },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
        viaProxy: true,
      },
    },
  ],
  atEnd: { incidents: [] },
});
