import { defineScenario, type Step } from '../scenario.ts';

function killed(action: 'reset' | 'silence'): Step {
  return {
    world: { webSocket: [{ hosts: ['*'], action }] },
    expect: {
      verdict: 'open',
      method: null,
      confidence: null,
      services: { web: 'open', app: 'open', links: 'open', site: 'open' },
    },
    // Firefox knocks at the pages by WebSocket; where no host answers one, what it finds of these is nothing.
    expectInFirefox: {
      verdict: 'open',
      method: null,
      confidence: null,
      services: { web: 'open', app: 'open', site: 'open' },
    },
  };
}

export default defineScenario({
  name: 'web-socket-killed',
  title: 'a company’s proxy resets WebSockets of every site, then swallows them',
  steps: [killed('reset'), killed('silence')],
  atEnd: { incidents: [] },
});
