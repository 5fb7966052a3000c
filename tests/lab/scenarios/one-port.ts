import { defineScenario } from '../scenario.ts';
import { DATA_CENTRE_PREFIXES } from '../telegram-names.ts';

const CUT = {
  address: [{ prefixes: DATA_CENTRE_PREFIXES, ports: [443], action: 'drop' as const }],
};
const PARTIAL = {
  verdict: 'partial' as const,
  method: 'ip' as const,
  services: { web: 'open' as const, app: 'partial/ip' as const },
};

export default defineScenario({
  name: 'one-port',
  title: 'port 443 of the data centres is dropped, port 80 is not',
  steps: [
    { world: CUT, expect: { ...PARTIAL, confidence: 'suspected' } },
    { world: CUT, expect: { ...PARTIAL, confidence: 'suspected' } },
    { world: CUT, after: 130, expect: { ...PARTIAL, confidence: 'confirmed' } },
  ],
});
