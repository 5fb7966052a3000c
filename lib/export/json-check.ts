import * as v from 'valibot';
import { type Check, checkSchema } from '../words/check.ts';

/** What `toISOString` writes. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Reads a check as the JSON file has it. @returns the check, or the path of what is wrong in it */
export function readJsonCheck(value: unknown): { check: Check } | { path: string } {
  const read = v.safeParse(checkSchema, withNumericTimes(value));
  if (read.success) return { check: read.output };
  return { path: v.getDotPath(read.issues[0]) ?? '' };
}

/** The same with times in milliseconds. What is no time in place of one becomes nothing that a schema takes. */
function withNumericTimes(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { observations, diagnosis } = value;
  return {
    ...withTimes(value, 'startedAt', 'finishedAt'),
    ...(Array.isArray(observations)
      ? {
          observations: observations.map((seen: unknown) =>
            isRecord(seen) ? withTimes(seen, 'startedAt') : seen,
          ),
        }
      : {}),
    ...(isRecord(diagnosis) && isRecord(diagnosis.services)
      ? { diagnosis: { ...diagnosis, services: servicesWithTimes(diagnosis.services) } }
      : {}),
  };
}

function servicesWithTimes(services: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(services).map(([name, finding]) => [
    name,
    isRecord(finding) ? withTimes(finding, 'observedAt') : finding,
  ]);
  return Object.fromEntries(entries);
}

function withTimes(record: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  const times = names.map((name) => [name, timeOf(record[name])] as const);
  return { ...record, ...Object.fromEntries(times.filter(([name]) => name in record)) };
}

/** Milliseconds since the epoch; null for what is no time. */
function timeOf(text: unknown): number | null {
  if (typeof text !== 'string' || !ISO.test(text)) return null;
  const at = Date.parse(text);
  // A day that no month has is moved to the next by some engines.
  return Number.isNaN(at) || new Date(at).toISOString() !== text ? null : at;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
