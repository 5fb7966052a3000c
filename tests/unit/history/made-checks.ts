import type { FinishedCheck } from '../../../lib/words/check.ts';
import type { Finding } from '../../../lib/words/diagnosis.ts';
import type { Observation } from '../../../lib/words/observation.ts';

export const OPEN: Finding = {
  verdict: 'open',
  method: null,
  confidence: null,
  reason: { key: 'all-answered', params: { count: 1 } },
  evidence: [0],
};

export const BLOCKED: Finding = {
  verdict: 'blocked',
  method: 'dns',
  confidence: 'confirmed',
  reason: { key: 'name-does-not-resolve', params: { host: 't.me' } },
  evidence: [0],
};

/** A finished check that found everything open, unless `changes` say otherwise. */
export function checkAt(startedAt: number, changes: Partial<FinishedCheck> = {}): FinishedCheck {
  const answered: Observation = {
    target: 't.me',
    kind: 'page',
    startedAt,
    durationMs: 210.5,
    failure: null,
    detail: '',
    status: 200,
    ip: '149.154.167.99',
    bytes: 1200,
    phases: { dnsMs: 12, tcpMs: 40, tlsMs: 90, firstByteMs: 180 },
    reused: false,
  };
  return {
    outcome: 'finished',
    startedAt,
    trigger: 'alarm',
    network: 'home',
    finishedAt: startedAt + 4000,
    observations: [answered],
    diagnosis: {
      overall: OPEN,
      services: { links: { ...OPEN, observedAt: startedAt } },
      viaProxy: false,
    },
    ...changes,
  };
}
