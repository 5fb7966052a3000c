/**
 * Telltale at work, to look at: the production build in a real Chromium, before, during and after a block.
 *
 *     node tests/lab/main.ts run -- node tests/lab/start.ts     in the lab: open, blocked as in Iran, lifted
 *     node tests/lab/start.ts --live                            one check on this machine's own network
 *
 * Prints what the popup says and the evidence, saves pictures under out/. With a display it shows the window of the
 * last phase until that is closed; without one it ends by itself.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { askForCheck } from './ask-check.ts';
import { LabChromium } from './chromium.ts';
import { LabControl } from './control.ts';
import { IRAN } from './iran.ts';
import { readEvidence, readReason } from './shown-evidence.ts';
import type { ShownState } from './shown-state.ts';
import { table } from './table.ts';
import type { World } from './world/world.ts';

interface Phase {
  name: string;
  title: string;
  world: Partial<World>;
}

const PHASES: readonly Phase[] = [
  { name: 'open', title: 'An open network', world: { country: 'IR' } },
  { name: 'blocked', title: 'Telegram blocked as Iran does it', world: IRAN },
  { name: 'lifted', title: 'The block is lifted', world: { country: 'IR' } },
];
/** More than the time for which a name is left alone after a reset, and than a forged answer's life. */
const BETWEEN_PHASES_SECONDS = 75;
const OUT = 'out';

const isLive = process.argv.includes('--live');
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await mkdir(OUT, { recursive: true });
if (isLive) await showLive();
else await showPhases(LabControl.fromEnvironment());

async function showLive(): Promise<void> {
  const browser = await LabChromium.launch({ window: hasDisplay });
  try {
    await showCheck(browser, 'live', 'This network');
    await stayOpen(browser);
  } finally {
    await browser.close();
  }
}

async function showPhases(control: LabControl): Promise<void> {
  await control.setWorld(PHASES[0]?.world ?? {});
  const browser = await LabChromium.launch({ window: hasDisplay, steppedClock: true });
  try {
    for (const [index, { name, title, world }] of PHASES.entries()) {
      await control.setWorld(world);
      if (index > 0) await browser.forward(BETWEEN_PHASES_SECONDS);
      await showCheck(browser, `${index + 1}-${name}`, `${index + 1}. ${title}`);
    }
    await stayOpen(browser);
  } finally {
    await browser.close();
  }
}

async function showCheck(browser: LabChromium, picture: string, title: string): Promise<void> {
  const popup = await browser.openPage('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  const state = await askForCheck(popup);
  const reason = await readReason(popup);
  await savePicture(popup, `${picture}-popup`);
  await popup.close();
  const timeline = await browser.openPage(`timeline.html#check=${state.checkedAt}`);
  await timeline.setViewportSize({ width: 1100, height: 900 });
  const evidence = await readEvidence(timeline);
  await savePicture(timeline, `${picture}-timeline`);
  await timeline.close();
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}\n`);
  console.log(`${reason}\n`);
  console.log(`${verdictTable(state)}\n`);
  console.log(table(evidence));
}

function verdictTable(state: ShownState): string {
  const rows = [['', 'verdict', 'method', 'confidence']];
  rows.push(['Telegram', state.verdict, state.method ?? '', state.confidence ?? '']);
  for (const [service, { verdict, method }] of Object.entries(state.services)) {
    rows.push([service, verdict, method ?? '', '']);
  }
  return table(rows);
}

async function savePicture(page: Page, name: string): Promise<void> {
  const path = join(OUT, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  process.stderr.write(`${path}\n`);
}

async function stayOpen(browser: LabChromium): Promise<void> {
  if (!hasDisplay) return;
  await browser.openPage('popup.html');
  console.log('\nClose the window to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}
