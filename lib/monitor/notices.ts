import type { Bad, Told } from '../told.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { ServiceFinding } from '../words/diagnosis.ts';
import { SERVICES, type Service } from '../words/service.ts';

/** So many good checks in a row, and a service is well again: as an incident ends. */
const GOOD_CHECKS = 2;
/** Services are confirmed and well again one after the other: so long the whole is waited for, as one change. */
const PATIENCE_MS = 15 * 60_000;

/** What a notice says of the network that is in use. */
export type Notice = Bad | 'open';

type Known = Told[string];
const WELL: Known = { services: {}, told: null, since: null };

/**
 * What is to be told after one more check: confirmed changes only, each once. Networks do not mix, so that a VPN that
 * is switched on ends no block; proxies and checks that prove nothing change nothing. Pure.
 * @param isQuiet nothing is told now; what is still another state afterwards is told then
 * @param wanted services that are switched off are in no trouble that anybody wants to hear of, nor of its end
 */
export function noticeAfter(
  before: Told,
  { startedAt, network, diagnosis }: FinishedCheck,
  isQuiet: boolean,
  wanted: Readonly<Partial<Record<Service, boolean>>> = {},
): { told: Told; notice: Notice | null } {
  if (diagnosis.viaProxy) return { told: before, notice: null };
  const observed = Object.keys(diagnosis.services) as Service[];
  const known = without(before[network] ?? WELL, wanted, observed);
  const fresh = SERVICES.flatMap((service) => {
    const finding = diagnosis.services[service];
    return finding?.observedAt === startedAt ? [{ service, finding }] : [];
  });
  const services = { ...known.services };
  for (const { service, finding } of fresh) {
    const next = serviceAfter(services[service], finding);
    if (next === undefined) delete services[service];
    else services[service] = next;
  }
  const state = stateOf(services, observed);
  const since = state === known.told ? null : (known.since ?? startedAt);
  const isSettled =
    fresh.every(({ finding }) => finding.confidence !== 'suspected') &&
    Object.values(services).every(({ good }) => good === 0);
  const isDue = since !== null && (isSettled || startedAt - since >= PATIENCE_MS) && !isQuiet;
  const next: Known = isDue
    ? { services, told: state, since: null }
    : { services, told: known.told, since };
  return { told: withKnown(before, network, next), notice: isDue ? (state ?? 'open') : null };
}

/** What is known without what is switched off: as if it had never been told. */
function without(
  known: Known,
  wanted: Readonly<Partial<Record<Service, boolean>>>,
  observed: readonly Service[],
): Known {
  const isOff = (service: Service) => wanted[service] === false;
  if (!SERVICES.some((service) => isOff(service) && known.services[service])) return known;
  const services = { ...known.services };
  for (const service of SERVICES) if (isOff(service)) delete services[service];
  return { ...known, services, told: known.told && stateOf(services, observed) };
}

function serviceAfter(
  before: Known['services'][Service],
  { verdict, confidence }: ServiceFinding,
): Known['services'][Service] {
  if (verdict === 'open') {
    const good = (before?.good ?? 0) + 1;
    return before === undefined || good >= GOOD_CHECKS ? undefined : { ...before, good };
  }
  if (verdict !== 'blocked' && verdict !== 'partial' && verdict !== 'slow') return before;
  if (confidence === 'confirmed') return { verdict, good: 0 };
  return before === undefined ? undefined : { ...before, good: 0 };
}

/** What services make together, as the whole does; null: nothing bad. */
function stateOf(services: Known['services'], observed: readonly Service[]): Bad | null {
  const isBlocked = (service: Service) => services[service]?.verdict === 'blocked';
  const main = observed.filter((service) => service === 'web' || service === 'app');
  const decisive = main.length === 2 ? main : observed;
  if (decisive.length > 0 && decisive.every(isBlocked)) return 'blocked';
  const verdicts = Object.values(services).map(({ verdict }) => verdict);
  if (verdicts.some((verdict) => verdict !== 'slow')) return 'partial';
  return verdicts.length > 0 ? 'slow' : null;
}

function withKnown(all: Told, network: string, known: Known): Told {
  const { [network]: _, ...others } = all;
  const isWell = known.told === null && Object.keys(known.services).length === 0;
  return isWell ? others : { ...others, [network]: known };
}

/** Whether a time of this device's clock is in the quiet hours; those that begin later than they end span midnight. */
export function isQuietAt(hour: number, quiet: { from: number; to: number } | null): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
