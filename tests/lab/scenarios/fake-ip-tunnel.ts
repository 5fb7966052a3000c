import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'fake-ip-tunnel',
  title: 'a VPN client hands out stand-ins for names and works, past a block',
  steps: [
    {
      world: { ...IRAN, tunnel: true },
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
