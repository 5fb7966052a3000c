import { isFakeIp, isTelegram } from '../../targets/address-classes.ts';
import { CANARIES } from '../../targets/canary.ts';
import { hostOf, type Target } from '../../targets/endpoint.ts';
import { lookUpId } from '../../targets/look-ups.ts';
import { lookUpAt, RESOLVERS } from '../../targets/resolvers.ts';
import { LABEL_PARENT, PLAIN_NAMES } from '../../targets/telegram.ts';
import type { Observation } from '../../words/observation.ts';
import type { Cause, TargetRule } from '../cause.ts';
import { type Evidence, isProof, type Seen } from '../evidence.ts';
import { allEnded, frontOf, isTlsReached, placesOf } from '../front.ts';

const SILENT = 'generic_timeout_error';

/**
 * The name is sunk, and so is every canary: names of advertising that filters hide and states leave alone. In the
 * same way means by the same failure. (A filter that hides Telegram beside a state that blocks it looks alike.)
 */
export const filterSinks: TargetRule = (target, { observation, index }, evidence) => {
  const { failure } = observation;
  if (failure !== 'dns_server_misbehaving' && failure !== 'connection_refused') return null;
  const canaries = CANARIES.map(({ id }) => evidence.find(id));
  if (!allEnded(canaries, [failure]) || placesOf(...canaries).length < CANARIES.length) return null;
  return {
    target,
    verdict: 'local',
    method: null,
    reason: { key: 'filter-sinks-names', params: { host: hostOf(target) } },
    evidence: [index, ...placesOf(...canaries)],
  };
};

/**
 * The name does not resolve, and two resolvers or more of different companies deny it too, while none knows it: it is
 * gone from everywhere, which is its owner's doing. Where some of them have trouble with it instead, as they have when
 * its name servers fail, nobody is accused either.
 */
export const nameIsGone: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== 'dns_server_misbehaving') return null;
  const host = hostOf(target);
  const { know, deny, trouble } = resolversOn(host, evidence);
  const unaware = [...deny, ...trouble];
  if (know.length > 0 || unaware.length < 2) return null;
  const reason: Cause['reason'] =
    deny.length < 2
      ? { key: 'cause-unclear', params: { host } }
      : { key: 'name-is-gone', params: { host, count: deny.length } };
  const places = [index, ...placesOf(...(deny.length < 2 ? unaware : deny))];
  return { target, verdict: 'unsure', method: null, reason, evidence: places };
};

/**
 * The name does not resolve while the controls' names do. Browsers do not say how a look-up failed, but they say
 * that it did; and a resolver that answers for others and not for Telegram is told to. Where other resolvers could be
 * asked they know the name.
 */
export const nameDoesNotResolve: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== 'dns_server_misbehaving' || isLookedUp(target, evidence)) return null;
  const host = hostOf(target);
  const { know } = resolversOn(host, evidence);
  if (know.length === 0) {
    return blocked(target, { key: 'name-does-not-resolve', params: { host } }, [index]);
  }
  const reason = { key: 'resolvers-disagree' as const, params: { host, count: know.length } };
  return blocked(target, reason, [index, ...placesOf(...know)]);
};

/**
 * The browser tells what its resolver answers, and for the target's own name that is no address of Telegram's: the
 * answer was forged. Surer than the next rule, which knows other names than the one that failed.
 */
export const lookUpForged: TargetRule = (target, { index }, evidence) => {
  const host = hostOf(target);
  const own = evidence.find(lookUpId(host, 'usual'));
  if (own?.observation.body !== 'altered' || !isForged(own, evidence)) return null;
  return blocked(target, { key: 'address-forged', params: { host } }, [index, own.index]);
};

/**
 * A Telegram name over plain http was answered from an address that is not Telegram's, or led to one where nothing
 * lives: the answer to its look-up was forged. A name that fails over TLS beside it was given the same treatment:
 * the browser hides the addresses of those. Not so where it tells them, and they are Telegram's.
 */
