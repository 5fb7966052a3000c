import { isTelegram } from '../../targets/address-classes.ts';
import { CONTROLS, LITERAL_CONTROLS } from '../../targets/controls.ts';
import { DATA_CENTRES } from '../../targets/data-centres.ts';
import { type Control, hostOf, needsHandshake, type Target } from '../../targets/endpoint.ts';
import { TELEGRAM_DOMAINS } from '../../targets/telegram.ts';
import type { Observation } from '../../words/observation.ts';
import type { ReasonKey } from '../../words/reason.ts';
import type { Method } from '../../words/verdict.ts';
import type { TargetRule } from '../cause.ts';
import type { Evidence, Seen } from '../evidence.ts';
import { placesOf } from '../front.ts';

/** How a data centre's address fails, and what that shows. No name is sent, so no name can be the trigger. */
const FAILURES: Readonly<Record<string, readonly [Method, ReasonKey]>> = {
  generic_timeout_error: ['ip', 'address-silent'],
  connection_refused: ['ip', 'address-refused'],
  host_unreachable: ['ip', 'address-refused'],
  network_unreachable: ['ip', 'address-refused'],
  connection_reset: ['tcp-reset', 'reset-by-address'],
  connection_aborted: ['tcp-reset', 'reset-by-address'],
  eof_error: ['tcp-reset', 'reset-by-address'],
};

/**
 * A data centre, asked by address over plain http. Where an unrelated address cannot be asked in this way either
 * (IPv6-only networks, firewalls that pass https alone), the class of the probe accuses nobody and proves nothing.
 */
export const dataCentreFails: TargetRule = (target, { observation, index }, evidence) => {
  if (needsHandshake(target) || observation.failure === null) return null;
  const params = { host: hostOf(target) };
  const known = FAILURES[observation.failure];
  const controls = controlsOf(target, evidence);
  if (controls.length === 0) {
    const reason = { key: 'cause-unclear' as const, params };
    return { target, verdict: 'unobserved', method: null, reason, evidence: [index] };
  }
  const evidenceOf = [index, ...placesOf(...controls)];
  if (known === undefined) {
    const reason = { key: 'cause-unclear' as const, params };
    return { target, verdict: 'unsure', method: null, reason, evidence: evidenceOf };
  }
  const [method, key] = known;
  return { target, verdict: 'blocked', method, reason: { key, params }, evidence: evidenceOf };
};

/**
 * What answers at a data centre's address is not Telegram: it does not know the first step of the key exchange, or
 * leads to a host that is not Telegram's. A proxy on the way may do so to every address; where an unrelated address
 * still answers genuinely, it is done to Telegram's.
 */
export const foreignAnswer: TargetRule = (target, { observation, index }, evidence) => {
  if (!isAsked(target) || !isForeign(observation)) return null;
  const params = { host: hostOf(target) };
  const genuine = LITERAL_CONTROLS.flatMap(({ id, kind, url }) => {
    const seen = evidence.find(id);
    const answer = seen?.observation;
    // Cloudflare's address sends plain http to itself over https.
    const isItself = answer?.detail.startsWith(`→ ${url.replace('http:', 'https:')}`) ?? false;
    return seen !== undefined && kind === 'literal-http' && isItself ? [seen] : [];
  });
  if (genuine.length === 0 || needsHandshake(target)) {
    const reason = { key: 'answers-not-whole' as const, params };
    return { target, verdict: 'unsure', method: null, reason, evidence: [index] };
  }
  const reason = { key: 'foreign-answer' as const, params };
  const places = [index, ...placesOf(...genuine)];
  return { target, verdict: 'blocked', method: 'http', reason, evidence: places };
};

/**
 * Where something else answers in the place of one data centre, that another answers HTTP proves nothing: only the
 * key exchange does.
 */
export const answerProvesNothing: TargetRule = (target, { observation, index }, evidence) => {
  if (target.kind !== 'post' || observation.failure !== null) return null;
  const exchanges = DATA_CENTRES.flatMap(({ id, kind }) => {
    const seen = kind === 'mtproto' ? evidence.find(id) : undefined;
    return seen === undefined ? [] : [seen];
  });
  const bodies = exchanges.map(({ observation: seen }) => seen.body);
  if (!bodies.includes('altered') || bodies.includes('expected')) return null;
  const reason = { key: 'answers-not-whole' as const, params: { host: hostOf(target) } };
  return { target, verdict: 'unobserved', method: null, reason, evidence: [index] };
};

function isAsked({ kind }: Target): boolean {
  return kind === 'mtproto' || kind === 'post';
}

function isForeign({ body, detail, failure }: Observation): boolean {
  if (failure !== null) return false;
  const leadsTo = detail.startsWith('→ ') ? URL.parse(detail.slice(2))?.hostname : undefined;
  return body === 'altered' || (leadsTo !== undefined && !isOwn(leadsTo));
}

function isOwn(host: string): boolean {
  return isTelegram(host) || TELEGRAM_DOMAINS.some((name) => `.${host}`.endsWith(`.${name}`));
}

/**
 * What shows that an address can be asked in this way here: an unrelated one that answered over plain http on the same
 * port; for the port of http also a name that was answered over http beside an address that was answered over https.
 * Nothing: it cannot, or nobody tried.
 */
function controlsOf({ url }: Target, evidence: Evidence): Seen[] {
  const port = new URL(url).port;
  const literals = LITERAL_CONTROLS.filter(({ url: other }) => new URL(other).protocol === 'http:');
  const alike = answering(
    literals.filter((control) => new URL(control.url).port === port),
    evidence,
  );
  if (alike.length > 0 || port !== '') return alike;
  const byName = answering(
    CONTROLS.filter(({ kind }) => kind === 'portal'),
    evidence,
  );
  const byAddress = answering(LITERAL_CONTROLS.filter(needsHandshake), evidence);
  return byName.length > 0 && byAddress.length > 0 ? [...byName, ...byAddress] : [];
}

function answering(controls: readonly Control[], { find }: Evidence): Seen[] {
  return controls.flatMap(({ id }) => {
    const seen = find(id);
    const answers = seen?.observation.failure === null && seen.observation.body !== 'altered';
    return answers ? [seen] : [];
  });
}
