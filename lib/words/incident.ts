import * as v from 'valibot';
import { SERVICES } from './service.ts';
import { METHODS } from './verdict.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A span in which a service stays blocked or slow on one network. Times in milliseconds since the epoch. */
export const incidentSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(120)),
  service: v.picklist(SERVICES),
  network: v.pipe(v.string(), v.maxLength(64)),
  verdict: v.picklist(['blocked', 'slow']),
  /** The last good check before it; null when none was ever seen on this network. */
  startedAfter: v.nullable(time),
  /** The first failing check. */
  startedBefore: time,
  /** The last failing check; null while it lasts. */
  endedAfter: v.nullable(time),
  /** The first good check after it; null while it lasts. */
  endedBefore: v.nullable(time),
  /** In the order seen; a change of method adds one. */
  methods: v.array(v.object({ method: v.picklist(METHODS), from: time })),
});
export type Incident = v.InferOutput<typeof incidentSchema>;
