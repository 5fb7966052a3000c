import * as v from 'valibot';
import { SERVICES } from './service.ts';
import { timeSchema } from './time.ts';
import { METHODS } from './verdict.ts';

/** A span in which a service stays blocked or slow on one network. Times in milliseconds since the epoch. */
export const incidentSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(120)),
  service: v.picklist(SERVICES),
  network: v.pipe(v.string(), v.maxLength(64)),
  verdict: v.picklist(['blocked', 'slow']),
  /** The last good check before it; null when none is known of on this network. */
  startedAfter: v.nullable(timeSchema),
  /** The first failing check of the row in which it was confirmed. */
  startedBefore: timeSchema,
  /** The last failing check; null while it lasts. */
  endedAfter: v.nullable(timeSchema),
  /** The first good check after it; null while it lasts. */
  endedBefore: v.nullable(timeSchema),
  /** In the order seen; a change of method adds one. */
  methods: v.array(v.object({ method: v.picklist(METHODS), from: timeSchema })),
});
export type Incident = v.InferOutput<typeof incidentSchema>;
