import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

export default defineScenario({
  name: 'block-page',
  title: 'a block page over plain http, silence for the names over https',
  steps: [
    {
      world: {
        http: [{ hosts: TELEGRAM_NAMES, page: { status: 403, body: '<h1>Blocked by order</h1>' } }],
        sni: [{ names: TELEGRAM_NAMES, action: 'silence' }],
      },
      expect: {
        verdict: 'partial',
        method: 'http',
        confidence: 'suspected',
        services: { app: 'open', links: 'blocked/http' },
      },
    },
  ],
});
