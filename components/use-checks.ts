import { useEffect, useRef, useState } from 'preact/hooks';
import { type History, openHistory } from '../lib/history/history.ts';
import type { Check } from '../lib/words/check.ts';

const PAGE = 50;

export interface Checks {
  /** Newest first. */
  checks: readonly Check[];
  /** How many are kept in all, whatever their network. */
  total: number;
  /** Whether there are none older. */
  isEnd: boolean;
  error: string | null;
  readOlder: () => void;
  reload: () => void;
}

/** The kept checks, of one network perhaps, a page at a time. Read anew when `version` changes. */
export function useChecks(version: unknown, network: string | null): Checks {
  const [state, setState] = useState<Omit<Checks, 'readOlder' | 'reload'>>({
    checks: [],
    total: 0,
    isEnd: true,
    error: null,
  });
  const latestRead = useRef(0);
  const read = async (before: number, kept: readonly Check[]) => {
    latestRead.current += 1;
    const own = latestRead.current;
    const found = await readPage(before, network).catch((error: unknown) => ({
      checks: [],
      total: 0,
      isEnd: true,
      error: String(error),
    }));
    // Of another network, perhaps, is asked by now.
    if (own === latestRead.current) setState({ ...found, checks: [...kept, ...found.checks] });
  };
  const reload = () => void read(Number.MAX_SAFE_INTEGER, []);
  useEffect(reload, [version, network]);
  const last = state.checks.at(-1)?.startedAt;
  return {
    ...state,
    reload,
    readOlder: () => void (last !== undefined && read(last, state.checks)),
  };
}

async function readPage(before: number, network: string | null) {
  const history = await openHistory();
  try {
    const { checks, isEnd } = await pageOf(history, before, network);
    return { checks, isEnd, total: await history.count(), error: null };
  } finally {
    history.close();
  }
}

async function pageOf(history: History, before: number, network: string | null) {
  const checks: Check[] = [];
  let end = before;
  for (;;) {
    const found = await history.checksBefore(end, PAGE);
    checks.push(...found.filter((check) => network === null || check.network === network));
    end = found.at(-1)?.startedAt ?? end;
    if (found.length < PAGE) return { checks, isEnd: true };
    if (checks.length >= PAGE) return { checks, isEnd: false };
  }
}
