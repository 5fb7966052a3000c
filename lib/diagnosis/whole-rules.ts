import { DOMESTIC_HOSTS } from '../targets/domestic.ts';
import type { Finding, ServiceFinding } from '../words/diagnosis.ts';
import type { Reason } from '../words/reason.ts';
import { EXTRAS, type Service } from '../words/service.ts';
import { METHODS, type Verdict } from '../words/verdict.ts';
import { answeringPages, type Evidence, type Seen, type SeenControl } from './evidence.ts';

export interface Whole {
  evidence: Evidence;
  services: Readonly<Partial<Record<Service, ServiceFinding>>>;
  /** Whether any Telegram name answered over a valid certificate in this check. */
  anyAnswered: boolean;
  /** Whether this device let no probe of Telegram out, as without permission. */
  noneMade: boolean;
  /** In how many other countries Telegram fails now as in an outage, where others tell us; 0 otherwise. */
  failingElsewhere: number;
}

/** One rule over all services; null where it does not apply. Pure. */
export type WholeRule = (whole: Whole) => Finding | null;

const CLOCK = ['ssl_invalid_certificate'];
const INSPECTED = ['ssl_unknown_authority', 'ssl_invalid_hostname', 'ssl_failed_handshake'];

/** Nothing answers by name, neither Telegram nor any control nor a host at home: this device has no internet. */
const offline: WholeRule = ({ evidence, anyAnswered }) => {
  const { controls } = evidence;
  const answers = controls.some(({ observation }) => observation.failure === null);
  if (anyAnswered || answers || controls.length === 0 || domesticAnswers(evidence).length > 0) {
    return null;
  }
  return finding(
    'offline',
    { key: 'no-control-answers', params: { total: controls.length } },
    controls,
  );
};

/** A body that is known beforehand was altered, and no Telegram name answers genuinely. */
const captivePortal: WholeRule = ({ evidence: { controls }, anyAnswered }) => {
  const altered = controls.filter(({ observation }) => observation.body === 'altered');
  const expected = controls.some(({ observation }) => observation.body === 'expected');
  if (anyAnswered || expected || altered.length === 0) return null;
  return finding('captive-portal', { key: 'portal-altered', params: {} }, altered);
};

/** This device lets nothing out: a permission was taken back, or something on it is in the way. */
const notMade: WholeRule = ({ noneMade }) => {
  if (!noneMade) return null;
  const params = { host: 'telegram.org' };
  return finding('local', { key: 'not-made', params }, []);
};

/** Every https control fails with the same kind of certificate trouble while http is genuine. */
const local: WholeRule = ({ evidence, anyAnswered, services }) => {
  const pages = evidence.controls.filter(({ control }) => control.kind === 'page');
  const allFail = (failures: readonly string[]) =>
    pages.length > 1 &&
    pages.every(({ observation }) => failures.includes(observation.failure ?? ''));
  if (!anyAnswered && allFail(CLOCK)) {
    return finding('local', { key: 'clock-wrong', params: {} }, pages);
  }
  if (!anyAnswered && allFail(INSPECTED)) {
    return finding('local', { key: 'tls-inspected-everywhere', params: {} }, pages);
  }
  const all = Object.values(services);
  const own = all.find(({ verdict }) => verdict === 'local');
  return own === undefined || isAccused(services) ? null : own;
};

/**
 * No control abroad answers over https, nor does Telegram, and a host at home does: foreign sites are cut off, and
 * Telegram is no exception.
 */
const restricted: WholeRule = ({ evidence, anyAnswered }) => {
  const pages = evidence.controls.filter(({ control }) => control.kind === 'page');
  const home = domesticAnswers(evidence);
  if (anyAnswered || home.length === 0 || answeringPages(evidence).length > 0) return null;
  return {
    verdict: 'restricted',
    method: null,
    confidence: null,
    reason: { key: 'foreign-cut-off', params: { total: pages.length } },
    evidence: [...pages, ...home].map(({ index }) => index),
  };
};

/** Telegram's own servers say that they are down, on everything that a person would open. */
const outage: WholeRule = ({ services }) => {
  const main = (['web', 'links', 'site'] as const).flatMap((name) => services[name] ?? []);
  const [first] = main;
  if (first === undefined || !main.every(({ verdict }) => verdict === 'outage')) return null;
  return isAccused(services) ? null : { ...first, verdict: 'outage' };
};

/**
 * Every address of Telegram is silent, and so it is in other countries that usually reach it: no government stands in
 * front of all of them. Anything but silence is somebody's doing here.
 */
const outageElsewhere: WholeRule = ({
  services,
  evidence,
  anyAnswered,
  failingElsewhere: count,
}) => {
  const all = observedNow(services);
  const byAddress = all.filter(({ reason }) => reason.key === 'address-silent');
  // A host without contrast of its own is silent for a cause that does not show.
  const isSilent = ({ verdict, reason, evidence: [index = -1] }: Finding) =>
    verdict === 'blocked' &&
    (reason.key === 'address-silent' ||
      (reason.key === 'cause-unclear' &&
        evidence.observations[index]?.failure === 'generic_timeout_error'));
  if (count === 0 || anyAnswered || byAddress.length === 0 || !all.every(isSilent)) return null;
  return {
    verdict: 'outage',
    method: null,
    confidence: null,
    reason: { key: 'silent-elsewhere', params: { count } },
    evidence: [...new Set(all.flatMap(({ evidence }) => evidence))],
  };
};

