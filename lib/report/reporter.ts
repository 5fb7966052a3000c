import { browser } from '../browser.ts';
import { policyTold } from '../policy.ts';
import { readSettings } from '../settings.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { CrowdView, Reporting } from '../words/reporting.ts';
import type { World } from '../words/world.ts';
import { endReports, reportStanding } from './consent.ts';
import { crowdView } from './crowd-view.ts';
import { changeOutbox, readOutbox, wipeOutbox } from './kept-outbox.ts';
import { freshWorld, knownWorld } from './kept-world.ts';
import { askNetworkNumber, knownNetworkNumber } from './network-number.ts';
import {
  dueReport,
  expire,
  isTaken,
  nextDueAt,
  type Outbox,
  put,
  settle,
  spread,
} from './outbox.ts';
import { newReportId, reportOf } from './report-of.ts';
import { sendReport } from './send-report.ts';

const ALARM = 'report';
/** One report is sent at a time. */
const LOCK = 'report';
/** At least so long lies between two reports, also where what became of the first cannot be written down. */
const PAUSE_MS = 60_000;

/** Reports and what others see, for the worker. Nothing of it contacts a relay before the user agreed. */
export class Reporter {
  readonly #changed: () => void;

  /** @param changed called when what the pages show of reports is to be shown anew */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Listens from the first moment of a worker's life, as both browsers demand. */
  listen(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.send();
    });
    browser.permissions.onRemoved.addListener((removed) => void this.#withdraw(removed));
  }

  /** Puts the report of a check into the outbox, where it may be shared. Never rejects. */
  async offer(check: FinishedCheck): Promise<void> {
    try {
      await policyTold();
      const { relays } = await reportStanding();
      const [relay] = relays;
      const { network, country = '' } = check;
      const place = { asn: await knownNetworkNumber(network), id: newReportId() };
      const report = reportOf(check, place);
      if (relay === undefined || report === null || isTaken(await readOutbox(), report)) return;
      const asn = await askNetworkNumber(relay, { network, country }, Date.now());
      const payload = { ...report, asn };
      await changeOutbox(async (outbox) => {
        // It may have been turned off while the relay was asked, and the outbox wiped.
        if ((await reportStanding()).state !== 'on') return outbox;
        return put(outbox, payload, Date.now(), Math.random());
      });
      await this.#plan();
      this.#changed();
    } catch (error) {
      console.error('Reports:', error);
    }
  }

  /** Sends a report that is due, and plans the next: two in a row would show that they are of one sender. */
  async send(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      try {
        await this.#sendDue();
      } finally {
        await this.#plan();
      }
    });
    this.#changed();
  }

  /** What the pages say of reports. */
  async reporting(): Promise<Reporting> {
    const [{ state }, outbox] = await Promise.all([reportStanding(), readOutbox()]);
    const { waiting, lastSharedAt, trouble } = outbox;
    return { state, waiting: waiting.length, lastSharedAt, trouble };
  }

  /** What others see where this check was made; null when nobody wants to know, or nothing is known. */
  async crowd(check: FinishedCheck | undefined): Promise<CrowdView | null> {
    const world = await knownWorld(Date.now());
    if (world === null || check?.country === undefined) return null;
    return crowdView(world, check.country, await knownNetworkNumber(check.network));
  }

  /** What others see everywhere, for who wants to know; asks a relay, hourly at most. Never rejects. */
  async world(): Promise<World | null> {
    try {
      return await freshWorld(Date.now());
    } catch (error) {
      console.error('World summary:', error);
      return null;
    }
  }

  /** Once for each worker: an alarm may have been lost with the browser. */
  async wake(): Promise<void> {
    await this.#tidied();
    await this.#plan();
  }

  async #sendDue(): Promise<void> {
    await policyTold();
    const due = dueReport(await this.#tidied(), Date.now());
    // Consent is read last before each report.
    const { relays } = await reportStanding();
    const relay = due === null ? undefined : relays[due.tries % relays.length];
    if (due === null || relay === undefined) return;
    const outcome = await sendReport(relay, due.payload);
    await changeOutbox((kept) => settle(kept, due.payload.id, outcome, Date.now(), Math.random()));
  }

  /** The outbox without what is too old, and with what is late spread. */
  #tidied(): Promise<Outbox> {
    const now = Date.now();
    return changeOutbox((kept) => spread(expire(kept, now), now, Math.random));
  }

  async #plan(): Promise<void> {
    const at = nextDueAt(await readOutbox());
    const { state } = await reportStanding();
    if (at === null || state !== 'on') await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.max(at, Date.now() + PAUSE_MS) });
  }

  /** The browser's own switches end reports as ours do. */
  async #withdraw(removed: { data_collection?: string[] }): Promise<void> {
    const { reports } = (await readSettings()).settings;
    // Where they are off, nothing is to be written: all may just have been deleted.
    if (reports && removed.data_collection?.includes('locationInfo')) await endReports();
    if ((await reportStanding()).state !== 'on') await wipeOutbox();
    await this.#plan();
    this.#changed();
  }
}
