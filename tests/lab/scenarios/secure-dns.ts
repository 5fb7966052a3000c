import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const AVOIDED = { verdict: 'open', reason: 'secure-dns-avoids' } as const;
const SERVICES = { web: 'open', app: 'open', links: 'open', site: 'open' } as const;

export default defineScenario({
  name: 'secure-dns',
  title: 'the provider’s resolver lies about Telegram, the browser’s secure DNS does not',
  firefox: { secureDns: true },
  steps: [
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: 'nxdomain' }] },
      expect: { ...AVOIDED, method: null, confidence: null, services: SERVICES },
    },
    {
      world: { dns: [{ names: TELEGRAM_NAMES, answer: { addresses: ['10.10.34.35'], ttl: 60 } }] },
      expect: { ...AVOIDED, method: null, confidence: null, services: SERVICES },
    },
    // Nobody lies.
    { world: {}, expect: { verdict: 'open', reason: 'all-answered', services: SERVICES } },
  ],
  atEnd: { incidents: [], records: ['open', 'open', 'open'] },
});
