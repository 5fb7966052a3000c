import type { Authority } from './authority.ts';
import { Ban } from './censor/ban.ts';
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
  /** What the censor remembers: it forgets when the world is set. */
  ban: Ban;
  /** Goes on rolling from world to world while the seed is the same. */
  dice: Dice;
  readonly fakeNames: FakeNames;
}

/** What the world remembers at its beginning. */
export function freshMemory(): Pick<WorldState, 'ban' | 'dice' | 'fakeNames'> {
  return { ban: new Ban(), dice: new Dice(0), fakeNames: new FakeNames() };
}

/** Puts another world in place of the present one. */
export function replaceWorld(state: WorldState, world: World): void {
  state.world = world;
  state.ban = new Ban();
  const seed = world.unreliable?.seed ?? 0;
  if (seed !== state.dice.seed) state.dice = new Dice(seed);
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
