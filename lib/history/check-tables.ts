import type { FinishedCheck } from '../words/check.ts';
import { TRIGGERS, UNFINISHED } from '../words/check.ts';
import type { Diagnosis, ServiceFinding } from '../words/diagnosis.ts';
import { FAILURES } from '../words/failure.ts';
import { type Observation, type Phases, PROBE_KINDS } from '../words/observation.ts';
import { REASON_KEYS, type Reason } from '../words/reason.ts';
import { CONFIDENCES, METHODS, VERDICTS } from '../words/verdict.ts';
import {
  amount,
  choice,
  flag,
  group,
  inner,
  type Kind,
  list,
  near,
  params,
  steadyText,
  type Table,
  text,
  time,
} from './columns.ts';

type Fields<T> = Record<keyof T, Kind>;

// Fields are added at the end of these tables, words at the end of their lists in `lib/words`: both leave what was
// written before as readable as it was.
const CHECK = {
  outcome: choice(['finished', ...UNFINISHED]),
  trigger: choice(TRIGGERS),
  network: text,
  finishedAt: { ...time, write: (value, writing) => time.write(value ?? writing.base, writing) },
  country: text,
} satisfies Fields<Omit<FinishedCheck, 'startedAt' | 'observations' | 'diagnosis'>>;

const DIAGNOSIS = { viaProxy: flag } satisfies Fields<Omit<Diagnosis, 'overall' | 'services'>>;

const FINDING = {
  verdict: choice(VERDICTS),
  method: choice(METHODS),
  confidence: choice(CONFIDENCES),
  reason: group({ key: choice(REASON_KEYS), params } satisfies Fields<Reason>),
  evidence: list(amount),
  observedAt: { ...time, write: (value, writing) => time.write(value ?? writing.base, writing) },
} satisfies Fields<ServiceFinding>;

const OBSERVATION = {
  target: text,
  kind: choice(PROBE_KINDS),
  startedAt: time,
  failure: choice(FAILURES),
  detail: text,
  status: amount,
  ip: steadyText,
  bytes: near((_, latest) => latest),
  ...phaseColumns({
    dnsMs: amount,
    tcpMs: amount,
    // Handshakes take about as long as connecting did, where there are any.
    tlsMs: near((row, latest) => (latest === 0 ? 0 : phasesOf(row)?.tcpMs)),
    firstByteMs: near((row) => phasesOf(row)?.tcpMs),
  }),
  durationMs: near((row) => sum(phasesOf(row))),
  body: choice(['expected', 'altered']),
  reused: flag,
} satisfies Fields<Omit<Observation, 'phases'> & Phases>;

/** As it was in format 1. */
const OBSERVATION_1 = {
  target: text,
  kind: choice(PROBE_KINDS),
  startedAt: time,
  durationMs: amount,
  failure: choice(FAILURES),
  detail: text,
  status: amount,
  ip: text,
  bytes: amount,
  phases: group({ dnsMs: amount, tcpMs: amount, tlsMs: amount, firstByteMs: amount }),
  body: choice(['expected', 'altered']),
  reused: flag,
};

/** With all of its fields from the start: one that gets them one by one is moved in memory again and again. */
export function blankObservation(): Record<keyof Observation, undefined> {
  return {
    target: undefined,
    kind: undefined,
    startedAt: undefined,
    durationMs: undefined,
    failure: undefined,
    detail: undefined,
    status: undefined,
    ip: undefined,
    bytes: undefined,
    phases: undefined,
    body: undefined,
    reused: undefined,
  };
}

interface Tables {
  check: Table;
  diagnosis: Table;
  finding: Table;
  observation: Table;
}

/** The format in which checks are written. */
export const FORMAT = 2;

/** How each format is read: histories hold what was written in earlier ones. */
export const TABLES: Readonly<Record<number, Tables>> & Record<typeof FORMAT, Tables> = {
  1: { check: CHECK, diagnosis: DIAGNOSIS, finding: FINDING, observation: OBSERVATION_1 },
  [FORMAT]: { check: CHECK, diagnosis: DIAGNOSIS, finding: FINDING, observation: OBSERVATION },
};

function phaseColumns(kinds: Fields<Phases>): Fields<Phases> {
  const columns = Object.entries(kinds).map(([name, kind]) => [name, inner('phases', name, kind)]);
  return Object.fromEntries(columns);
}

function phasesOf(row: Readonly<Record<string, unknown>>): Partial<Phases> | undefined {
  return row.phases as Partial<Phases> | undefined;
}

function sum(phases: Partial<Phases> | undefined): number {
  const { dnsMs = 0, tcpMs = 0, tlsMs = 0, firstByteMs = 0 } = phases ?? {};
  return dnsMs + tcpMs + tlsMs + firstByteMs;
}
