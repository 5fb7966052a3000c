import { join } from 'node:path';
import * as v from 'valibot';

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));
const seconds = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));

const schema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  RELAY_PORT: v.optional(port, '8752'),
  OPS_PORT: v.optional(port, '8754'),
  GATEWAY_URL: v.pipe(v.optional(v.string(), 'http://127.0.0.1:8751'), v.url()),
  /** What the gateway knows this relay by. */
  RELAY_SECRET: v.pipe(v.string(), v.minLength(16)),
  NETWORKS_FILE: v.optional(v.string(), join(import.meta.dirname, '../data/networks.txt.br')),
  /** Set it only behind a front that writes this header itself; otherwise anybody could be anywhere. */
  CLIENT_ADDRESS_HEADER: v.optional(v.string()),
  /** How old the world summary may be that is passed on. */
  KEEP_SECONDS: v.optional(seconds, '60'),
});

/** The relay's settings, from its environment. Throws with the name of what is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): v.InferOutput<typeof schema> {
  const read = v.safeParse(schema, environment);
  if (read.success) return read.output;
  const names = read.issues.map((issue) => v.getDotPath(issue));
  throw new Error(`Settings that are missing or wrong: ${names.join(', ')}`);
}
