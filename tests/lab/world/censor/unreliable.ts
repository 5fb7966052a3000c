import type { Socket } from 'node:net';

/** A line on which connections fail at random, whoever they are for. */
export interface Unreliable {
  /** 0 to 1, for each connection on its own. */
  probability: number;
  /** The same seed gives the same sequence of failures. */
  seed: number;
  /** How a connection fails; `mixed` unless given: one or the other, at random. */
  manner?: 'silence' | 'reset' | 'mixed';
  /** 0 to 1, for each look-up at the provider's resolver: it meets silence. None unless given. */
  lookUps?: number;
}

/** Random numbers of a seed (Numerical Recipes' generator, upper bits). */
export class Dice {
  readonly seed: number;
  #state: number;

  constructor(seed: number) {
    this.seed = seed;
    this.#state = seed >>> 0;
    // Small seeds would begin with small numbers.
    for (let turn = 0; turn < 8; turn += 1) this.roll();
  }

  /** The next number, 0 to below 1. */
  roll(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }
}

/** Lets this connection fail or not; gives how it failed. */
export function failsAtRandom(
  unreliable: Unreliable | null,
  dice: Dice,
  socket: Socket,
): 'silence' | 'reset' | undefined {
  if (unreliable === null) return undefined;
  const fails = dice.roll() < unreliable.probability;
  // Rolled for every connection, so that the sequence does not depend on the manner.
  const chosen = dice.roll() < 0.5 ? 'silence' : 'reset';
  if (!fails) return undefined;
  const { manner = 'mixed' } = unreliable;
  const how = manner === 'mixed' ? chosen : manner;
  if (how === 'reset') socket.resetAndDestroy();
  else socket.resume();
  return how;
}
