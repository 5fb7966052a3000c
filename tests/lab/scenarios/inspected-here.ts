import { defineScenario } from '../scenario.ts';
import { TELEGRAM_NAMES } from '../telegram-names.ts';

const INSPECTED = { names: ['*'], action: 'inspect' } as const;

export default defineScenario({
  name: 'inspected-here',
  title: 'an added authority opens all connections, and later refuses Telegram',
  steps: [
    {
      world: { sni: [INSPECTED] },
      // Chromium does not tell under which authority a site was answered.
      expect: { verdict: 'open', method: null, reason: 'all-answered' },
      expectInFirefox: { verdict: 'open', method: null, reason: 'answered-inspected' },
    },
    {
      world: { sni: [{ names: TELEGRAM_NAMES, action: 'alert' }, INSPECTED] },
      expect: { verdict: 'partial', method: 'tls', confidence: 'suspected' },
      expectInFirefox: { verdict: 'local', method: null, confidence: null },
    },
  ],
});
