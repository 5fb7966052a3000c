import type { Observation } from '../../words/observation.ts';
import { readReply } from './res-pq.ts';

const FLOOD = -429;

/** Whether Telegram's own key answered; undefined where the transport refused, which only shows that it is alive. */
export function replyState(bytes: Uint8Array, nonce: Uint8Array): Observation['body'] {
  const reply = readReply(bytes, nonce);
  if (reply.state === 'transport-error') return undefined;
  return reply.state === 'answer' && reply.nonceEchoed && reply.knownKey ? 'expected' : 'altered';
}

/** Whether the reply says that too much was asked (core.telegram.org/mtproto/mtproto-transports). */
export function isFlood(bytes: Uint8Array): boolean {
  if (bytes.length !== 4) return false;
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true) === FLOOD;
}
