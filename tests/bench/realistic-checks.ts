import { planCheck } from '../../lib/check/plan.ts';
import { FRONTS } from '../../lib/targets/telegram.ts';
import type { FinishedCheck } from '../../lib/words/check.ts';
import type { Finding } from '../../lib/words/diagnosis.ts';
import type { Observation } from '../../lib/words/observation.ts';
import { SERVICES, type Service } from '../../lib/words/service.ts';

const ALL_ON = Object.fromEntries(SERVICES.map((service) => [service, true])) as Record<
  Service,
  boolean
>;

/** Numbers that look random and are the same in each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The check of one turn as the plan has it, with times as they are on a common line, filled up to 20 observations. */
export function realisticCheck(
  startedAt: number,
  turn: number,
  random: () => number,
): FinishedCheck {
  const isBlocked = Math.floor(turn / 700) % 6 === 5;
  const { targets, controls } = planCheck({
    now: startedAt,
    services: ALL_ON,
    turn,
    cooling: {},
    again: new Set(),
    resting: new Set(),
    settled: false,
    cadenceMinutes: 5,
    domestic: [],
    transfers: [],
  });
  const asked = [...targets, ...controls, ...FRONTS.flatMap(({ https, http }) => [https, http])];
  const serviceOf = new Map(targets.map(({ id, service }) => [id, service]));
  const observations = asked.slice(0, 20).map(({ id, kind }): Observation => {
    const begin = startedAt + Math.floor(random() * 2500);
    const isReset = serviceOf.get(id) === 'web' ? isBlocked : random() < 0.01;
    const common = { target: id, kind, startedAt: begin, reused: false };
    if (isReset) {
      const durationMs = 30 + Math.floor(random() * 60);
      const detail = 'net::ERR_CONNECTION_RESET';
      return { ...common, durationMs, failure: 'connection_reset', detail };
    }
    const rtt = 25 + Math.floor(random() ** 2 * 120);
    const phases = {
      dnsMs: Math.floor(random() * 25),
      tcpMs: rtt + Math.floor(random() * 8),
      tlsMs: kind === 'page' ? rtt + Math.floor(random() * 20) : 0,
      firstByteMs: rtt + Math.floor(random() * 30),
    };
    const spent = phases.dnsMs + phases.tcpMs + phases.tlsMs + phases.firstByteMs;
    return {
      ...common,
      durationMs: spent + Math.floor(random() * 40),
      failure: null,
      detail: '',
      status: kind === 'post' ? 404 : 200,
      ip: `149.154.${160 + (id.length % 15)}.${id.charCodeAt(id.length - 1)}`,
      bytes: kind === 'page' ? 9_000 + id.length * 700 + Math.floor(random() * 90) : 84,
      phases,
    };
  });
  const services: FinishedCheck['diagnosis']['services'] = {};
  for (const service of SERVICES) {
    const own = observations.flatMap(({ target }, at) =>
      serviceOf.get(target) === service ? [at] : [],
    );
    services[service] = {
      ...(isBlocked && service === 'web' ? blocked(own) : open(own)),
      observedAt: startedAt,
    };
  }
  const all = observations.map((_, at) => at);
  return {
    outcome: 'finished',
    startedAt,
    trigger: 'alarm',
    network: turn % 5 === 0 ? 'f3a9c0d1' : '0b77e2aa',
    finishedAt: startedAt + 2500 + Math.floor(random() * 3000),
    observations,
    diagnosis: {
      overall: isBlocked ? { ...blocked(all.slice(0, 2)), verdict: 'partial' } : open(all),
      services,
      viaProxy: false,
    },
  };
}

function open(evidence: number[]): Finding {
  const reason = { key: 'all-answered' as const, params: { count: evidence.length } };
  return { verdict: 'open', method: null, confidence: null, reason, evidence };
}

function blocked(evidence: number[]): Finding {
  const reason = { key: 'name-in-handshake' as const, params: { host: 'web.telegram.org' } };
  return { verdict: 'blocked', method: 'tls', confidence: 'confirmed', reason, evidence };
}
