import { defineScenario } from '../scenario.ts';
import { PROXY_ADDRESS } from '../world/lab-net.ts';

export default defineScenario({
  name: 'proxy-dead',
  title: 'all is sent through a proxy that is not there',
  proxy: { server: `http://${PROXY_ADDRESS}:8888` },
  steps: [{ world: {}, expect: { verdict: 'offline', method: null, confidence: null } }],
});
