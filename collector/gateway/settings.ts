import * as v from 'valibot';

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));
const whole = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));

const schema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  GATEWAY_PORT: v.optional(port, '8751'),
  PAGE_PORT: v.optional(port, '8750'),
  OPS_PORT: v.optional(port, '8753'),
  /** Holds the gateway's key and, without DATABASE_URL, the database. */
  DATA_DIRECTORY: v.optional(v.string(), 'out/collector'),
  DATABASE_URL: v.optional(v.string()),
  /** One or more, separated by commas. */
  RELAY_SECRETS: v.pipe(
    v.string(),
    v.transform((list) => list.split(',')),
  ),
  /** How many reports one transaction counts at most. */
  BATCH_REPORTS: v.optional(v.pipe(whole, v.minValue(1)), '500'),
  /** Where OONI's API is; without it nothing of OONI's is shown. */
  OONI_URL: v.optional(v.pipe(v.string(), v.url())),
  OONI_SECONDS: v.optional(v.pipe(whole, v.minValue(1)), '3600'),
  /** How old the published picture may be. */
  SNAPSHOT_SECONDS: v.optional(whole, '60'),
});

/** The gateway's settings, from its environment. Throws with the name of what is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): v.InferOutput<typeof schema> {
  const read = v.safeParse(schema, environment);
  if (read.success) return read.output;
  const names = read.issues.map((issue) => v.getDotPath(issue));
  throw new Error(`Settings that are missing or wrong: ${names.join(', ')}`);
}
