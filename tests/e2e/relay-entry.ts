import type { LabControl } from '../lab/control.ts';
import type { LabBrowser } from '../lab/lab-browser.ts';
import { RELAY_HOST } from '../lab/world/sites/relay.ts';

const RELAY_ADDRESS = '203.0.113.80';

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

/** Makes the alarm of reports fire at once. */
export async function hurryReports(telltale: LabBrowser): Promise<void> {
  const page = await telltale.openPage('manifest.json');
  try {
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };
      };
      await chrome.alarms.create('report', { when: Date.now() });
    });
  } finally {
    await page.close();
  }
}
