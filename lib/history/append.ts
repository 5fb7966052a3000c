import type { Check, UnfinishedCheck } from '../words/check.ts';
import { encodeChecks } from './check-codec.ts';
import {
  DERIVATION,
  type Derived,
  derive,
  hourKey,
  hourRowsOf,
  nothingDerived,
} from './derived.ts';
import type { StoreName } from './schema.ts';
import type { Writing } from './store.ts';

export const DERIVED_STORES: StoreName[] = ['hours', 'networks', 'incidents', 'summary', 'marks'];
export const APPEND_STORES: StoreName[] = ['rows', ...DERIVED_STORES];

/** A check as `append` takes it. Throws when it is not as `checkSchema` says. */
export function rowOf(check: Check) {
  return { check, bytes: encodeChecks([check]) };
}

/** Keeps one check and all that follows from it. One that is not the latest makes what is derived stale. */
export async function append(
  transaction: Writing,
  { check, bytes }: ReturnType<typeof rowOf>,
): Promise<void> {
  const derived = await whatConcerns(transaction, check);
  void transaction.objectStore('rows').put(bytes, check.startedAt);
  if (derived === null) {
    await transaction.objectStore('marks').delete('derived');
    return;
  }
  derive(derived, check);
  putDerived(transaction, derived);
}

/** Keeps what was begun and not finished as interrupted. */
export async function appendInterrupted(transaction: Writing): Promise<UnfinishedCheck[]> {
  const running = transaction.objectStore('running');
  const left = (await running.getAll()).map(
    (record): UnfinishedCheck => ({ outcome: 'interrupted', ...record }),
  );
  for (const check of left) await append(transaction, rowOf(check));
  await running.clear();
  return left;
}

/** Writes rows that were derived. */
export function putDerived(transaction: Writing, derived: Derived): void {
  const { summary, networks, hours, incidents } = derived;
  void transaction.objectStore('summary').put(summary, 'all');
  for (const state of networks.values())
    void transaction.objectStore('networks').put(state, state.network);
  for (const { line, month, network, counts } of hours.values())
    void transaction.objectStore('hours').put(counts, [line, month, network]);
  for (const incident of incidents.values())
    void transaction.objectStore('incidents').put(incident, incident.id);
  void transaction.objectStore('marks').put(DERIVATION, 'derived');
}

/** What is derived of a check's network and month; null when it is stale, or becomes so by a check from before. */
async function whatConcerns(transaction: Writing, check: Check): Promise<Derived | null> {
  const rows = hourRowsOf(check);
  const hours = transaction.objectStore('hours');
  const [derivation, summary, state, ...counts] = await Promise.all([
    transaction.objectStore('marks').get('derived'),
    transaction.objectStore('summary').get('all'),
    transaction.objectStore('networks').get(check.network),
    ...rows.map(({ line, month, network }) => hours.get([line, month, network])),
  ]);
  const derived = nothingDerived();
  if (derivation !== DERIVATION || summary === undefined) return null;
  derived.summary = summary;
  if (check.startedAt <= (derived.summary.lastAt ?? -1)) return null;
  if (state !== undefined) derived.networks.set(check.network, state);
  rows.forEach((row, index) => {
    const found = counts[index];
    if (found !== undefined) derived.hours.set(hourKey(row), { ...row, counts: found });
  });
  return derived;
}
