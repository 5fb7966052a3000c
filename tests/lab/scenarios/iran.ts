import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';
export default defineScenario({
  name: 'iran',
  title: 'forged answers lead to a block page, names are reset, addresses dropped',
  steps: [
    {
      world: { ...IRAN },
      expect: {
        verdict: 'blocked',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
