import { isTelegram } from '../../targets/address-classes.ts';
import { hostOf } from '../../targets/endpoint.ts';
import { TARGETS } from '../../targets/targets.ts';
import { PLAIN_NAMES } from '../../targets/telegram.ts';
import type { TargetRule } from '../cause.ts';
import type { Evidence } from '../evidence.ts';

/**
 * https fails, and over plain http something else than Telegram answers in its stead, from Telegram's own address:
 * Telegram's servers say no more over http than "come back over https, to the same host". A resolver's lie is told
 * apart by its address. Where the same name was answered over https it is plain http that is tampered with, and what fails
 * beside it has another cause.
 */
export const blockPage: TargetRule = (target, { index }, evidence) => {
  for (const { id, url } of PLAIN_NAMES) {
    const plain = evidence.find(id);
    if (plain === undefined) continue;
    const { failure, status = 0, ip, detail } = plain.observation;
    if (failure !== null || ip === undefined || !isTelegram(ip) || status >= 500) continue;
    const { hostname } = new URL(url);
    const isGenuine = status >= 300 && status < 400 && detail.startsWith(`→ https://${hostname}/`);
    if (isGenuine || isAnsweredOverHttps(hostname, evidence)) continue;
    return {
      target,
      verdict: 'blocked',
      method: 'http',
      reason: { key: 'block-page', params: { host: hostOf(target) } },
      evidence: [index, plain.index],
    };
  }
  return null;
};

/** Over a new connection: one that stood says nothing of what happens to others now. */
function isAnsweredOverHttps(host: string, { find }: Evidence): boolean {
  return TARGETS.some((target) => {
    const answer = hostOf(target) === host ? find(target.id)?.observation : undefined;
    return answer?.failure === null && !answer.reused;
  });
}
