import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabChromium } from '../lab/chromium.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { exportHistory } from './exported-history.ts';
import { expect, test } from './lab-test.ts';

const RESET = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] };
/** Longer than a name that was reset is left alone. */
const RECHECK_SECONDS = 75;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test.use({ launch: { steppedClock: true } });

async function check(telltale: LabChromium, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await telltale.clock?.forward(RECHECK_SECONDS);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await popup.close();
  }
}

/** What a button copies, as it arrives where a person pastes it. */
async function copied(page: Page, action: string): Promise<string> {
  await page.locator(`[data-action=${action}]`).click();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const field = page.locator('body > textarea');
  await expect(field).not.toHaveValue('');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

function utc(time: string | null): string {
  return `${time?.slice(0, 16).replace('T', ' ')} UTC`;
}

test('a block that was lifted: its bars, its incident, and what can be handed on', async ({
  control,
  telltale,
}) => {
  test.setTimeout(240_000);
  await check(telltale, 1);
  await control.setWorld(RESET);
  await check(telltale, 2);
  await control.setWorld({});
  await check(telltale, 2);
  const { checks, incidents, networks } = await exportHistory(telltale);
  const times = checks.map(({ startedAt }) => startedAt);
  const timeline = await telltale.openPage('timeline.html');
  const asked: string[] = [];
  timeline.on('request', (request) => asked.push(request.url()));

  await test.step('each range shows the block', async () => {
    for (const range of ['week', 'day', 'month', 'year']) {
      await timeline.locator(`.segments input[value=${range}]`).check({ force: true });
      const web = timeline.locator('[data-line=web]');
      await expect(web.locator('.part[data-shade=blocked]')).toHaveCount(1);
      await expect(web.locator('tbody')).toContainText('blocked in 1');
      expect(new URL(timeline.url()).hash).toContain(`range=${range}`);
      const chart = timeline.locator('[data-chart=latency] canvas');
      await expect(chart).toHaveCount(range === 'day' || range === 'week' ? 1 : 0);
    }
    await timeline.locator('.segments input[value=year]').press('ArrowLeft');
    await expect(timeline.locator('.segments input[value=month]')).toBeChecked();
  });

  await test.step('arrow keys go through a bar', async () => {
    await timeline.locator('.segments input[value=day]').check({ force: true });
    const bar = timeline.locator('[data-line=web] [role=slider]');
    await bar.focus();
    await bar.press('Home');
    await expect(bar).toHaveAttribute('aria-valuetext', /not looked/);
    await expect(timeline.locator('.tip')).toContainText('not looked');
  });

  const web = incidents.find(({ service }) => service === 'web');
  const address = `timeline.html#incident=${encodeURIComponent(`web@${web?.network}@${Date.parse(web?.startedBefore ?? '')}`)}`;
  const linked = await telltale.openPage(address);
  await test.step('a link opens the incident, with the bounds that the checks give it', async () => {
    expect([web?.startedAfter, web?.startedBefore, web?.endedAfter, web?.endedBefore]).toEqual(
      times.slice(0, 4),
    );
    await expect(linked.locator('[data-fact=began]')).toContainText('between');
    const text = await copied(linked, 'copy-incident');
    expect(text).toContain(`between ${utc(times[0] ?? null)} and ${utc(times[1] ?? null)}`);
    expect(text).toContain(`between ${utc(times[2] ?? null)} and ${utc(times[3] ?? null)}`);
    expect(text).toContain('cut by name');
    expect(text).not.toContain(web?.network);
    expect(text).not.toMatch(/Country|\d+\.\d+\.\d+\.\d+/);
  });

  await test.step('the country is told when the user says so', async () => {
    await linked.locator('[data-choice=tell-country]').check();
    // What was copied before is there until the browser has put the new text in its place.
    await expect.poll(() => copied(linked, 'copy-incident')).toContain('Country: ');
  });

  await test.step('it is saved as a picture', async () => {
    const download = linked.waitForEvent('download');
    await linked.locator('[data-action=save-incident]').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^telltale-web-\d{4}-\d\d-\d\d\.png$/);
    const bytes = await readFile(await file.path());
    expect([...bytes.subarray(0, 8)]).toEqual(PNG);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  await test.step('filters leave what they say', async () => {
    await expect(linked.locator('[data-incident]')).toHaveCount(incidents.length);
    await linked.locator('[data-choice=service]').selectOption('links');
    await expect(linked.locator('[data-line]')).toHaveCount(1);
    await linked.locator('[data-incident] [aria-expanded=true]').click();
    await expect(linked.locator('[data-incident]')).toHaveCount(1);
    await linked.locator('[data-choice=service]').selectOption('');
    await linked.locator('[data-choice=network]').selectOption(networks[0]?.id ?? '');
    await expect(linked.locator('.checks li')).toHaveCount(5);
    const elsewhere = await telltale.openPage('timeline.html#network=elsewhere');
    await expect(elsewhere.locator('.checks li')).toHaveCount(0);
    await expect(elsewhere.locator('[data-line]')).toHaveCount(0);
    await expect(elsewhere.locator('[data-incident]')).toHaveCount(0);
  });

  await test.step('the evidence of a check is copied', async () => {
    const blocked = await telltale.openPage(`timeline.html#check=${Date.parse(times[1] ?? '')}`);
    const text = await copied(blocked, 'copy-evidence');
    expect(text).toContain(`check of ${utc(times[1] ?? null)}`);
    expect(text).toMatch(/links\/t\.me \| .*connection_reset/);
    expect(text).not.toContain(web?.network);
  });

  await test.step('a network has a name here, and in no export', async () => {
    const options = await telltale.openPage('options.html');
    await options.locator(`[data-network="${web?.network}"]`).fill('Aunt <b>Vera</b>');
    await options.locator(`[data-network="${web?.network}"]`).press('Tab');
    await expect(linked.locator('[data-choice=network]')).toContainText('Aunt <b>Vera</b>');
    expect((await exportHistory(telltale)).text).not.toContain('Vera');
    const download = linked.waitForEvent('download');
    await linked.locator('[data-action=export-ooni]').click();
    expect(await readFile(await (await download).path(), 'utf8')).not.toContain('Vera');
  });

  const outside = asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url));
  expect(outside).toEqual([]);
});
