import { DERIVED_STORES, putDerived } from './append.ts';
import { DERIVATION, type Derived, derive, nothingDerived } from './derived.ts';
import { daysFrom } from './read-days.ts';
import type { Store } from './store.ts';

/** Derives from the checks all that is derived. By who holds the lock, so that no check comes in between. */
export async function rebuildAlone(store: Store): Promise<void> {
  const derived = nothingDerived();
  for await (const { checks } of daysFrom(store, 0))
    for (const check of checks) derive(derived, check);
  await replaceDerived(store, derived);
}

/** Makes sure that what is derived is right before it is read. */
export async function ensureDerived(store: Store): Promise<void> {
  const isRight = async () => (await store.database.get('marks', 'derived')) === DERIVATION;
  if (await store.read(isRight)) return;
  await store.alone(async () => {
    if (!(await isRight())) await rebuildAlone(store);
  });
}

function replaceDerived(store: Store, derived: Derived): Promise<void> {
  return store.within(DERIVED_STORES, async (transaction) => {
    for (const name of ['hours', 'networks', 'incidents'] as const)
      void transaction.objectStore(name).clear();
    putDerived(transaction, derived);
  });
}
