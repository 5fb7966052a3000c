import type { ServiceState, Snapshot } from '../lib/words/snapshot.ts';

/** The attributes that outside checkers hold on to, for the element that shows the whole state. */
export function stateAttributes(snapshot: Snapshot) {
  return {
    'data-verdict': snapshot.verdict,
    'data-method': snapshot.method ?? '',
    'data-confidence': snapshot.confidence ?? '',
    'data-checking': String(snapshot.checking !== null),
    'data-checked-at': snapshot.checkedAt === null ? '' : String(snapshot.checkedAt),
  };
}

/** And for the row of a service. */
export function serviceAttributes(service: string, state: ServiceState) {
  return {
    'data-service': service,
    'data-verdict': state.verdict,
    'data-method': state.method ?? '',
  };
}
