import { defineScenario } from '../scenario.ts';

const NAMES = [
  'pluto',
  'venus',
  'aurora',
  'vesta',
  'flora',
  ...[1, 2, 3, 4, 5].flatMap((n) => [`kws${n}`, `zws${n}`]),
];

export default defineScenario({
  name: 'web-transport-only',
  title: 'pages of the web client load, its data centres are reset by name',
  steps: [
    {
      world: { sni: [{ names: NAMES.map((name) => `${name}.web.telegram.org`), action: 'reset' }] },
      expect: {
        verdict: 'partial',
        method: 'unknown',
        confidence: 'suspected',
        services: { web: 'partial/unknown', app: 'open', links: 'open' },
      },
    },
  ],
});
