import { defineScenario } from '../scenario.ts';

const SILENT = { address: [{ prefixes: ['149.154.175.50/32'], action: 'drop' as const }] };

export default defineScenario({
  name: 'data-centre-silent',
  title: 'one data centre is silent',
  steps: [
    {
      world: SILENT,
      expect: {
        verdict: 'unsure',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'unsure', links: 'open' },
      },
    },
    { world: SILENT, after: 1_500, expect: { verdict: 'unsure', services: { app: 'unsure' } } },
    // Nobody leaves a data centre down for an hour.
    {
      world: SILENT,
      after: 2_400,
      expect: { verdict: 'partial', method: 'ip', services: { app: 'partial/ip' } },
    },
  ],
});
