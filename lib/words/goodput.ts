import type { Observation } from './observation.ts';

/** What a large download brought, in kbit/s, without the time until its first bytes; null where nothing came. */
export function goodputOf({ bytes = 0, durationMs, phases }: Observation): number | null {
  if (bytes === 0) return null;
  const { dnsMs = 0, tcpMs = 0, tlsMs = 0, firstByteMs = 0 } = phases ?? {};
  return (bytes * 8) / Math.max(1, durationMs - dnsMs - tcpMs - tlsMs - firstByteMs);
}
