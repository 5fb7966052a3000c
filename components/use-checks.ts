import { useCallback, useEffect, useState } from 'preact/hooks';
import { openHistory } from '../lib/history/history.ts';
import type { Check } from '../lib/words/check.ts';

const PAGE = 50;

export interface Checks {
  /** Newest first. */
  checks: readonly Check[];
  /** How many are kept in all. */
  total: number;
  error: string | null;
  readOlder: () => void;
  reload: () => void;
}

/** The kept checks, a page at a time. Read anew when `version` changes. */
export function useChecks(version: unknown): Checks {
  const [state, setState] = useState<Pick<Checks, 'checks' | 'total' | 'error'>>({
    checks: [],
    total: 0,
    error: null,
  });
  const read = useCallback(async (before: number, kept: readonly Check[]) => {
    try {
      const history = await openHistory();
      try {
        const checks = [...kept, ...(await history.checksBefore(before, PAGE))];
        setState({ checks, total: await history.count(), error: null });
      } finally {
        history.close();
      }
    } catch (error) {
      setState({ checks: [], total: 0, error: String(error) });
    }
  }, []);
  const reload = () => void read(Number.MAX_SAFE_INTEGER, []);
  useEffect(reload, [version]);
  const last = state.checks.at(-1)?.startedAt;
  return {
    ...state,
    reload,
    readOlder: () => void (last !== undefined && read(last, state.checks)),
  };
}
