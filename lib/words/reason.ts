import * as v from 'valibot';

/** Why a diagnosis says what it says; put into words by `lib/i18n` under `reason.<key>`. */
export const REASON_KEYS = [
  'all-answered',
  'some-blocked',
  'web-blocked-apps-open',
  'extras-blocked',
  'one-silent',
  'no-control-answers',
  'portal-altered',
  'server-errors',
  'name-does-not-resolve',
  'look-up-silent',
  'address-forged',
  'name-leads-nowhere',
  'block-page',
  'forged-certificate',
  'name-in-handshake',
  'address-silent',
  'address-refused',
  'reset-by-address',
  'reset-in-body',
  'stalls',
  'controls-fail-too',
  'answers-not-whole',
  'not-made',
  'clock-wrong',
  'tls-inspected-everywhere',
  'filter-sinks-names',
  'cause-unclear',
  'failures-probable-by-chance',
  'resolvers-disagree',
  'name-is-gone',
  'foreign-answer',
  'throttled',
  'foreign-cut-off',
  'silent-elsewhere',
  'line-too-slow',
  'secure-dns-avoids',
  'answered-inspected',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];

/**
 * A reason's parameters are names from `lib/targets`, counts and services; never text from the network.
 * Keys in use: `host`, `service`, `count`, `total`, `status`, `failure`, `kilobits`, `others`, `seconds`.
 */
export const reasonSchema = v.object({
  key: v.picklist(REASON_KEYS),
  params: v.record(v.string(), v.union([v.pipe(v.string(), v.maxLength(100)), v.number()])),
});
export type Reason = v.InferOutput<typeof reasonSchema>;
