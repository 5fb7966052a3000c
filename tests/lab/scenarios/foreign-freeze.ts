import { defineScenario } from '../scenario.ts';
import { domesticPrefixes } from '../world/sites/domestic.ts';

export default defineScenario({
  name: 'foreign-freeze',
  title: 'every connection abroad freezes after 16 KB',
  steps: [
    {
      world: {
        stream: [
          { prefixes: domesticPrefixes('RU'), action: { kind: 'pass' } },
          { prefixes: ['0.0.0.0/0'], action: { kind: 'freeze', afterBytes: 16_384 } },
        ],
      },
      expect: { anyOf: ['restricted', 'unsure'], confidence: null },
    },
  ],
});
