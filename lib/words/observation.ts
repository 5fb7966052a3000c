import * as v from 'valibot';
import { FAILURES } from './failure.ts';
import { timeSchema } from './time.ts';

/**
 * How an endpoint was asked. `page`: https by name. `portal`: http by name, known body.
 * `plain`: http by name. `literal-https`, `literal-http`: by address, so that no name is in the way.
 * `post`: an empty POST, any HTTP answer counts. `mtproto`: the first step of Telegram's key exchange, by POST.
 * `label`: https by a name that does not exist, which a resolver that works denies at once.
 * `doh`: a public resolver over https, for the addresses of a name. `domestic`: https by name, answer unread.
 * `transfer`: about 128 KB over https, for their speed.
 * `look-up`: the browser's own resolver, for the addresses of a name; only some browsers tell what it answers.
 */
export const PROBE_KINDS = [
  'page',
  'portal',
  'plain',
  'literal-https',
  'literal-http',
  'label',
  'post',
  'mtproto',
  'doh',
  'domestic',
  'transfer',
  'look-up',
] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(300));

/** Times in milliseconds since the request began, as Resource Timing tells them. */
export const phasesSchema = v.object({
  dnsMs: milliseconds,
  tcpMs: milliseconds,
  tlsMs: milliseconds,
  firstByteMs: milliseconds,
});
export type Phases = v.InferOutput<typeof phasesSchema>;

/** What one probe of one target saw. `startedAt` is milliseconds since the epoch, UTC. */
export const observationSchema = v.object({
  /** The id of a target, control or contrast in `lib/targets`. */
  target: v.pipe(v.string(), v.regex(/^[a-z0-9./:-]{1,80}$/)),
  kind: v.picklist(PROBE_KINDS),
  startedAt: timeSchema,
  durationMs: milliseconds,
  /** null: a valid answer came whole. */
  failure: v.nullable(v.picklist(FAILURES)),
  /** The browser's own text, for local eyes: never exported to anyone but the owner, never shown as HTML. */
  detail: shortText,
  status: v.optional(v.pipe(count, v.maxValue(999))),
  /** The address that answered, or the proxy's; of `look-up`, the first that was told. Absent when nothing answered. */
  ip: v.optional(v.pipe(v.string(), v.maxLength(45))),
  /** Bytes of the body that were read. */
  bytes: v.optional(count),
  phases: v.optional(phasesSchema),
  /**
   * Whether a body that is known beforehand was what it should be; of `mtproto`, whether Telegram's own key answered
   * (`altered`: something else did); of `doh`, whether the name has an address that can be its own (`altered`: it has
   * none, or forged ones); of `look-up`, whether one of the addresses can be Telegram's. Absent where none is known, or
   * nothing can be said.
   */
  body: v.optional(v.picklist(['expected', 'altered'])),
  /** Over a connection that already stood: proves HTTP only, never DNS, TCP or TLS. */
  reused: v.boolean(),
});
export type Observation = v.InferOutput<typeof observationSchema>;
