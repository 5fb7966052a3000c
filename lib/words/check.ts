import * as v from 'valibot';
import { diagnosisSchema } from './diagnosis.ts';
import { observationSchema } from './observation.ts';
import { timeSchema } from './time.ts';

export const TRIGGERS = ['alarm', 'click'] as const;
export type Trigger = (typeof TRIGGERS)[number];

const start = {
  /** Milliseconds since the epoch; no two checks share it. */
  startedAt: timeSchema,
  trigger: v.picklist(TRIGGERS),
  /** Which network the check ran on; `unknown` is a network of its own. */
  network: v.pipe(v.string(), v.maxLength(64)),
};

export const finishedCheckSchema = v.object({
  outcome: v.literal('finished'),
  ...start,
  finishedAt: timeSchema,
  /** Where the network is, as a host that echoes it said: ISO 3166-1, two letters. Absent where none did. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  observations: v.pipe(v.array(observationSchema), v.maxLength(200)),
  diagnosis: diagnosisSchema,
});
export type FinishedCheck = v.InferOutput<typeof finishedCheckSchema>;

/** Why a check came to no diagnosis; it says nothing about Telegram. */
export const UNFINISHED = [
  /** The browser ended the worker, or itself, in the middle. */
  'interrupted',
  /** The network changed, the device slept or its clock jumped in the middle. */
  'discarded',
] as const;

export const unfinishedCheckSchema = v.object({ outcome: v.picklist(UNFINISHED), ...start });
export type UnfinishedCheck = v.InferOutput<typeof unfinishedCheckSchema>;

/** One run, as kept. */
export const checkSchema = v.variant('outcome', [finishedCheckSchema, unfinishedCheckSchema]);
export type Check = v.InferOutput<typeof checkSchema>;
