import * as v from 'valibot';
import { SERVICES } from '../words/service.ts';
import { METHODS } from '../words/verdict.ts';

/** Every payload has this size, so that its length says nothing. The longest possible one is a little shorter. */
export const PAYLOAD_BYTES = 512;

/** The verdicts that are shared; of all others nobody learns. */
export const SHARED_VERDICTS = ['open', 'partial', 'blocked', 'slow'] as const;
export type SharedVerdict = (typeof SHARED_VERDICTS)[number];

const HOUR_MS = 3_600_000;
const HOUR_SHAPE = /^\d{4}-\d\d-\d\dT\d\d:00Z$/;

/** The hour that a moment (milliseconds since the epoch) lies in, UTC, as `2026-11-25T14:00Z`. */
export function hourOf(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 13)}:00Z`;
}

/** Whole hours since the epoch, or null for what is no hour. */
export function hourNumber(hour: string): number | null {
  if (!HOUR_SHAPE.test(hour)) return null;
  const timeMs = Date.parse(hour);
  return Number.isNaN(timeMs) || timeMs < 0 ? null : timeMs / HOUR_MS;
}

const sharedFinding = v.variant('verdict', [
  v.strictObject({ verdict: v.literal('open') }),
  v.strictObject({
    verdict: v.picklist(['partial', 'blocked', 'slow']),
    method: v.picklist(METHODS),
  }),
]);

const finding = v.optional(sharedFinding);
const findings = v.strictObject({
  web: finding,
  app: finding,
  links: finding,
  site: finding,
  media: finding,
  bots: finding,
} satisfies Record<(typeof SERVICES)[number], unknown>);

/** All that a report says (DESIGN §8). What is not in here is not sent, and what is unknown is refused. */
export const payloadSchema = v.strictObject({
  schema: v.literal(1),
  /** ISO 3166-1, two letters, as of the check. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Autonomous system, as of the check; 0 when unknown. */
  asn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** The hour of the check, never its minute. */
  hour: v.pipe(
    v.string(),
    v.check((hour) => hourNumber(hour) !== null, 'not an hour'),
  ),
  /** A service that was not observed, or whose verdict is not shared, is left out. */
  services: v.pipe(
    findings,
    v.check((services) => SERVICES.some((name) => services[name] !== undefined), 'says nothing'),
  ),
  /** 128 random bits of this report alone, in hex: it is counted once, however often it is sent. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});
export type Payload = v.InferOutput<typeof payloadSchema>;

/** The payload as JSON, filled up with spaces to `PAYLOAD_BYTES`. Throws for what is no payload. */
export function encodePayload(payload: Payload): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(v.parse(payloadSchema, payload));
  return new TextEncoder().encode(text.padEnd(PAYLOAD_BYTES));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The payload of these bytes, or null when they are none: another size, no JSON, a wrong or an unknown entry. */
export function decodePayload(bytes: Uint8Array): Payload | null {
  if (bytes.length !== PAYLOAD_BYTES) return null;
  try {
    const read = v.safeParse(payloadSchema, JSON.parse(decoder.decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
