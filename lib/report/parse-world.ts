import * as v from 'valibot';
import { type World, worldSchema } from '../words/world.ts';

/**
 * A relay's word, believed only where it has the shape of a world summary; null otherwise. It is looked at up to the
 * first thing that is wrong: to list a hundred thousand would take the worker seconds, and its memory.
 */
export function parseWorld(bytes: Uint8Array): World | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = v.safeParse(worldSchema, JSON.parse(text), { abortEarly: true });
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