/** Web client and apps are blocked; where one of the two was never observed, everything that was. */
const blocked: WholeRule = ({ services }) => {
  const decisive =
    services.web !== undefined && services.app !== undefined
      ? [services.web, services.app]
      : Object.values(services);
  if (decisive.length === 0 || !decisive.every(({ verdict }) => verdict === 'blocked')) return null;
  return strongest(decisive, 'blocked');
};

const partial: WholeRule = ({ services }) => {
  const all = Object.values(services);
  const accused = all.filter(isAccusing);
  if (accused.length === 0) return null;
  const found = strongest(accused, 'partial');
  const others = all.filter((one) => !accused.includes(one));
  const open = observedNow(services).filter(({ verdict }) => verdict === 'open');
  const extras = EXTRAS.map((service) => services[service]);
  const areOthersOpen = others.every(({ verdict }) => verdict === 'open');
  if (areOthersOpen && accused.every((one) => extras.includes(one))) {
    return { ...found, reason: { key: 'extras-blocked', params: {} } };
  }
  if (services.web?.verdict === 'blocked' && open.some((one) => one === services.app)) {
    return { ...found, reason: { key: 'web-blocked-apps-open', params: {} } };
  }
  // One alone is better told by its own reason, which names it; and that the others can be reached has to be seen.
  if (accused.length === 1 || !others.every((one) => open.includes(one))) return found;
  const params = { count: accused.length, total: all.length };
  return { ...found, reason: { key: 'some-blocked', params } };
};

const slow: WholeRule = ({ services }) => {
  const accused = Object.values(services).filter(({ verdict }) => verdict === 'slow');
  return accused.length === 0 ? null : strongest(accused, 'slow');
};

const unsure: WholeRule = ({ services, evidence }) => {
  const doubtful = Object.values(services).find(({ verdict }) => verdict !== 'open');
  if (doubtful !== undefined)
    return { ...doubtful, verdict: 'unsure', method: null, confidence: null };
  if (Object.keys(services).length > 0) return null;
  return finding(
    'unsure',
    { key: 'not-made', params: { host: 'telegram.org' } },
    evidence.controls,
  );
};

const open: WholeRule = ({ services }) => {
  const all = Object.values(services);
  const inspected = all.find(({ reason }) => reason.key === 'answered-inspected');
  const avoided = all.find(({ reason }) => reason.key === 'secure-dns-avoids');
  const params = { host: 'telegram.org', count: all.length };
  return {
    verdict: 'open',
    method: null,
    confidence: null,
    reason: inspected?.reason ?? avoided?.reason ?? { key: 'all-answered', params },
    evidence: [...new Set(all.flatMap(({ evidence }) => evidence))],
  };
};

/** The first that applies speaks for the whole (DESIGN §5); the last always does. */
export const WHOLE_RULES: readonly WholeRule[] = [
  notMade,
  offline,
  captivePortal,
  local,
  restricted,
  outage,
  outageElsewhere,
  blocked,
  partial,
  slow,
  unsure,
  open,
];

function domesticAnswers({ find }: Evidence): Seen[] {
  return DOMESTIC_HOSTS.flatMap(({ id }) => {
    const seen = find(id);
    return seen?.observation.failure === null ? [seen] : [];
  });
}

/** What the latest check asked anew; the rest was carried over. */
function observedNow(services: Whole['services']): ServiceFinding[] {
  const known = Object.values(services);
  const latest = Math.max(...known.map(({ observedAt }) => observedAt));
  return known.filter(({ observedAt }) => observedAt === latest);
}

function isAccused(services: Whole['services']): boolean {
  return Object.values(services).some(isAccusing);
}

function isAccusing({ verdict }: Finding): boolean {
  return verdict === 'blocked' || verdict === 'partial';
}

/** The finding with the strongest method; confirmed if any of them is. */
function strongest(findings: readonly Finding[], verdict: 'blocked' | 'partial' | 'slow'): Finding {
  const [first] = [...findings].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) throw new Error('No finding to choose from.');
  const isConfirmed = findings.some(({ confidence }) => confidence === 'confirmed');
  return {
    ...first,
    verdict,
    confidence: isConfirmed ? 'confirmed' : 'suspected',
    evidence: [...new Set(findings.flatMap(({ evidence }) => evidence))],
  };
}

function rank({ method }: Finding): number {
  return method === null ? METHODS.length : METHODS.indexOf(method);
}

function finding(verdict: Verdict, reason: Reason, controls: readonly SeenControl[]): Finding {
  return {
    verdict,
    method: null,
    confidence: null,
    reason,
    evidence: controls.map(({ index }) => index),
  };
}