export const addressForged: TargetRule = (target, { index }, evidence) => {
  const forged = forgedName(evidence);
  if (forged === undefined || isLookedUp(target, evidence)) return null;
  const host = new URL(forged.url).hostname;
  return blocked(target, { key: 'address-forged', params: { host } }, [index, forged.seen.index]);
};

/**
 * Refused by name while TLS to Telegram's own address gets through: the name leads elsewhere, most often to this
 * device itself (127.0.0.1 and 0.0.0.0 are usual forged answers). A censor on the way cannot refuse by name, since
 * the refusal comes before the name is sent.
 */
export const refusedByName: TargetRule = (target, { observation, index }, evidence) => {
  if (!['connection_refused', 'host_unreachable'].includes(observation.failure ?? '')) return null;
  const { https } = frontOf(target, evidence);
  if (!isTlsReached(https) || isLookedUp(target, evidence)) return null;
  const reason = { key: 'name-leads-nowhere' as const, params: { host: hostOf(target) } };
  return blocked(target, reason, [index, ...placesOf(https)]);
};

/**
 * Silence by name while TLS to the address gets through, and silence also for a name that does not exist: the
 * resolver says nothing about Telegram's names. (Silence after the name in the handshake leaves look-ups alone.)
 */
export const lookUpSilent: TargetRule = (target, { observation, index }, evidence) => {
  if (observation.failure !== SILENT || observation.status !== undefined) return null;
  const { https, plain } = frontOf(target, evidence);
  const witnesses = [evidence.find(`label/${LABEL_PARENT}`), plain];
  if (!isTlsReached(https) || !allEnded(witnesses, [SILENT])) return null;
  const own = evidence.find(lookUpId(hostOf(target), 'usual'));
  // A system that gives up waiting for its resolver says that there is no address.
  if (own !== undefined && !allEnded([own], [SILENT, 'dns_server_misbehaving'])) return null;
  const reason = { key: 'look-up-silent' as const, params: { host: hostOf(target) } };
  return blocked(target, reason, [index, ...placesOf(...witnesses, own, https)]);
};

/** What the public resolvers that answered say of a name; `trouble`: neither that there is an address nor that not. */
function resolversOn(
  host: string,
  evidence: Evidence,
): Record<'know' | 'deny' | 'trouble', Seen[]> {
  const answers = RESOLVERS.flatMap((resolver) => {
    const seen = evidence.find(lookUpAt(resolver, host).id);
    const { failure, status } = seen?.observation ?? {};
    return seen !== undefined && failure === null && status === 200 ? [seen] : [];
  });
  const saying = (body: Observation['body']) =>
    answers.filter(({ observation }) => observation.body === body);
  return { know: saying('expected'), deny: saying('altered'), trouble: saying(undefined) };
}

/** Whether the browser's own resolver gave Telegram's address for this very name: its DNS is not to blame. */
function isLookedUp(target: Target, evidence: Evidence): boolean {
  return evidence.find(lookUpId(hostOf(target), 'usual'))?.observation.body === 'expected';
}

function forgedName(evidence: Evidence): { url: string; seen: Seen } | undefined {
  return PLAIN_NAMES.flatMap(({ id, url }) => {
    const seen = evidence.find(id);
    return seen !== undefined && isForged(seen, evidence) ? [{ url, seen }] : [];
  })[0];
}

/** Whether what answered, or what a look-up told first, is an address that nobody has but who forges. */
export function isForged({ observation }: Seen, evidence: Evidence): boolean {
  if (!isProof(observation) || observation.ip === undefined) return false;
  if (isTelegram(observation.ip) || isFakeIp(observation.ip)) return false;
  // Where controls answer from that address too it is a proxy's, or a VPN client's stand-in.
  return !evidence.controls.some((control) => control.observation.ip === observation.ip);
}

function blocked(target: Target, reason: Cause['reason'], evidence: number[]): Cause {
  return { target, verdict: 'blocked', method: 'dns', reason, evidence };
}
