import { defineScenario } from '../scenario.ts';
import { HTTP_PROXY_PORT, PROXY_ADDRESS } from '../world/lab-net.ts';

export default defineScenario({
  name: 'proxy-only',
  title: 'a company’s network lets nothing out but its proxy',
  proxy: { server: `http://${PROXY_ADDRESS}:${HTTP_PROXY_PORT}` },
  steps: [
    {
      world: {
        address: [
          { prefixes: [`${PROXY_ADDRESS}/32`], action: 'accept' },
          { prefixes: ['0.0.0.0/0'], action: 'drop' },
        ],
      },
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
