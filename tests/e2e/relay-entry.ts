import type { Outbox } from '../../lib/report/outbox.ts';
import type { LabControl } from '../lab/control.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';
import { readAlarms, readLocal } from './extension-storage.ts';
import { expect } from './lab-test.ts';

const RELAY_ADDRESS = '203.0.113.80';
/** Of reports, in the build. */
const ALARM = 'report';
/** An alarm that is planned, and not just made to fire, is a minute away at least. */
const MARGIN_MS = 30_000;
/** What is overdue for longer gets another time before it is sent (`lib/report/outbox.ts`). */
const LATE_MS = 5 * 60_000;

/** Whether anything went to the relay, or its name was looked up, since the log was cleared. */
export async function isRelayContacted(control: LabControl): Promise<boolean> {
  const names = (await control.lookUps()).map(({ name }) => name.toLowerCase());
  return RELAY_ADDRESS in (await control.packets()) || names.includes(RELAY_HOST);
}

/** Whether a request or a new connection came to the relay since then; an old connection may still be closed. */
export async function isRelayAsked(control: LabControl): Promise<boolean> {
  const requests = (await control.requests()).map(({ host }) => host);
  const connections = (await control.connections()).map(({ address }) => address);
  return requests.includes(RELAY_HOST) || connections.includes(RELAY_ADDRESS);
}

/** Lets the time come when the next report is due, where the browser's clock can be stepped, and its alarm fire. */
export async function hurryReports(telltale: LabBrowser): Promise<void> {
  const now = () => telltale.clock?.now() ?? Date.now();
  const isSettled = async () => {
    const alarm = (await readAlarms(telltale)).find(({ name }) => name === ALARM);
    return (await nextDueAt(telltale)) === null || (alarm?.scheduledTime ?? 0) > now() + MARGIN_MS;
  };
  const late = await nextDueAt(telltale);
  if (late !== null && now() - late > LATE_MS) {
    await fireAlarm(telltale);
    await expect.poll(isSettled, { timeout: 30_000 }).toBe(true);
  }
  const due = await nextDueAt(telltale);
  if (due !== null) await telltale.forward(Math.max(0, Math.ceil((due - now()) / 1000)));
  await fireAlarm(telltale);
}

/** When the first of the reports that wait is due; null where none does. */
async function nextDueAt(telltale: LabBrowser): Promise<number | null> {
  const { outbox } = (await readLocal(telltale)) as { outbox?: Outbox };
  const times = outbox?.waiting.map(({ dueAt }) => dueAt) ?? [];
  return times.length === 0 ? null : Math.min(...times);
}

async function fireAlarm(telltale: LabBrowser): Promise<void> {
  const page = await telltale.openPage('manifest.json');
  try {
    await page.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };
      };
      await chrome.alarms.create(name, { when: Date.now() });
    }, ALARM);
  } finally {
    await page.close();
  }
}
