import type { Socket } from 'node:net';
import type { Authority } from './authority.ts';
import { Ban } from './censor/ban.ts';
import { Turns } from './censor/turns.ts';
import { Dice } from './censor/unreliable.ts';
import { FakeNames } from './fake-names.ts';
import type { Journal } from './journal.ts';
import type { Site } from './site.ts';
import { LINKS_FRONT } from './sites/telegram.ts';
import { SITES } from './sites.ts';
import type { World } from './world.ts';

/** What all servers of the world share. `world` is replaced as a whole when the lab sets another. */
export interface WorldState {
  world: World;
  /** A process in the client namespace. */
  readonly clientPid: number;
  readonly journal: Journal;
  /** Issues what the real sites serve; the lab's browsers trust it. */
  readonly trusted: Authority;
  /** Issues what a censor forges. */
  readonly untrusted: Authority;
  /** Issues what an inspector shows; the lab's browsers trust it as one that was added to their device. */
  readonly added: Authority;
  /** What the censor remembers of handshakes: it forgets when its rule changes. */
  ban: Ban;
  /** The same for rules that strike only some handshakes with a name. */
  turns: Turns;
  /** Connections that stand. */
  readonly sockets: Set<Socket>;
  /** Goes on rolling from world to world while the seed is the same. */
  dice: Dice;
  readonly fakeNames: FakeNames;
}

/** What the world remembers at its beginning. */
export function freshMemory(): Pick<
  WorldState,
  'ban' | 'turns' | 'sockets' | 'dice' | 'fakeNames'
> {
  return {
    ban: new Ban(),
    turns: new Turns(),
    sockets: new Set(),
    dice: new Dice(0),
    fakeNames: new FakeNames(),
  };
}

/** Puts another world in place of the present one. */
export function replaceWorld(state: WorldState, world: World): void {
  if (!isSame(state.world.ban, world.ban)) state.ban = new Ban();
  if (!isSame(state.world.sni, world.sni)) state.turns = new Turns();
  // On another network no connection of the one before goes on.
  if (state.world.publicAddress !== world.publicAddress) {
    for (const socket of state.sockets) socket.resetAndDestroy();
  }
  state.world = world;
  const seed = world.unreliable?.seed ?? world.nonsense?.seed ?? 0;
  if (seed !== state.dice.seed) state.dice = new Dice(seed);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The addresses that a name has in this world; none: the name does not exist. */
export function genuineAddresses(world: World, name: string): readonly string[] {
  if (world.linksFront === 'own' && name === 't.me') return [LINKS_FRONT];
  return SITES.find(({ hosts }) => hosts.includes(name))?.addresses ?? [];
}

/** The site that is served at an address. */
export function siteAt(address: string): Site | undefined {
  return SITES.find(({ addresses }) => addresses.includes(address));
}
