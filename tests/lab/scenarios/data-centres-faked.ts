import { defineScenario, type Step } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

const FAKED: Step['world'] = {
  http: [
    {
      hosts: DATA_CENTRE_PREFIXES.map((prefix) => prefix.replace('/32', '')),
      page: { status: 200, body: '<html>all is well</html>' },
    },
  ],
};
const SERVICES = { web: 'open', app: 'blocked/http', links: 'open' } as const;

export default defineScenario({
  name: 'data-centres-faked',
  title: 'something answers “all is well” in the place of the data centres until it is confirmed',
  steps: [
    {
      world: FAKED,
      expect: {
        verdict: 'partial',
        method: 'http',
        confidence: 'suspected',
        services: SERVICES,
      },
    },
    {
      world: FAKED,
      expect: {
        verdict: 'partial',
        method: 'http',
        confidence: 'confirmed',
        services: SERVICES,
      },
    },
  ],
});
