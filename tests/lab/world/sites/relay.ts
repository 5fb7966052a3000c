import { type Answer, json, statusPage } from '../answer.ts';
import { Collector } from '../collector.ts';
import { site } from '../site.ts';
import type { World } from '../world.ts';

export const RELAY_HOST = 'relay.telltale.example';

/** The programs behind it. */
export const COLLECTOR = new Collector();

let present: World['relay'] = 'none';

/** What stands at the relay's address from now on; resolves when it does. */
export async function setRelay(relay: World['relay']): Promise<void> {
  if (relay === 'collector') await COLLECTOR.start();
  present = relay;
}

/** The front of a relay: it ends TLS and says who asks. */
export const RELAY_SITE = site('relay', ['203.0.113.80'], [RELAY_HOST], (asked) => {
  if (present === 'collector') return COLLECTOR.ask(asked, asked.clientAddress);
  if (present === 'dead') return 'silence';
  if (present === 'none' || asked.path !== '/v1/world.json') return statusPage(404);
  return summaryOf(present.failing);
});

/** A world in which these countries, that reached Telegram all month, find its addresses silent in this hour. */
function summaryOf(failing: readonly string[]): Answer {
  const hour = `${new Date().toISOString().slice(0, 13)}:00Z`;
  const blocked = { state: 'blocked', corroborated: true, method: 'ip', votes: { blocked: 16 } };
  const country = {
    now: { span: 'hour', at: hour, services: { web: blocked, app: blocked } },
    day: { web: { open: 96, blocked: 16 } },
    month: { web: { open: 2400, blocked: 16 } },
    networks: {},
  };
  return json({
    format: 'telltale-world',
    version: 1,
    generatedAt: hour,
    licence: 'CC0-1.0',
    countries: Object.fromEntries(failing.map((name) => [name, country])),
  });
}
