import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';
import { HTTP_PROXY_PORT, PROXY_ADDRESS } from '../world/lab-net.ts';

export default defineScenario({
  name: 'http-proxy',
  title: 'all goes through an HTTP proxy abroad, past a block',
  proxy: { server: `http://${PROXY_ADDRESS}:${HTTP_PROXY_PORT}` },
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
