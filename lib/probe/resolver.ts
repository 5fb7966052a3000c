import { browser } from '../browser.ts';
import { isFakeIp, isTelegram } from '../targets/address-classes.ts';
import { LOOK_UP_CONTROLS, type LookUpWay, lookUpId } from '../targets/look-ups.ts';
import { SECURE_DNS_DETAIL } from '../words/look-up.ts';
import type { Observation } from '../words/observation.ts';
import { startDeadline } from './deadline.ts';
import { firefoxFailure } from './failures-firefox.ts';

const DETAIL_LENGTH = 300;
/** What was cached says nothing of this network. */
const FLAGS = {
  usual: ['bypass_cache'],
  plain: ['bypass_cache', 'disable_trr'],
} as const satisfies Record<LookUpWay, readonly string[]>;

type Told = Pick<Observation, 'failure' | 'detail'> & Partial<Pick<Observation, 'ip' | 'body'>>;

/** Whether this browser tells what its resolver answers. Firefox does; Chromium has no such interface. */
export function tellsLookUps(): boolean {
  const { dns } = browser;
  return dns !== undefined;
}

/**
 * What the browser's own resolver says of a name of Telegram, or of a control, whose addresses are not known. Never
 * rejects, and is over with the deadline.
 * @param deadlineMs how long to wait, in milliseconds; asked again while it runs
 */
export async function lookUp(
  host: string,
  way: LookUpWay,
  deadlineMs: () => number,
): Promise<Observation> {
  const startedAt = Date.now();
  const begun = performance.now();
  const { promise: late, resolve: expire } = Promise.withResolvers<Told>();
  const stopDeadline = startDeadline(deadlineMs, () => {
    expire({ failure: 'generic_timeout_error', detail: '' });
  });
  const told = await Promise.race([ask(host, way), late]);
  stopDeadline();
  return {
    target: lookUpId(host, way),
    kind: 'look-up',
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    ...told,
    reused: false,
  };
}

async function ask(host: string, way: LookUpWay): Promise<Told> {
  const isControl = LOOK_UP_CONTROLS.includes(host);
  try {
    const { addresses, isTRR } = await browser.dns.resolve(host, [...FLAGS[way]]);
    const [ip] = addresses;
    const detail = `${isTRR ? SECURE_DNS_DETAIL : ''}${addresses.join(' ')}`;
    return {
      failure: ip === undefined ? 'dns_server_misbehaving' : null,
      detail: detail.slice(0, DETAIL_LENGTH),
      ...(ip === undefined ? {} : { ip }),
      ...(ip === undefined || isControl ? {} : { body: stateOf(addresses) }),
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const failure = text.startsWith('NS_') ? firefoxFailure(text, 'look-up') : 'unknown_failure';
    return { failure, detail: text.slice(0, DETAIL_LENGTH) };
  }
}

/** A stand-in of a VPN client may lead to Telegram too. */
function stateOf(addresses: readonly string[]): Observation['body'] {
  return addresses.some((one) => isTelegram(one) || isFakeIp(one)) ? 'expected' : 'altered';
}
