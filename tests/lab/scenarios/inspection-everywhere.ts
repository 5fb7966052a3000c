import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'inspection-everywhere',
  title: 'every certificate is forged, http is genuine',
  steps: [
    {
      world: { sni: [{ names: ['*'], action: 'forge' }] },
      expect: { verdict: 'local', method: null, confidence: null },
    },
  ],
});
