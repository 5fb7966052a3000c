import { hostOf } from '../../targets/endpoint.ts';
import { lookUpId } from '../../targets/look-ups.ts';
import { SECURE_DNS_DETAIL } from '../../words/look-up.ts';
import type { TargetRule } from '../cause.ts';
import type { Evidence, Seen } from '../evidence.ts';
import { answered } from './answered.ts';
import { isForged } from './dns.ts';

/**
 * It answers, and the browser's secure DNS is why: past that the same name has no address, or one that is not
 * Telegram's. A block by DNS that does not reach this browser: worth saying, and no accusation, since it is open. Silence
 * of the other resolver says nothing: where secure DNS works it may be anybody's.
 */
export const secureDnsAvoids: TargetRule = (target, seen, evidence) => {
  const cause = answered(target, seen, evidence);
  if (cause?.verdict !== 'open') return null;
  const host = hostOf(target);
  const usual = evidence.find(lookUpId(host, 'usual'));
  const plain = evidence.find(lookUpId(host, 'plain'));
  if (usual === undefined || plain === undefined) return null;
  if (!isGenuine(usual) || !isUntrue(plain, evidence)) return null;
  const reason = { key: 'secure-dns-avoids' as const, params: { host } };
  return { ...cause, reason, evidence: [...cause.evidence, usual.index, plain.index] };
};

function isGenuine({ observation: { body, detail } }: Seen): boolean {
  return body === 'expected' && detail.startsWith(SECURE_DNS_DETAIL);
}

function isUntrue(plain: Seen, evidence: Evidence): boolean {
  const { failure, body } = plain.observation;
  if (failure === 'dns_server_misbehaving') return true;
  return body === 'altered' && isForged(plain, evidence);
}
