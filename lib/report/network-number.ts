import * as v from 'valibot';
import { browser } from '../browser.ts';
import type { Relay } from '../words/relay.ts';
import { askRelay } from './ask-relay.ts';

const KEY = 'network-numbers';
const MOST_BYTES = 1024;
const answerSchema = v.object({
  country: v.string(),
  asn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
});
const knownSchema = v.record(v.string(), v.object({ asn: v.number(), askedAt: v.number() }));
/** So long no number stands. Asked at every check, whoever watches the line would see when each of them is. */
const AGAIN_MS = 6 * 3_600_000;

/** The autonomous system of a network, as a relay has said since the browser started; 0 when unknown. */
export async function knownNetworkNumber(network: string): Promise<number> {
  return (await readKnown())[network]?.asn ?? 0;
}

/**
 * The same, asked of a relay where it is not known; 0 where the relay says none, or sees its asker in another country
 * than the check did. Each network is asked for once, and again after hours where that gave no number.
 */
export async function askNetworkNumber(
  relay: Relay,
  { network, country }: { network: string; country: string },
  now: number,
): Promise<number> {
  const known = (await readKnown())[network];
  if (known !== undefined && (known.asn !== 0 || Math.abs(now - known.askedAt) < AGAIN_MS))
    return known.asn;
  // Nobody knows whether the next unknown network is the same.
  if (network === 'unknown') return 0;
  // A worker that ends while the relay keeps silent has asked too.
  await remember(network, { asn: 0, askedAt: now });
  const answer = await askRelay(relay, '/v1/network', MOST_BYTES);
  const said = answer?.status === 200 ? readAnswer(answer.body) : null;
  if (said === null || said.country !== country) return 0;
  await remember(network, { asn: said.asn, askedAt: now });
  return said.asn;
}

async function remember(network: string, number: { asn: number; askedAt: number }): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readKnown()), [network]: number } });
}

/** Forgets them: they say which networks this device was on. */
export async function forgetNetworkNumbers(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

function readAnswer(body: Uint8Array): v.InferOutput<typeof answerSchema> | null {
  try {
    const read = v.safeParse(answerSchema, JSON.parse(new TextDecoder().decode(body)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

async function readKnown(): Promise<v.InferOutput<typeof knownSchema>> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return v.is(knownSchema, stored) ? stored : {};
}
