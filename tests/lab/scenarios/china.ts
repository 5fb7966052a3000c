import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

/** None of them is on the product’s list: the answers change. */
const FORGED = ['31.13.94.37', '162.125.32.12', '199.59.148.20', '108.160.165.8'];

export default defineScenario({
  name: 'china',
  title: 'forged public addresses that change with every answer and lead nowhere',
  steps: [
    {
      world: {
        country: 'CN',
        dns: [{ names: TELEGRAM_NAMES, answer: { addresses: FORGED, ttl: 2, rotate: true } }],
        address: [{ prefixes: FORGED.map((address) => `${address}/32`), action: 'drop' }],
      },
      expect: {
        verdict: 'partial',
        method: 'dns',
        confidence: 'suspected',
        services: { web: 'blocked/dns', app: 'open', links: 'blocked/dns', site: 'blocked/dns' },
      },
    },
  ],
});
