import * as v from 'valibot';
import { reasonSchema } from './reason.ts';
import { SERVICES } from './service.ts';
import { timeSchema } from './time.ts';
import { CONFIDENCES, METHODS, VERDICTS } from './verdict.ts';

/** One verdict with its cause. `evidence` holds indexes into the check's observations. */
export const findingSchema = v.object({
  verdict: v.picklist(VERDICTS),
  /** null unless the verdict is `blocked`, `partial` or `slow`. */
  method: v.nullable(v.picklist(METHODS)),
  /** null unless the verdict is `blocked`, `partial` or `slow`. */
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  reason: reasonSchema,
  evidence: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Finding = v.InferOutput<typeof findingSchema>;

/** A service's finding; `observedAt` is when its check began, earlier than this one if it was not asked anew. */
export const serviceFindingSchema = v.object({
  ...findingSchema.entries,
  observedAt: timeSchema,
});
export type ServiceFinding = v.InferOutput<typeof serviceFindingSchema>;

const serviceFindings = v.record(v.picklist(SERVICES), serviceFindingSchema);

/** What the observations of one check mean. A service that was not observed is left out. */
export const diagnosisSchema = v.object({
  overall: findingSchema,
  services: v.pipe(
    serviceFindings,
    v.transform((services) => services as Partial<typeof services>),
  ),
  /** Telegram answered validly from outside its own networks: a proxy or VPN stands between. */
  viaProxy: v.boolean(),
});
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
