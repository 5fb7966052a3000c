import { IRAN } from '../iran.ts';
import { defineScenario } from '../scenario.ts';
import { HTTP_PROXY_PORT, PROXY_ADDRESS } from '../world/lab-net.ts';

const SCRIPT = `function FindProxyForURL(url, host) {
  const ours = /(^|\\.)(telegram\\.org|t\\.me|telesco\\.pe|cdn-telegram\\.org)$|^149\\.154\\.|^95\\.161\\./;
  return ours.test(host) ? 'PROXY ${PROXY_ADDRESS}:${HTTP_PROXY_PORT}' : 'DIRECT';
}`;
const URL_OF_SCRIPT = `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(SCRIPT).toString('base64')}`;

export default defineScenario({
  name: 'pac-telegram',
  title: 'an automatic configuration sends Telegram alone through a proxy, past a block',
  proxy: { script: URL_OF_SCRIPT },
  steps: [
    {
      world: { ...IRAN },
      expect: {
        verdict: 'open',
        method: null,
        confidence: null,
        services: { web: 'open', app: 'open', links: 'open', site: 'open' },
        viaProxy: true,
      },
    },
  ],
  atEnd: { incidents: [] },
});
