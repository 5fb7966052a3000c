import { defineScenario } from '../scenario.ts';

const FIVE_YEARS_SECONDS = 5 * 365 * 86_400;

export default defineScenario({
  name: 'clock-off',
  title: 'the device’s clock is five years ahead',
  steps: [
    {
      world: {},
      after: FIVE_YEARS_SECONDS,
      expect: { verdict: 'local', method: null, confidence: null },
    },
  ],
});
