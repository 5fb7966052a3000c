import * as v from 'valibot';
import { browser } from '../browser.ts';
import { EMPTY_OUTBOX, type Outbox, outboxSchema } from './outbox.ts';

const KEY = 'outbox';

/** The outbox as kept; an empty one for what cannot be read: nothing is sent that is not surely ours. */
export async function readOutbox(): Promise<Outbox> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = v.safeParse(outboxSchema, stored);
  return read.success ? read.output : EMPTY_OUTBOX;
}

/** Changes it, one change after the other; what it decides by holds until it is written. Rejects when the disk is full. */
export async function changeOutbox(
  change: (outbox: Outbox) => Outbox | Promise<Outbox>,
): Promise<Outbox> {
  return navigator.locks.request(KEY, async () => {
    const outbox = await readOutbox();
    const changed = await change(outbox);
    if (changed !== outbox) await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Takes away all that waits and all that was counted. */
export async function wipeOutbox(): Promise<void> {
  await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
}

/** Calls `changed` whenever it was changed. @returns what ends that */
export function watchOutbox(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
