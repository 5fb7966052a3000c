import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { openHistory } from '../lib/history/history.ts';
import { readSessionChecks } from '../lib/history/session-checks.ts';
import { reportStanding } from '../lib/report/consent.ts';
import { readOutbox, watchOutbox } from '../lib/report/kept-outbox.ts';
import { knownNetworkNumber } from '../lib/report/network-number.ts';
import type { Outbox } from '../lib/report/outbox.ts';
import type { Payload } from '../lib/report/payload.ts';
import { relaysInForce } from '../lib/report/relays.ts';
import { newReportId, reportOf } from '../lib/report/report-of.ts';
import type { Settings } from '../lib/settings.ts';
import type { Relay } from '../lib/words/relay.ts';
import type { ReportingState } from '../lib/words/reporting.ts';

export interface Reports {
  state: ReportingState;
  /** All in force, whether they may be asked or not. */
  relays: readonly Relay[];
  outbox: Outbox;
}

/** How reports stand, renewed with settings and outbox; null before it is read. */
export function useReports(settings: Settings): Reports | null {
  const [reports, setReports] = useState<Reports | null>(null);
  useEffect(() => {
    const read = async () => {
      const [{ state }, relays, outbox] = await Promise.all([
        reportStanding(),
        relaysInForce(),
        readOutbox(),
      ]);
      setReports({ state, relays, outbox });
    };
    const reread = () => void read();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(reread);
    onRemoved.addListener(reread);
    const stop = watchOutbox(reread);
    reread();
    return () => {
      stop();
      onAdded.removeListener(reread);
      onRemoved.removeListener(reread);
    };
  }, [settings]);
  return reports;
}

/** The report that would be sent next: the first that waits, else that of the latest check; null when that is none. */
export async function nextReport(): Promise<Payload | null> {
  const [first] = (await readOutbox()).waiting.toSorted((a, b) => a.dueAt - b.dueAt);
  if (first !== undefined) return first.payload;
  const history = await openHistory();
  try {
    const [kept] = await history.checksBefore(Number.MAX_SAFE_INTEGER, 1);
    // Where nothing is kept, the latest is known for as long as the browser runs.
    const check = kept ?? (await readSessionChecks()).at(-1);
    if (check?.outcome !== 'finished') return null;
    const asn = await knownNetworkNumber(check.network);
    return reportOf(check, { asn, id: newReportId() });
  } finally {
    history.close();
  }
}
