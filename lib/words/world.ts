import * as v from 'valibot';
import { ooniSchema } from './ooni-part.ts';
import { SERVICES } from './service.ts';
import { METHODS } from './verdict.ts';

/**
 * What most reports of a place say of a service. `mixed`: they do not agree. `blocked`, `slow`, `partial` are said
 * when at least half of the reports say so beyond chance; no word is said that fewer than five prefixes stand for.
 */
export const CROWD_STATES = ['open', 'partial', 'blocked', 'slow', 'mixed'] as const;
export type CrowdState = (typeof CROWD_STATES)[number];

/** Prefixes by what they said, rounded up to a multiple of 8; what fewer than 5 said is left out. */
const votesSchema = v.strictObject({
  open: v.optional(v.number()),
  partial: v.optional(v.number()),
  blocked: v.optional(v.number()),
  slow: v.optional(v.number()),
});
export type CrowdVotes = v.InferOutput<typeof votesSchema>;

const placeServices = v.record(
  v.picklist(SERVICES),
  v.object({
    state: v.picklist(CROWD_STATES),
    /** Of countries only: whether two networks agree. */
    corroborated: v.optional(v.boolean()),
    /** How it is blocked, as most say; of countries only. */
    method: v.optional(v.picklist(METHODS)),
    votes: votesSchema,
  }),
);

/** The finest span that enough prefixes spoke of. `at` is its beginning, UTC. */
const cellSchema = v.object({
  span: v.picklist(['hour', 'day']),
  at: v.pipe(v.string(), v.maxLength(24)),
  services: v.pipe(
    placeServices,
    v.transform((services) => services as Partial<typeof services>),
  ),
});
export type CrowdCell = v.InferOutput<typeof cellSchema>;

const sumsSchema = v.pipe(
  v.record(v.picklist(SERVICES), votesSchema),
  v.transform((sums) => sums as Partial<typeof sums>),
);

const countrySchema = v.object({
  /** null when no span of the last hours or days had enough prefixes. */
  now: v.nullable(cellSchema),
  /** Votes of the last 24 hours and of 30 days, an hour's or day's vote of a prefix counted each time. */
  day: sumsSchema,
  month: sumsSchema,
  /** By autonomous system number. A network that is not here is told by its country. */
  networks: v.record(v.pipe(v.string(), v.regex(/^\d{1,10}$/)), cellSchema),
});
export type CrowdCountry = v.InferOutput<typeof countrySchema>;

/** What reports from everywhere say, whole, so that reading it reveals nothing of the reader (DESIGN §8). */
export const worldSchema = v.object({
  format: v.literal('telltale-world'),
  version: v.literal(1),
  generatedAt: v.pipe(v.string(), v.maxLength(24)),
  licence: v.string(),
  countries: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), countrySchema),
  /** Absent where the gateway does not ask OONI, or has had no answer lately. */
  ooni: v.optional(ooniSchema),
});
export type World = v.InferOutput<typeof worldSchema>;
