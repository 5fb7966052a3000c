import { isBogon, isForged } from '../targets/address-classes.ts';
import type { Observation } from '../words/observation.ts';
import { decodeAnswer } from './dns-message-answer.ts';

const NO_ERROR = 0;
const NO_SUCH_NAME = 3;

/**
 * What a resolver's answer says of a name: `expected` when it has an address that a public host can have, `altered`
 * when there is none or no such name, undefined when the resolver itself had trouble or made no sense.
 */
export function lookUpState(bytes: Uint8Array, name: string): Observation['body'] {
  const answer = decodeAnswer(bytes, name, 'A');
  if (answer === null || ![NO_ERROR, NO_SUCH_NAME].includes(answer.rcode)) return undefined;
  const usable = answer.addresses.some((address) => !isBogon(address) && !isForged(address));
  return usable ? 'expected' : 'altered';
}
