import type { ProbeKind } from '../words/observation.ts';
import type { Service } from '../words/service.ts';

/** One thing that a check can ask: an address and how to ask it. */
export interface Endpoint {
  /** Stable, kept in the history. Lower case, digits, `.`, `/`, `:` and `-`. */
  id: string;
  kind: ProbeKind;
  url: string;
}

/** An endpoint of a Telegram service. */
export interface Target extends Endpoint {
  service: Service;
  /** Targets of one group take turns, one a check: most of a check's bytes are handshakes. */
  group: string;
  /** The front whose address serves this name; absent where that is not known, or the target is an address itself. */
  front?: string;
}

/** An endpoint that has nothing to do with Telegram. */
export interface Control extends Endpoint {
  /** Who runs it: two controls of one company are one witness. */
  company: string;
  /** The whole body, where it is known beforehand. */
  body?: string;
  /** How it says who asks, where it does. */
  echo?: EchoForm;
}

/**
 * How an answer tells the address that asked. `trace`: lines, among them `ip=` and `loc=` with the country.
 * `address`: the address and nothing else.
 */
export type EchoForm = 'trace' | 'address';

/** A question to a public resolver. */
export interface LookUp extends Endpoint {
  kind: 'doh';
  /** The name whose addresses are asked for. */
  name: string;
}

/**
 * A large download for the speed of a service or of unrelated hosting: pages of one host, read one after the other
 * until there is enough.
 */
export interface Transfer extends Endpoint {
  kind: 'transfer';
  urls: readonly string[];
  /** It ends after so many milliseconds; what it brought by then tells how slow it was. */
  longestMs: number;
}

/** An address of Telegram that can be asked without its name. */
export interface Front {
  id: string;
  https: Endpoint;
  http: Endpoint;
}

/** A Telegram name over plain http: where a forged DNS answer leads shows there, block page and address. */
export interface PlainName extends Endpoint {
  service: Service;
}

/** The host of an endpoint, as it stands in the handshake or the Host header. */
export function hostOf(endpoint: Endpoint): string {
  return new URL(endpoint.url).hostname;
}

/** Whether asking costs a TLS handshake. */
export function needsHandshake(endpoint: Endpoint): boolean {
  return endpoint.url.startsWith('https:');
}
