import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { askForCheck } from '../lab/ask-check.ts';
import type { LabBrowser, LabPage } from '../lab/lab-browser.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { exportHistory } from './exported-history.ts';
import { expect, test } from './lab-test.ts';
import { attributeOf, countOf, textOf } from './page-content.ts';
import { choose, paste, press } from './page-hand.ts';

const RESET = { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] };
/** Longer than a name that was reset is left alone. */
const RECHECK_SECONDS = 75;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test.use({ launch: { steppedClock: true } });

async function check(telltale: LabBrowser, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await telltale.forward(RECHECK_SECONDS);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await popup.close();
  }
}

/** What a button copies, as it arrives where a person pastes it. */
async function copied(page: LabPage, action: string): Promise<string> {
  await press(page, `[data-action=${action}]`);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await paste(page);
  const pasted = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('body > textarea')?.value);
  await expect.poll(pasted).not.toBe('');
  const text = await pasted();
  await page.evaluate(() => document.querySelector('body > textarea')?.remove());
  return text ?? '';
}

/** What this page asked for outside of the extension, whether or not it came. */
function askedOutside(page: LabPage): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !/^(blob|data):/.test(name) && !name.startsWith(location.origin)),
  );
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

  await test.step('each range shows the block', async () => {
    for (const range of ['week', 'day', 'month', 'year']) {
      await press(timeline, `.segments input[value=${range}]`);
      const blocked = '[data-line=web] .part[data-shade=blocked]';
      await expect.poll(() => countOf(timeline, blocked)).toBe(1);
      await expect.poll(() => textOf(timeline, '[data-line=web] tbody')).toContain('blocked in 1');
      expect(await timeline.evaluate(() => location.hash)).toContain(`range=${range}`);
      await expect
        .poll(() => countOf(timeline, '[data-chart=latency] canvas'))
        .toBe(range === 'day' || range === 'week' ? 1 : 0);
    }
    await timeline.focus('.segments input[value=year]');
    await timeline.keyboard.press('ArrowLeft');
    await waitForVisible(timeline, ['.segments input[value=month]:checked']);
  });

  await test.step('arrow keys go through a bar', async () => {
    await press(timeline, '.segments input[value=day]');
    const bar = '[data-line=web] [role=slider]';
    await timeline.focus(bar);
    await timeline.keyboard.press('Home');
    await expect.poll(() => attributeOf(timeline, bar, 'aria-valuetext')).toContain('not looked');
    await expect.poll(() => textOf(timeline, '.tip')).toContain('not looked');
  });

  const web = incidents.find(({ service }) => service === 'web');
  const address = `timeline.html#incident=${encodeURIComponent(`web@${web?.network}@${Date.parse(web?.startedBefore ?? '')}`)}`;
  const linked = await telltale.openPage(address);
  await test.step('a link opens the incident, with the bounds that the checks give it', async () => {
    expect([web?.startedAfter, web?.startedBefore, web?.endedAfter, web?.endedBefore]).toEqual(
      times.slice(0, 4),
    );
    await expect.poll(() => textOf(linked, '[data-fact=began]')).toContain('between');
    const text = await copied(linked, 'copy-incident');
    expect(text).toContain(`between ${utc(times[0] ?? null)} and ${utc(times[1] ?? null)}`);
    expect(text).toContain(`between ${utc(times[2] ?? null)} and ${utc(times[3] ?? null)}`);
    expect(text).toContain('cut by name');
    expect(text).not.toContain(web?.network);
    expect(text).not.toMatch(/Country|\d+\.\d+\.\d+\.\d+/);
  });

  await test.step('the country is told when the user says so', async () => {
    await press(linked, '[data-choice=tell-country]');
    // What was copied before is there until the browser has put the new text in its place.
    await expect.poll(() => copied(linked, 'copy-incident')).toContain('Country: ');
  });

  await test.step('it is saved as a picture', async () => {
    const file = await telltale.download(address, '[data-action=save-incident]');
    expect(basename(file)).toMatch(/^telltale-web-\d{4}-\d\d-\d\d\.png$/);
    const bytes = await readFile(file);
    expect([...bytes.subarray(0, 8)]).toEqual(PNG);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  await test.step('filters leave what they say', async () => {
    const shown = (selector: string) => expect.poll(() => countOf(linked, selector), selector);
    await shown('[data-incident]').toBe(incidents.length);
    // Another service that has one.
    const other = incidents.find(({ service }) => service !== 'web')?.service ?? '';
    await choose(linked, '[data-choice=service]', other);
    await shown('[data-line]').toBe(1);
    await press(linked, '[data-incident] [aria-expanded=true]');
    await shown('[data-incident]').toBe(1);
    await choose(linked, '[data-choice=service]', '');
    await choose(linked, '[data-choice=network]', networks[0]?.id ?? '');
    await shown('.checks li').toBe(5);
    const elsewhere = await telltale.openPage('timeline.html#network=elsewhere');
    for (const selector of ['.checks li', '[data-line]', '[data-incident]'])
      await expect.poll(() => countOf(elsewhere, selector), selector).toBe(0);
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
    await press(options, `[data-network="${web?.network}"]`);
    await options.keyboard.type('Aunt <b>Vera</b>');
    await options.keyboard.press('Tab');
    await expect.poll(() => textOf(linked, '[data-choice=network]')).toContain('Aunt <b>Vera</b>');
    expect((await exportHistory(telltale)).text).not.toContain('Vera');
    const ooni = await telltale.download('timeline.html', '[data-action=export-ooni]');
    expect(await readFile(ooni, 'utf8')).not.toContain('Vera');
  });

  expect(await askedOutside(timeline)).toEqual([]);
});
