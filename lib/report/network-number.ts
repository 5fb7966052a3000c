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
const knownSchema = v.record(v.string(), v.number());

/** The autonomous system of a network, as a relay has said since the browser started; 0 when unknown. */
export async function knownNetworkNumber(network: string): Promise<number> {
  return (await readKnown())[network] ?? 0;
}

/**
 * The same, asked of a relay where it is not known; 0 where the relay says none, or sees its asker in another country
 * than the check did. Each network is asked for once.
 */
export async function askNetworkNumber(
  relay: Relay,
  { network, country }: { network: string; country: string },
): Promise<number> {
  const known = await readKnown();
  if (known[network] !== undefined) return known[network];
  const answer = await askRelay(relay, '/v1/network', MOST_BYTES);
  const said = answer?.status === 200 ? readAnswer(answer.body) : null;
  if (said === null || said.country !== country) return 0;
  // Nobody knows whether the next unknown network is the same.
  if (network !== 'unknown')
    await browser.storage.session.set({ [KEY]: { ...known, [network]: said.asn } });
  return said.asn;
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

async function readKnown(): Promise<Record<string, number>> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return v.is(knownSchema, stored) ? stored : {};
}
