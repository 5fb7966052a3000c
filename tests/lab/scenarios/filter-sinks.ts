import { CANARIES } from '../../../lib/targets/canary.ts';
import { defineScenario } from '../scenario.ts';

const SUNK = ['t.me', ...CANARIES.map(({ url }) => new URL(url).hostname)];

export default defineScenario({
  name: 'filter-sinks',
  title: 'a filter at home sinks t.me as it sinks advertising',
  steps: [
    {
      world: { dns: [{ names: SUNK, answer: { addresses: ['0.0.0.0'], ttl: 2 } }] },
      expect: {
        verdict: 'local',
        method: null,
        confidence: null,
        services: { web: 'open', links: 'local', site: 'open' },
      },
    },
  ],
});
