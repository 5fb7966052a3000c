import { defineScenario } from '../scenario.ts';

export default defineScenario({
  name: 'cable-pulled',
  title: 'the cable is pulled',
  steps: [
    { world: { cable: 'pulled' }, expect: { verdict: 'offline', method: null, confidence: null } },
  ],
});
