import type { Authority } from './authority.ts';
import type { Journal } from './journal.ts';
import { LINKS_FRONT, SITES, type Site } from './sites.ts';
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
