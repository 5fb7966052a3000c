import { LITERAL_CONTROLS } from '../../targets/controls.ts';
import { hostOf, needsHandshake } from '../../targets/endpoint.ts';
import type { ReasonKey } from '../../words/reason.ts';
import type { Method } from '../../words/verdict.ts';
import type { TargetRule } from '../cause.ts';
import { areLiteralsSound } from '../evidence.ts';

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
  const controls = LITERAL_CONTROLS.flatMap(({ id }) => evidence.find(id)?.index ?? []);
  const known = FAILURES[observation.failure];
  const post = evidence.find('control/post');
  if (!areLiteralsSound(evidence) || post?.observation.failure !== null) {
    const reason = { key: 'cause-unclear' as const, params };
    return { target, verdict: 'unobserved', method: null, reason, evidence: [index, ...controls] };
  }
  const evidenceOf = [index, ...controls];
  if (known === undefined) {
    const reason = { key: 'cause-unclear' as const, params };
    return { target, verdict: 'unsure', method: null, reason, evidence: evidenceOf };
  }
  const [method, key] = known;
  return { target, verdict: 'blocked', method, reason: { key, params }, evidence: evidenceOf };
};

/** Something else than Telegram answered the first step of its key exchange: a proxy on the way, or a block page. */
export const foreignReply: TargetRule = (target, { observation, index }) => {
  if (target.kind !== 'mtproto' || observation.body !== 'altered') return null;
  const reason = { key: 'answers-not-whole' as const, params: { host: hostOf(target) } };
  return { target, verdict: 'unsure', method: null, reason, evidence: [index] };
};
