import { type Answer, json, statusPage } from '../answer.ts';
import { Collector } from '../collector.ts';
import { site } from '../site.ts';
import type { World } from '../world.ts';

export const RELAY_HOST = 'relay.telltale.example';

const COLLECTORS = {
  collector: new Collector('PGlite'),
  'collector-on-postgresql': new Collector('PostgreSQL'),
};

let present: World['relay'] = 'none';

/** The programs behind it, where there are any. */
export function presentCollector(): Collector | null {
  return typeof present === 'string' && present in COLLECTORS
    ? COLLECTORS[present as keyof typeof COLLECTORS]
    : null;
}

/** What stands at the relay's address from now on, and what OONI has measured; resolves when it does. */
export async function setRelay({ relay, ooni }: Pick<World, 'relay' | 'ooni'>): Promise<void> {
  present = relay;
  const collector = presentCollector();
  if (collector === null) return;
  collector.ooni.measured = ooni;
  await collector.start();
}

/** The front of a relay: it ends TLS and says who asks. */
export const RELAY_SITE = site('relay', ['203.0.113.80'], [RELAY_HOST], (asked) => {
  const collector = presentCollector();
  if (collector !== null) return collector.ask(asked, asked.clientAddress);
  if (present === 'dead') return 'silence';
  if (typeof present === 'string' || asked.path !== '/v1/world.json') return statusPage(404);
  return summaryOf(present);
});

/** A summary of this hour; the month before, those that fail now reached Telegram. */
function summaryOf({ failing, open = [], blocked = [] }: Exclude<World['relay'], string>): Answer {
  const hour = `${new Date().toISOString().slice(0, 13)}:00Z`;
  const silent = { state: 'blocked', corroborated: true, method: 'ip', votes: { blocked: 16 } };
  const fine = { state: 'open', corroborated: true, votes: { open: 16 } };
  const country = (web: object, earlier: 'open' | 'blocked') => ({
    now: { span: 'hour', at: hour, services: { web, app: web } },
    day: { web: { [earlier]: 96 } },
    month: { web: { [earlier]: 2400 } },
    networks: {},
  });
  return json({
    format: 'telltale-world',
    version: 1,
    generatedAt: hour,
    licence: 'CC0-1.0',
    countries: Object.fromEntries([
      ...failing.map((name) => [name, country(silent, 'open')]),
      ...open.map((name) => [name, country(fine, 'open')]),
      ...blocked.map((name) => [name, country(silent, 'blocked')]),
    ]),
  });
}
