import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

export default defineScenario({
  name: 'data-centres-faked',
  title: 'something answers “all is well” in the place of the data centres',
  steps: [
    {
      world: {
        http: [
          {
            hosts: DATA_CENTRE_PREFIXES.map((prefix) => prefix.replace('/32', '')),
            page: { status: 200, body: '<html>all is well</html>' },
          },
        ],
      },
      expect: {
        verdict: 'partial',
        method: 'http',
        confidence: 'suspected',
        services: { web: 'open', app: 'blocked/http', links: 'open' },
      },
    },
  ],
});
