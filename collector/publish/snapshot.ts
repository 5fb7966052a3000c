import { gzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { World } from '../../lib/words/world.ts';
import type { OoniPicture } from '../ooni/picture.ts';
import { readWorld } from '../store/read-world.ts';
import type { Tables } from '../store/tables.ts';
import { hourAt } from '../wire/spans.ts';
import { LEAST_PREFIXES } from './votes.ts';
import { worldOf } from './world.ts';

export interface Snapshot {
  world: World;
  /** What is shown of OONI's measurements beside; null without any. */
  ooni: OoniPicture | null;
  json: Uint8Array<ArrayBuffer>;
  /** Compressed, which costs as much as all the rest: when somebody first takes it so. */
  gzipped(): Uint8Array<ArrayBuffer>;
  madeAt: number;
}

/** The world summary, made at most once in a while: whoever watches it closely does not see single reports come. */
export class WorldSnapshot {
  readonly #db: Kysely<Tables>;
  readonly #lifeMs: number;
  readonly #now: () => number;
  readonly #ooni: () => OoniPicture | null;
  #making: Promise<Snapshot> | null = null;
  #expiresAt = 0;

  constructor(
    db: Kysely<Tables>,
    lifeMs: number,
    now: () => number,
    ooni: () => OoniPicture | null = () => null,
  ) {
    this.#db = db;
    this.#lifeMs = lifeMs;
    this.#now = now;
    this.#ooni = ooni;
  }

  /** Rejects when the database does; the next call tries again. */
  get(): Promise<Snapshot> {
    if (this.#making === null || this.#now() >= this.#expiresAt) {
      this.#expiresAt = this.#now() + this.#lifeMs;
      this.#making = this.#make();
      this.#making.catch(() => {
        this.#making = null;
      });
    }
    return this.#making;
  }

  async #make(): Promise<Snapshot> {
    const madeAt = this.#now();
    const hour = hourAt(madeAt);
    const counted = worldOf(await readWorld(this.#db, hour, LEAST_PREFIXES), hour);
    const ooni = this.#ooni();
    const world = ooni === null ? counted : { ...counted, ooni: ooni.part };
    const json = new TextEncoder().encode(JSON.stringify(world));
    let gzipped: Uint8Array<ArrayBuffer> | undefined;
    const compressed = () => {
      gzipped ??= new Uint8Array(gzipSync(json));
      return gzipped;
    };
    return { world, ooni, json, gzipped: compressed, madeAt };
  }
}
