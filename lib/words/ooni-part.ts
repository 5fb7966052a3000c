import * as v from 'valibot';

/** Of OONI's telegram test: how many measurements found all in order, and how many an anomaly. Single ones, exact. */
const countsSchema = v.strictObject({ ok: v.number(), anomaly: v.number() });
export type OoniCounts = v.InferOutput<typeof countsSchema>;

/** What surely more than half of the measurements say; `mixed` where neither does. */
export const OONI_STATES = ['ok', 'anomaly', 'mixed'] as const;
export type OoniState = (typeof OONI_STATES)[number];

const countrySchema = v.object({
  /** The latest of the last hours with enough measurements; `at` is its beginning, UTC. */
  now: v.nullable(
    v.object({
      at: v.pipe(v.string(), v.maxLength(24)),
      state: v.picklist(OONI_STATES),
      counts: countsSchema,
    }),
  ),
  /** The last 24 hours, and 30 days. */
  day: countsSchema,
  month: countsSchema,
});
export type OoniCountry = v.InferOutput<typeof countrySchema>;

/** What OONI publishes of its own measurements. It stands apart from our counts: other makers, other means, other licence. */
export const ooniSchema = v.object({
  licence: v.string(),
  importedAt: v.pipe(v.string(), v.maxLength(24)),
  countries: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), countrySchema),
});
export type OoniPart = v.InferOutput<typeof ooniSchema>;
